import type { PopulationCommands } from '#contracts/population/population.messages';
import { apply, loadPopulation, type Population, type PopulationLoaded } from '#domain/population/population';
import { matterWorkflow } from '#workflows/shared/matter-workflow';

/** One list of populations: loaded, and never changed. */
export const populationWorkflow = matterWorkflow<Population, PopulationLoaded, PopulationCommands>({
  apply,
  decisions: { loadPopulation },
  ended: () => true,
});
