import type { EntityManager } from 'typeorm';
import type { AreaAct, OwedCommand } from '#activities/matter/area';
import { type EscalationCommands, escalationMatterId } from '#contracts/escalation/escalation.messages';
import { escalationIdFor } from '#activities/escalation/escalation-id';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { Unit } from '#domain/agency/unit';
import type { Firing } from '#domain/deadline/deadline';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { PlacedStep, Source } from '#domain/escalation/escalation';
import { LADDERS, lineOf, type Place } from '#domain/escalation/ladders';
import type { Instant } from '#domain/shared/instant';

/**
 * One engine for all matters: a rung that reaches a supervisor opens the escalation of its deadline or adds to it, and the
 * act that closes the deadline at last is told to it. The matter itself knows nothing of this.
 */
export async function escalationsOf(
  manager: EntityManager,
  act: AreaAct,
  { world, handlerUnitId }: { readonly world: AgencyWorld; readonly handlerUnitId: string },
): Promise<OwedCommand[]> {
  if (act.matterId.startsWith('escalation/')) return [];
  const fires = (act.entry.fires ?? []).filter(({ to }) => to.includes('supervisor'));
  return [...(await reached(manager, act, fires, { world, handlerUnitId })), ...(await done(manager, act))];
}

type Known = Pick<Source, 'dueAt' | 'ownerUnitId' | 'lateByOutage' | 'title'> & {
  readonly deadlineId: string;
  readonly caseId: string | null;
};

async function reached(
  manager: EntityManager,
  { matterId, entry }: AreaAct,
  fires: readonly Firing[],
  { world: { tree }, handlerUnitId }: { readonly world: AgencyWorld; readonly handlerUnitId: string },
): Promise<OwedCommand[]> {
  const known = fires.length > 0 ? await sourcesOf(manager, matterId, fires) : new Map<string, Known>();
  return fires.flatMap(({ deadlineId, ruleId, rungId, dueAt, lateByOutage = false }) => {
    const source = known.get(deadlineId);
    const line = lineOf(ruleId);
    const ladder = source && ladderFor(tree, line, { late: source.ownerUnitId, handler: handlerUnitId, at: entry.at });
    if (!source || !ladder) return [];
    const { caseId, ...facts } = source;
    const escalationId = escalationIdFor(matterId, deadlineId);
    const body: EscalationCommands['reachRung'] = {
      ...{ escalationId, line, ladder, ...(caseId !== null && { caseId }) },
      source: {
        ...{ ...facts, matterId, ruleId, handlerUnitId },
        dueAt: new Date(source.dueAt).toISOString() as Instant,
        extendable: RULES_IN_FORCE.rows[ruleId]?.extension !== undefined,
      },
      rung: { rungId, dueAt, firedAt: entry.at, lateByOutage },
    };
    return [owed(escalationId, 'reachRung', body, ladder[0]?.unitId ?? '')];
  });
}

async function sourcesOf(
  manager: EntityManager,
  matterId: string,
  fires: readonly Firing[],
): Promise<Map<string, Known>> {
  const rows: Known[] = await manager.query(
    `select deadline.deadline_id as "deadlineId", deadline.due_at as "dueAt", deadline.owner_unit_id as "ownerUnitId", head.title, head.case_id as "caseId",
       exists (select 1 from rung_firings firing where firing.matter_id = deadline.matter_id and firing.deadline_id = deadline.deadline_id
         and firing.rung_id = 'due' and firing.late_by_outage) as "lateByOutage"
     from deadlines deadline join matter_heads head on head.matter_id = deadline.matter_id
     where deadline.matter_id = $1 and deadline.deadline_id = any($2)`,
    [matterId, fires.map(({ deadlineId }) => deadlineId)],
  );
  return new Map(rows.map((row) => [row.deadlineId, row]));
}

/** The steps with their units, or nothing where no office stands above either side: then nobody can take it. */
function ladderFor(
  tree: UnitTree,
  line: keyof typeof LADDERS,
  { late, handler, at }: { readonly late: string; readonly handler: string; readonly at: Instant },
): PlacedStep[] | undefined {
  const office = [late, handler].flatMap((unitId) => (tree.find(unitId) && tree.supervisorOf(unitId, at)) ?? [])[0];
  if (!office) return undefined;
  const places = placesOf(tree, { late, office, at });
  const steps: PlacedStep[] = [];
  for (const step of LADDERS[line])
    steps.push({ ...step, unitId: places[step.place]?.unitId ?? steps.at(-1)?.unitId ?? office.unitId });
  return steps;
}

function placesOf(
  tree: UnitTree,
  { late, office, at }: { readonly late: string; readonly office: Unit; readonly at: Instant },
): Readonly<Record<Place, Unit | undefined>> {
  const above = tree.ancestorsOf(office.unitId);
  const isKnown = tree.find(late) !== undefined;
  const superior = isKnown ? tree.superiorOf(late, at) : undefined;
  return {
    office,
    'office-above': above[0],
    'office-on-top': above.at(-1),
    superior,
    'superior-above': superior && tree.superiorOf(superior.unitId, at),
    regulator: isKnown ? tree.regulatorOf(late, at) : undefined,
  };
}

/** Whoever was late has done it: the escalation hears of it, where there is one. */
async function done(manager: EntityManager, { matterId, entry }: AreaAct): Promise<OwedCommand[]> {
  const closes = entry.closes ?? [];
  if (closes.length === 0) return [];
  const byId = new Map(
    closes.map((close) => [escalationMatterId(escalationIdFor(matterId, close.deadlineId)), close] as const),
  );
  const opened: { matterId: string; unitId: string }[] = await manager.query(
    `select distinct on (matter_id) matter_id as "matterId", body -> 'actor' ->> 'unitId' as "unitId"
     from owed_commands where matter_id = any($1) and update_name = 'reachRung'`,
    [[...byId.keys()]],
  );
  return opened.map(({ matterId: escalation, unitId }) => {
    const { deadlineId, reason } = byId.get(escalation) ?? { deadlineId: '', reason: '' };
    return owed(escalationIdFor(matterId, deadlineId), 'noteDone', { at: entry.at, reason }, unitId);
  });
}

const owed = (escalationId: string, update: string, body: unknown, unitId: string): OwedCommand => ({
  what: `${update}/${escalationId}`,
  matterId: escalationMatterId(escalationId),
  update,
  actor: systemOf(unitId),
  body,
});

const systemOf = (unitId: string): Actor => ({
  agency: 'supervisor',
  unitId,
  officerId: 'system',
  roles: ['machine'],
});
