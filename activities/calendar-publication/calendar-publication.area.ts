import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { publicationIdOf } from '#contracts/calendar-publication/calendar-publication.messages';
import type { CalendarLoaded, CalendarPublicationEvent } from '#domain/calendar-publication/calendar-publication';
import type { PublicationRepository } from '#persistence/calendar/publication.repository';
import { ownersOfMoves } from '#persistence/deadline-move/owners';
import type { SimulationRepository } from '#persistence/deadline-move/simulation.repository';

export interface CalendarPublicationParts {
  readonly publications: PublicationRepository;
  readonly simulations: SimulationRepository;
}

type PublicationAct = AreaAct<CalendarPublicationEvent>;

/** What a publication does with its acts: its row, its simulation, and word to every unit whose clocks end otherwise. */
export const calendarPublicationArea = ({
  publications,
  simulations,
}: CalendarPublicationParts): Area<CalendarPublicationEvent> => ({
  async project(transaction, { matterId, entry }) {
    await publications.project(transaction, publicationIdOf(matterId), entry);
    const { happened } = entry;
    switch (happened.event) {
      case 'CalendarLoaded':
        await simulations.ask(transaction, matterId);
        return headOf(happened);
      case 'CalendarSimulationAsked':
        await simulations.ask(transaction, matterId);
        return {};
      case 'CalendarSimulated':
        return { state: 'simulated' };
      case 'CalendarPublished':
        return { state: 'published', ended: true };
      case 'CalendarWithdrawn':
        await simulations.drop(transaction, matterId);
        return { state: 'withdrawn', ended: true };
    }
  },

  notices: (manager, act) =>
    act.entry.happened.event === 'CalendarPublished' ? moved(manager, act) : Promise.resolve([]),
  owes: () => Promise.resolve([]),
});

const headOf = ({ unitId, notice }: CalendarLoaded): HeadChange => ({
  title: `${notice.year}年工作日历（${notice.notice}）`,
  state: 'loaded',
  joins: [{ unitId, role: 'handler' }],
});

async function moved(manager: EntityManager, { matterId }: PublicationAct): Promise<NoticeDraft[]> {
  const owners = await ownersOfMoves(manager, matterId);
  return owners.map(({ ownerUnitId, moved: count }) => ({
    template: 'deadlines-moved',
    to: { unitId: ownerUnitId },
    subject: `【期限变动】新的工作日历公布，${count} 项期限改期`,
    body: `新的工作日历已公布，本单位 ${count} 项期限的届满时间相应改变。每项的原时间、新时间和原因见“期限”，请据此安排办理。`,
    link: '/deadlines',
  }));
}
