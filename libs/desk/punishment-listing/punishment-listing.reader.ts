import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { printedCodeOf } from '#desk/public-page/printed-code';
import {
  punishmentListingIdOf,
  punishmentListingMatterId,
} from '#contracts/punishment-listing/punishment-listing.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { isConnected, isInstitution, type Unit } from '#domain/agency/unit';
import { carriedOutBy } from '#domain/punishment-listing/carrying-out';
import {
  type Appeal,
  measuresInForce,
  type Paper,
  PUNISHMENT_GROUNDS,
  type PunishmentEntry,
  type PunishmentListing,
  statusOf,
} from '#domain/punishment-listing/punishment-listing';
import { DomainError } from '#domain/shared/domain-error';
import type { FoldedRow, KeptValue } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type {
  PunishmentEntryView,
  PunishmentListingLineView,
  PunishmentListingView,
} from './punishment-listing.dto.js';

/** What lies outside the record, as far as this desk may read it. */
export interface Kept {
  readonly textOf: (paper: Paper, field?: string) => string;
}

/** The content is the police's own; who supervises sees that there is a listing, and until when. */
const MASKED: Kept = { textOf: () => '（不显示）' };

/** 联合惩戒名单 as the police that keep it and those above them read it. */
@Injectable()
export class PunishmentListingReader {
  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
  ) {}

  /** Stands on the notice alone: with its number it opens the page of whoever is punished. */
  accessCode(listingId: string, entryNo: number): string {
    return printedCodeOf(this.subjects.lookupOf(`punishment-notice/${listingId}/${entryNo}`));
  }

  async page(actor: Actor, query: MattersQuery): Promise<Page<PunishmentListingLineView>> {
    const narrowing = { actor, act: 'punishment-listing.read', area: 'punishment-listing' } as const;
    const page = await this.folded.page(narrowing, query, (row: FoldedRow<PunishmentListing>, world) => ({
      row,
      world,
    }));
    const kept = await this.keptOf(
      actor,
      page.items.map(({ row }) => row.state.subject),
    );
    return { ...page, items: page.items.map(({ row, world }) => lineView(row, world, kept)) };
  }

  async one(actor: Actor, listingId: string): Promise<PunishmentListingView> {
    const { row, world } = await this.folded.one<PunishmentListing>(punishmentListingMatterId(listingId));
    const { state } = row;
    const [head, kept] = await Promise.all([this.folded.head(row, world), this.keptOf(actor, papersIn(state))]);
    const cappedAt = state.runs.at(-1)?.cappedAt;
    return {
      ...head,
      ...lineView(row, world, kept),
      turns: head.turns,
      idNumber: kept.textOf(state.subject, 'number'),
      entries: state.entries.map((entry) => entryView(entry, { actor, world, kept })).reverse(),
      ...(cappedAt && statusOf(state) === 'listed' && { fiveYearsEndAt: cappedAt }),
      declarations: state.declarations.map(({ at, paper }) => ({ at, paper: paperView(paper, kept) })),
      repairs: state.repairs.map(({ repairNo, entryNo, statement, at, moot, decision }) => ({
        ...{ repairNo, entryNo, statement: kept.textOf(statement, 'text'), at, moot: moot === true },
        ...(decision && { granted: decision.granted, reason: kept.textOf(decision.reason, 'text') }),
      })),
    };
  }

  /** A scan of the listing, under the name that it was given. */
  async paper(listingId: string, subjectId: string): Promise<{ readonly name: string; readonly content: Readable }> {
    const { row } = await this.folded.one<PunishmentListing>(punishmentListingMatterId(listingId));
    const found = papersIn(row.state).find((paper) => paper.subjectId === subjectId);
    if (!found?.sha256) throw new DomainError('not-found', 'PUNISHMENT_LISTING.NO_PAPER', 'There is no such paper.');
    const kept = await this.keptOf(undefined, [found]);
    return { name: kept.textOf(found), content: await this.papers.open(found.sha256) };
  }

  async keptOf(actor: Actor | undefined, papers: readonly Paper[]): Promise<Kept> {
    if (actor && actor.agency !== 'police') return MASKED;
    const { rows, database } = this.folded;
    const ids = papers.map(({ subjectId }) => subjectId);
    const values: Map<string, KeptValue> = await rows.subjects(database.manager, ids);
    return {
      textOf: ({ subjectId }, field = 'name') => String(values.get(subjectId)?.value[field] ?? '（内容已销毁）'),
    };
  }
}

const papersIn = ({ subject, entries, declarations, repairs }: PunishmentListing): Paper[] => [
  subject,
  ...entries.flatMap(({ basis, papers, served, appeals }) => [
    ...[basis, ...papers, ...(served?.paper ? [served.paper] : [])],
    ...appeals.flatMap(({ statement, papers: own, decision }) => [
      ...[statement, ...own, ...(decision ? [decision.reason] : [])],
    ]),
  ]),
  ...declarations.map(({ paper }) => paper),
  ...repairs.flatMap(({ statement, decision }) => [statement, ...(decision ? [decision.reason] : [])]),
];

const paperView = (paper: Paper, { textOf }: Kept) => ({
  ...{ subjectId: paper.subjectId, name: textOf(paper), hasFile: paper.sha256 !== undefined },
});

/** The entry that a list tells of: what is in force, else the newest. */
const toldOf = ({ entries }: PunishmentListing): PunishmentEntry | undefined =>
  entries.find(({ status }) => status === 'running') ?? entries.at(-1);

function lineView(row: FoldedRow<PunishmentListing>, world: AgencyWorld, kept: Kept): PunishmentListingLineView {
  const { state } = row;
  const entry = toldOf(state);
  return {
    ...lineOf(row, world),
    ...{ listingId: punishmentListingIdOf(row.matterId), status: statusOf(state), subjectKind: state.subjectKind },
    name: kept.textOf(state.subject),
    groundName: entry ? PUNISHMENT_GROUNDS[entry.ground].name : '',
    decider: unitIn(world, entry?.deciderUnitId ?? ''),
    ...(entry?.status === 'running' && entry.endsAt && { endsAt: entry.endsAt }),
  };
}

interface Reading {
  readonly actor: Actor;
  readonly world: AgencyWorld;
  readonly kept: Kept;
}

function entryView(entry: PunishmentEntry, { actor, world, kept }: Reading): PunishmentEntryView {
  const { entryNo, status, ground, number, factAt, proposerUnitId, deciderUnitId, served } = entry;
  const { decidedAt, startsAt, endsAt, endedAt, endedBy } = entry;
  const { name: groundName, period } = PUNISHMENT_GROUNDS[ground];
  return {
    ...{ entryNo, status, ground, groundName, years: period === 'convicted' ? 3 : 2, number },
    measures: [...measuresInForce(entry)],
    ...{ factAt, basis: kept.textOf(entry.basis, 'text'), papers: entry.papers.map((one) => paperView(one, kept)) },
    ...{ proposer: unitIn(world, proposerUnitId), decider: unitIn(world, deciderUnitId) },
    side: actor.unitId === deciderUnitId ? 'decider' : actor.unitId === proposerUnitId ? 'proposer' : 'other',
    ...(decidedAt && { decidedAt }),
    ...(startsAt && { startsAt }),
    ...(endsAt && { endsAt }),
    ...(endedAt && { endedAt }),
    ...(endedBy && { endedBy }),
    ...(served && {
      served: { at: served.at, way: served.way, ...(served.paper && { paper: paperView(served.paper, kept) }) },
    }),
    appeals: entry.appeals.map((appeal) => appealView(appeal, kept)),
    institutions: institutionsOf(entry, world),
  };
}

/** Who is told and has said so or not; once it has ended, who has still to lift it. */
function institutionsOf(entry: PunishmentEntry, world: AgencyWorld) {
  const { carriedOut = [], status } = entry;
  const told = (unit: Unit): boolean => isInstitution(unit) && isConnected(unit) && unit.closedAt === undefined;
  const waiting = status === 'running' ? world.tree.units.filter(told).map(({ unitId }) => unitId) : [];
  return [...new Set([...waiting, ...carriedOut.map(({ unitId }) => unitId)])].map((unitId) => {
    const said = carriedOutBy(entry, unitId);
    return {
      unit: unitIn(world, unitId),
      ...(said && { carriedOutAt: said.at, carriedOutBy: shownOfficer(world, said.officerId) }),
      ...(said?.lifted && { liftedAt: said.lifted.at, liftedBy: shownOfficer(world, said.lifted.officerId) }),
    };
  });
}

const appealView = ({ appealNo, statement, papers, at, moot, decision }: Appeal, kept: Kept) => ({
  ...{ appealNo, statement: kept.textOf(statement, 'text'), papers: papers.map((one) => paperView(one, kept)) },
  ...{ at, moot: moot === true },
  ...(decision && { decision: { ...decision, reason: kept.textOf(decision.reason, 'text') } }),
});
