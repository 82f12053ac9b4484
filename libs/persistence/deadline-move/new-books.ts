import type { EntityManager } from 'typeorm';
import { calendarPublicationMatterId } from '#contracts/calendar-publication/calendar-publication.messages';
import { ruleRevisionMatterId } from '#contracts/rule-revision/rule-revision.messages';
import type { PathOf } from '#domain/agency/permission';
import { legalCalendar } from '#domain/calendar/calendar';
import { calendarChanges } from '#domain/calendar/notice';
import { calendarAfter, type LoadedNotice } from '#domain/calendar-publication/calendar-after';
import { instantAt, parseDay, startOf } from '#domain/calendar/shanghai';
import { booksAfter } from '#domain/deadline/simulate';
import type { ProposedRevision } from '#domain/rule-revision/rule-revision';
import { revisedRow, rulesAfter } from '#domain/rule-revision/rules-after';
import type { Shelf } from '#persistence/books/shelf';
import { versionAfter } from '#persistence/calendar/calendar.rows';
import type { Touched } from '#persistence/deadline-move/running';
import type { BooksFor } from '#persistence/deadline-move/staging';

export interface PublishingAct {
  readonly publication: string;
  readonly at: string;
  readonly officerId: string;
}

/** What comes into force, which running clocks it may touch, and how their books read before and after. */
export interface NewBooks {
  readonly touched: Touched;
  readonly booksFor: BooksFor;
  /** Writes them down; strictly judged once more, on what is in force now. */
  putIntoForce(manager: EntityManager, act: PublishingAct): Promise<void>;
}

export interface Standing {
  readonly shelf: Shelf;
  readonly pathOf: PathOf;
}

/** The books that a matter is about to bring: a notice or a revision of rules. */
export async function newBooksOf(manager: EntityManager, publication: string, standing: Standing): Promise<NewBooks> {
  const [id = '', area] = [
    publication.slice(publication.indexOf('/') + 1),
    publication.slice(0, publication.indexOf('/')),
  ];
  if (`${area}/` === calendarPublicationMatterId('')) return byNotice(id, await noticeOf(manager, id), standing);
  if (`${area}/` === ruleRevisionMatterId('')) return byRevision(await revisionOf(manager, id), standing);
  throw new Error(`${publication} brings no books.`);
}

async function noticeOf(manager: EntityManager, publicationId: string): Promise<LoadedNotice> {
  const [row]: (LoadedNotice & { scope: string })[] = await manager.query(
    'select year, notice, scope, days from calendar_publications where publication_id = $1',
    [publicationId],
  );
  if (!row) throw new Error(`There is no publication ${publicationId}.`);
  const { scope, ...notice } = row;
  return { ...notice, ...(scope !== '' && { scope }) };
}

function byNotice(publicationId: string, notice: LoadedNotice, { shelf }: Standing): NewBooks {
  const { name, version } = versionAfter(shelf.calendarRows, notice);
  const after = calendarAfter(shelf.calendarRows, notice, name);
  const calendar = legalCalendar(after);
  const [first] = calendarChanges(shelf.calendarRows, after);
  return {
    touched: touchedFrom(first && instantAt(startOf(parseDay(first.day)))),
    booksFor: ({ ruleSetVersion }) => {
      const from = shelf.kept(ruleSetVersion);
      return { from, to: { ...from, calendar } };
    },
    putIntoForce: (manager, { officerId }) => storeNotice(manager, { publicationId, notice, version, officerId }),
  };
}

/** Only what reaches a changed day can move; what is provisional is looked at in any case. */
const touchedFrom =
  (firstDay: string | undefined): Touched =>
  (first) =>
    firstDay === undefined
      ? { sql: 'deadline.provisional', values: [] }
      : {
          sql: `deadline.provisional or deadline.due_at >= $${first} or (deadline.rungs -> -1 ->> 'at')::timestamptz >= $${first}`,
          values: [firstDay],
        };

interface StoredNotice {
  readonly publicationId: string;
  readonly notice: LoadedNotice;
  readonly version: number;
  readonly officerId: string;
}

async function storeNotice(manager: EntityManager, given: StoredNotice): Promise<void> {
  const { publicationId, version, officerId } = given;
  const { year, notice, days, scope = '' } = given.notice;
  await manager.query(
    'insert into work_calendar_years (scope, year, version, notice, loaded_by, publication_id) values ($1, $2, $3, $4, $5, $6)',
    [scope, year, version, notice, officerId, publicationId],
  );
  await manager.query(
    `insert into work_calendars (scope, year, version, day, kind, name, notice)
     select $1, $2, $3, day.day, day.kind, day.name, $4 from jsonb_to_recordset($5::jsonb) as day (day text, kind text, name text)`,
    [scope, year, version, notice, JSON.stringify(days)],
  );
}

type StoredRevision = ProposedRevision & { readonly proposedBy: string };

async function revisionOf(manager: EntityManager, revisionId: string): Promise<StoredRevision> {
  const [row]: StoredRevision[] = await manager.query(
    `select revision_id as "revisionId", kind, version, unit_id as "unitId", changes, transition, reason, proposed_by as "proposedBy"
     from rule_revisions where revision_id = $1`,
    [revisionId],
  );
  if (!row) throw new Error(`There is no revision ${revisionId}.`);
  return row;
}

function byRevision(revision: StoredRevision, { shelf, pathOf }: Standing): NewBooks {
  const { kind, version, unitId, changes, transition } = revision;
  const rows = kind === 'release' ? changes.map((change) => revisedRow(shelf.released, change)) : [];
  const after =
    kind === 'release'
      ? shelf.with({ release: { version, base: shelf.released.version, rows } })
      : shelf.with({ overlay: { label: version, unitId, changes } });
  return {
    touched: touchedBy(revision),
    booksFor: ({ ruleId, ruleSetVersion, ownerUnitId }) => {
      const from = shelf.kept(ruleSetVersion);
      return { from, to: booksAfter(ruleId, from, after.of(ownerUnitId, pathOf), transition) };
    },
    putIntoForce: async (manager, act) => {
      const before = kind === 'release' ? shelf.released : shelf.rulesOf(unitId, pathOf);
      rulesAfter(before, revision, { proposedBy: revision.proposedBy, approvedBy: act.officerId });
      if (kind === 'release') await storeSet(manager, { revision, rows, base: shelf.released.version, at: act.at });
      else await storeOverlay(manager, revision, act.at);
    },
  };
}

/** Clocks of the changed rules that the transition re-evaluates, in the branch that the overlay governs. */
const touchedBy =
  ({ kind, unitId, changes, transition }: StoredRevision): Touched =>
  (first) => {
    const reEvaluates = (ruleId: string): boolean =>
      (transition.running === 're-evaluate') !== (transition.except?.includes(ruleId) ?? false);
    const ruleIds = changes.map(({ ruleId }) => ruleId).filter(reEvaluates);
    if (ruleIds.length === 0) return { sql: 'false', values: [] };
    const ofRules = `deadline.rule_id = any($${first})`;
    if (kind === 'release') return { sql: ofRules, values: [ruleIds] };
    const ofBranch = `exists (select 1 from units owner, units top where owner.unit_id = deadline.owner_unit_id
      and top.unit_id = $${first + 1} and starts_with(owner.path, top.path))`;
    return { sql: `${ofRules} and ${ofBranch}`, values: [ruleIds, unitId] };
  };

interface StoredSet {
  readonly revision: StoredRevision;
  readonly rows: readonly object[];
  readonly base: string;
  readonly at: string;
}

async function storeSet(manager: EntityManager, { revision, rows, base, at }: StoredSet): Promise<void> {
  await manager.query(
    'insert into rule_sets (version, base, rows, revision_id, released_at) values ($1, $2, $3, $4, $5)',
    [revision.version, base, JSON.stringify(rows), revision.revisionId, at],
  );
}

async function storeOverlay(manager: EntityManager, revision: StoredRevision, at: string): Promise<void> {
  await manager.query(
    'insert into rule_overlays (label, unit_id, changes, revision_id, released_at) values ($1, $2, $3, $4, $5)',
    [revision.version, revision.unitId, JSON.stringify(revision.changes), revision.revisionId, at],
  );
}
