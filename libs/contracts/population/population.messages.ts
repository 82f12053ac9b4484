import type { PopulationFacts } from '#domain/population/population';

export const POPULATION_WORKFLOW = 'populationWorkflow';
export const populationMatterId = (populationId: string): string => `population/${populationId}`;

/** The one command of a list of populations. */
export interface PopulationCommands {
  loadPopulation: PopulationFacts;
}
