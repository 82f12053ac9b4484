import type { Area } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { apply, type Population, type PopulationLoaded } from '#domain/population/population';
import type { FoldedRepository } from '#persistence/folded/folded.repository';
import type { PopulationRepository } from '#persistence/population/population.repository';

/** What a list of populations does with its act: the figures that areas are ranked by. */
export const populationArea = (folded: FoldedRepository, populations: PopulationRepository): Area<PopulationLoaded> =>
  foldedArea(folded, {
    apply,
    keysOf: () => ({}),
    keepRows: (transaction, { matterId, entry: { happened, at } }) =>
      populations.keep(transaction, { ...happened, matterId, at }),
    headOf: ({ officeUnitId, countedOn }: Population) => ({
      ...{ title: `常住人口数据（${countedOn}）`, state: 'loaded', ended: true },
      joins: [
        { unitId: officeUnitId, role: 'handler' },
        { unitId: officeUnitId, role: 'superior' },
      ],
    }),
  });
