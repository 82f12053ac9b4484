import type { Actor, Agency } from '#domain/agency/actor';
import { instantAt } from '#domain/calendar/shanghai';
import { fen } from '#domain/money/fen';
import { apply } from '#domain/procedure/apply';
import { chainOf, type ChainName } from '#domain/procedure/chains';
import { due } from '#domain/procedure/course';
import { openProcedure, type OpenProcedure, takeStep, type TakeStep } from '#domain/procedure/decide';
import { type Procedure, type ProcedureEvent, stepOf } from '#domain/procedure/procedure';
import { type Chain, type Slot } from '#domain/procedure/step';
import { InMemoryMatter, InMemoryRecord } from '#domain/shared/in-memory-record.spec-support';
import type { Instant } from '#domain/shared/instant';

export type InMemory = InMemoryMatter<Procedure, ProcedureEvent>;
const RECEIVED = '2026-02-10T02:00:00.000Z' as Instant;
export const after = (hours: number): Instant => instantAt(Date.parse(RECEIVED) + hours * 3_600_000);
export const AMOUNTS = {
  concludedFen: fen(100n),
  recoveredByPoliceFen: fen(60n),
  recoveredByProcuratorateFen: fen(40n),
};
const AGENCY: Readonly<Record<Slot, Agency>> = {
  ...{ police: 'police', procuratorate: 'procuratorate', higher: 'procuratorate' },
  ...{ court: 'court', 'higher-court': 'court', agency: 'regulator', place: 'procuratorate' },
};
export const by = (slot: Slot): Actor => ({
  agency: AGENCY[slot],
  unitId: `unit-${slot}`,
  officerId: `${slot}.1`,
  roles: [],
});
const unitsOf = ({ slots }: Chain) => Object.fromEntries(slots.map((slot) => [slot, `unit-${slot}`]));

type Given = { readonly [Name in keyof OpenProcedure]?: OpenProcedure[Name] | undefined } & {
  readonly opener?: Slot;
  readonly filed?: boolean;
};

export function opened(
  chain: ChainName,
  { opener = chainOf(chain).opens[0] as Slot, filed, ...given }: Given = {},
): InMemory {
  const record = new InMemoryRecord();
  if (filed) record.publish('filing:case-1', { filed });
  const matter: InMemory = new InMemoryMatter('procedure/p-1', record, { apply, due });
  const body: OpenProcedure = {
    ...{ procedureId: 'p-1', caseId: 'case-1', chain, units: unitsOf(chainOf(chain)), papers: [], openerWord: '云' },
    ...{ openedByUnitId: `unit-${opener}`, superiorUnitIds: ['office'], receivedAt: RECEIVED },
    ...(given as Partial<OpenProcedure>),
  };
  matter.act(openProcedure, body, { by: by(opener), at: after(1) });
  return matter;
}
export const stateOf = (matter: InMemory): Procedure => matter.state as Procedure;
export const take = (
  matter: InMemory,
  outcome: string,
  hours: number,
  more: Partial<TakeStep> & { readonly as?: Slot } = {},
): unknown => {
  const { as, ...given } = more;
  const step = stepOf(stateOf(matter));
  const actor = as ?? step?.outcomes[outcome]?.by ?? step?.actor ?? 'police';
  const body = { outcome, reason: '理由', papers: [], amounts: AMOUNTS, ...given };
  return matter.act(takeStep, body, { by: by(actor), at: after(hours) });
};
export const clocksOf = (matter: InMemory) =>
  Object.fromEntries(matter.clocks.openDeadlines.map(({ deadlineId, dueAt }) => [deadlineId, dueAt]));
export const refused = (work: () => unknown): { code?: string; details?: Record<string, unknown> } => {
  try {
    work();
  } catch (error) {
    return error as { code?: string };
  }
  return {};
};
