/**
 * Each sort is one question to the rows; it may use `given.areas`, `given.legal_now` and `given.grace`, and answers with
 * matter, subject and since when.
 */
const RUNNING = `deadline.status in ('open', 'overdue')`;
const OPEN = 'head.ended_at is null';

/** The clock stands still: no rung after the beginning of the standstill is armed. */
const STANDS_STILL = `coalesce((select entry ->> 'kind' = 'suspended' and not entry ? 'to'
  from jsonb_array_elements(deadline.facts -> 'ledger') with ordinality ledger (entry, place)
  where entry ->> 'kind' in ('suspended', 'resumed') order by place desc limit 1), false)`;

const FIRED = `select 1 from rung_firings fired where fired.matter_id = deadline.matter_id and fired.deadline_id = deadline.deadline_id`;

export const SORTS = {
  /** The newest act and the head speak of different numbers or hashes. */
  'head-disagrees': `select head.matter_id, null::text as subject, head.recorded_at as since from matter_heads head
    join lateral (select number, hash from acts where acts.matter_id = head.matter_id order by number desc limit 1) newest on true
    where (${OPEN} or head.recorded_at > clock_timestamp() - interval '1 day') and (newest.number, newest.hash) <> (head.number, head.hash)`,
  'head-without-acts': `select head.matter_id, null::text as subject, head.recorded_at as since from matter_heads head
    where not exists (select 1 from acts where acts.matter_id = head.matter_id)`,
  'acts-without-head': `select acts.matter_id, null::text as subject, acts.recorded_at as since from acts
    where acts.number = 1 and not exists (select 1 from matter_heads head where head.matter_id = acts.matter_id)`,
  'unknown-area': `select head.matter_id, head.area as subject, head.recorded_at as since from matter_heads head
    where ${OPEN} and head.area <> all(given.areas)`,
  /** No armed clock, and no unit that exists and is open to act. */
  'nobody-waits': `select head.matter_id, null::text as subject, head.recorded_at as since from matter_heads head
    where ${OPEN} and not exists (select 1 from deadlines deadline where deadline.matter_id = head.matter_id and ${RUNNING})
      and not exists (select 1 from matter_parties party join units unit on unit.unit_id = party.unit_id
        where party.matter_id = head.matter_id and party.until is null and party.role in ('handler', 'addressee', 'centre')
          and (unit.closed_at is null or unit.closed_at > given.legal_now))`,
  'nobody-sees': `select head.matter_id, null::text as subject, head.recorded_at as since from matter_heads head
    where ${OPEN} and not exists (select 1 from matter_parties party where party.matter_id = head.matter_id and party.until is null)`,
  /** A rung that legal time has passed and that has not fired. */
  'not-fired': `select deadline.matter_id, deadline.deadline_id || '/' || (rung ->> 'rungId') as subject, (rung ->> 'at')::timestamptz as since
    from deadlines deadline join matter_heads head on head.matter_id = deadline.matter_id
    cross join lateral jsonb_array_elements(deadline.rungs) rung
    where ${RUNNING} and ${OPEN} and (rung ->> 'at')::timestamptz < given.legal_now - given.grace
      and head.recorded_at < clock_timestamp() - interval '30 seconds'
      and not exists (${FIRED} and split_part(fired.rung_id, '.', 1) = rung ->> 'rungId' and fired.due_at >= (rung ->> 'at')::timestamptz)`,
  /** The end that the desks show is not the instant that the timer knows. */
  'ends-otherwise': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    cross join lateral jsonb_array_elements(deadline.rungs) rung
    where ${RUNNING} and rung ->> 'rungId' = 'due' and (rung ->> 'at')::timestamptz <> deadline.due_at`,
  'nothing-armed': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    where deadline.status = 'open' and not ${STANDS_STILL} and not exists (select 1 from jsonb_array_elements(deadline.rungs) rung
      where rung ->> 'rungId' = 'due')`,
  'owner-gone': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    left join units unit on unit.unit_id = deadline.owner_unit_id
    where ${RUNNING} and (unit.unit_id is null or unit.closed_at <= given.legal_now)`,
  /** It runs on where nobody will ever fire it. */
  'runs-in-ended-matter': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    join matter_heads head on head.matter_id = deadline.matter_id where ${RUNNING} and not ${OPEN}`,
  'runs-without-matter': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    where ${RUNNING} and not exists (select 1 from matter_heads head where head.matter_id = deadline.matter_id)`,
  /** Counted as late or ended although its end has never been recorded. */
  'ended-unrecorded': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    where deadline.status in ('overdue', 'ended') and not exists (${FIRED} and split_part(fired.rung_id, '.', 1) = 'due')`,
  /** Recorded as ended, and yet it runs as if nothing had been. */
  'runs-after-end': `select deadline.matter_id, deadline.deadline_id as subject, deadline.due_at as since from deadlines deadline
    where deadline.status = 'open' and exists (${FIRED} and split_part(fired.rung_id, '.', 1) = 'due' and fired.due_at >= deadline.due_at)`,
  'command-waits': `select owed.cause_matter_id as matter_id, owed.owed_id as subject, owed.as_of as since from owed_commands owed
    where owed.status = 'owed' and (owed.attempts >= 5 or owed.next_try_at < clock_timestamp() - interval '15 minutes')`,
  'act-untold': `select queue.matter_id, queue.number::text as subject, queue.queued_at as since from relay_queue queue
    where queue.attempts >= 5 or queue.queued_at < clock_timestamp() - interval '15 minutes'`,
  /** The engine has been woken again and again and does not take what stands in the record. */
  'engine-behind': `select head.matter_id, head.number::text as subject, head.recorded_at as since from matter_heads head
    where head.accepted < head.number and head.wakes >= 3 and head.recorded_at < clock_timestamp() - interval '5 minutes'`,
  'not-in-engine': `select lost.matter_id, null::text as subject, lost.found_at as since from matters_without_engine lost
    join matter_heads head on head.matter_id = lost.matter_id where ${OPEN}`,
  'dates-not-taken': `select move.matter_id, move.deadline_id as subject, publication.recorded_at as since from deadline_moves move
    join matter_heads publication on publication.matter_id = move.publication
    where move.status = 'recorded' and publication.recorded_at < clock_timestamp() - interval '30 minutes'`,
  'simulation-fails': `select simulation.publication as matter_id, simulation.last_error as subject, simulation.asked_at as since
    from simulations simulation where simulation.status = 'asked' and simulation.last_error is not null`,
  'claim-of-nobody': `select claims.matter_id, claims.key as subject, null::timestamptz as since from claims
    where not exists (select 1 from matter_heads head where head.matter_id = claims.matter_id)`,
  /** An approval that nobody will ever give: its unit is gone, or what it was asked for has ended. */
  'approval-of-nobody': `select one.matter_id, one.approval_id as subject, one.asked_at as since from approvals one
    left join matter_heads head on head.matter_id = one.matter_id left join units unit on unit.unit_id = one.approver_unit_id
    where one.decision is null and (head.matter_id is null or not ${OPEN} or unit.unit_id is null or unit.closed_at <= given.legal_now)`,
  /** The desks show another owner of a case than the one that must act; what is still on its way to the case is no finding. */
  'owner-disagrees': `select head.matter_id, facts.value ->> 'unitId' as subject, (facts.value ->> 'since')::timestamptz as since from cases
    join facts on facts.key = 'owner:' || cases.case_id join matter_heads head on head.case_id = cases.case_id and head.area = 'case'
    where facts.value ->> 'unitId' <> cases.handler_unit_id and (facts.value ->> 'since')::timestamptz < given.legal_now - given.grace
      and not exists (select 1 from owed_commands owed where owed.matter_id = head.matter_id and owed.status = 'owed')`,
} as const;

export type StuckSort = keyof typeof SORTS;
