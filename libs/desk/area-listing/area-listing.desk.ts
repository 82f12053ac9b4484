import { Inject, Injectable } from '@nestjs/common';
import { MOST_FAULTS, type UploadedList } from '#desk/document/uploaded-list';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  AREA_LISTING_WORKFLOW,
  type AreaListingCommands,
  areaListingIdOf,
  areaListingMatterId,
} from '#contracts/area-listing/area-listing.messages';
import { POPULATION_WORKFLOW, populationMatterId } from '#contracts/population/population.messages';
import type { Actor } from '#domain/agency/actor';
import { leadingBureauOf } from '#domain/agency/leading-bureau';
import { isHead } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { documentWordOf, isOpenAt } from '#domain/agency/unit';
import type { AreaListing, Paper } from '#domain/area-listing/area-listing';
import { plainName } from '#domain/code/titled-sheet';
import { readPopulation } from '#domain/population/population-file';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type {
  AreaListingLineView,
  AreaListingView,
  ListAreaIn,
  LoadPopulationIn,
  PopulationFields,
  PopulationFileLoaded,
} from './area-listing.dto.js';
import { AreaRankingReader } from './area-ranking.reader.js';

export interface OnAreaListing extends Asker {
  readonly listingId: string;
}

/** 重点区域挂牌整治 at both sides: the office loads, ranks, lists and approves; the unit leads, reports and asks. */
@Injectable()
export class AreaListingDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(AreaRankingReader) private readonly rankings: AreaRankingReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<AreaListingLineView>> {
    return this.folded.page({ actor, act: 'area-listing.read', area: 'area-listing' }, query, lineView);
  }

  async one(actor: Actor, listingId: string): Promise<AreaListingView> {
    const { row, world } = await this.folded.one<AreaListing>(areaListingMatterId(listingId));
    const { state } = row;
    const { rows, database } = this.folded;
    const papers = [...state.reports.map(({ text }) => text), ...(state.assessment ? [state.assessment.text] : [])];
    const ids = papers.map(({ subjectId }) => subjectId);
    const [head, texts] = await Promise.all([this.folded.head(row, world), rows.subjects(database.manager, ids)]);
    const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '（内容已销毁）');
    return {
      ...head,
      ...lineView(row, world),
      turns: head.turns,
      side: sideOf(state, actor.unitId),
      ...{
        bureau: unitIn(world, state.bureauUnitId),
        months: state.months,
        reason: state.reason,
        ground: state.ground,
      },
      heads: world
        .officersOf(state.bureauUnitId)
        .filter(isHead)
        .map(({ officerId, name }) => ({ officerId, name })),
      reports: state.reports.map(({ at, officerId, text }) => ({
        ...{ at, officerName: shownOfficer(world, officerId), text: textOf(text) },
      })),
      ...(state.assessment && { assessment: textOf(state.assessment.text) }),
      refusals: [...state.refusals],
    };
  }

  async load({ actor, key }: Asker, given: LoadPopulationIn): Promise<{ populationId: string; receipt: Receipt }> {
    const populationId = openedId({ unitId: actor.unitId, key, addressee: 'population' });
    const { tree } = await this.folded.world();
    for (const { unitId } of given.lines)
      if (tree.get(unitId).agency !== 'police')
        throw new DomainError('invalid', 'POPULATION.NOT_A_POLICE_AREA', 'An area is that of a police unit.');
    const opening = { workflowType: POPULATION_WORKFLOW, update: 'loadPopulation' };
    const body = { officeUnitId: actor.unitId, ...given };
    return {
      populationId,
      receipt: await this.acts.open(populationMatterId(populationId), opening, { actor, key, body, request: given }),
    };
  }

  /** A list is taken as a whole: what is wrong is said by row and column, and nothing of it is loaded. */
  async loadFile(
    { actor, key }: Asker,
    fields: PopulationFields,
    { hash, sheet }: UploadedList,
  ): Promise<PopulationFileLoaded> {
    const populationId = openedId({ unitId: actor.unitId, key, addressee: 'population' });
    const [{ tree }, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    const units = tree.units.filter((unit) => unit.agency === 'police' && isOpenAt(unit, now));
    const { lines, faults } = readPopulation(
      sheet.rows,
      new Map(units.map((unit) => [plainName(unit.name), unit.unitId])),
    );
    if (faults.length > 0)
      throw new DomainError('invalid', 'POPULATION.FILE_FAULTY', 'The file has faults.', {
        faults: faults.slice(0, MOST_FAULTS),
      });
    const opening = { workflowType: POPULATION_WORKFLOW, update: 'loadPopulation' };
    const body = { officeUnitId: actor.unitId, ...fields, lines };
    const asked = { actor, key, body, request: { ...fields, file: hash } };
    const receipt = await this.acts.open(populationMatterId(populationId), opening, asked);
    return { populationId, taken: lines.length, receipt };
  }

  /** The figures by which it is decided are read now and stand in the act. */
  async list(
    { actor, key }: Asker,
    { unitId, months, reason, ...days }: ListAreaIn,
  ): Promise<{ listingId: string; receipt: Receipt }> {
    const listingId = openedId({ unitId: actor.unitId, key, addressee: 'area-listing' });
    const [{ tree }, view] = await Promise.all([this.folded.world(), this.rankings.ranking(actor, days)]);
    const area = view.areas.find(({ unit }) => unit.unitId === unitId);
    if (!area) throw new DomainError('not-found', 'POPULATION.UNKNOWN_AREA', 'The area has no population yet.');
    const { areaName, cases, people, source, countedOn, rate, place } = area;
    const office = tree.get(actor.unitId);
    const body: AreaListingCommands['listArea'] = {
      ...{ listingId, areaName, unitId, months, reason, officeUnitId: actor.unitId },
      bureauUnitId: leadingBureauOf(tree, unitId).unitId,
      word: documentWordOf(office, tree.ancestorsOf(office.unitId)),
      ground: {
        ...{ asOf: view.asOf as Instant, from: view.from, to: view.to },
        ...{ cases, people, source, countedOn, rate, place },
      },
    };
    const opening = { workflowType: AREA_LISTING_WORKFLOW, update: 'listArea' };
    const asked = { actor, key, body, request: { unitId, months, reason, ...days } };
    return { listingId, receipt: await this.acts.open(areaListingMatterId(listingId), opening, asked) };
  }

  async nameLeader(on: OnAreaListing, { officerId }: { readonly officerId: string }): Promise<Receipt> {
    const { row, world } = await this.folded.one<AreaListing>(areaListingMatterId(on.listingId));
    const officer = world.officer(officerId);
    const heads = officer !== undefined && officer.unitId === row.state.bureauUnitId && isHead(officer);
    return this.act(on, 'nameAreaLeader', { body: { officerId, isHead: heads }, request: { officerId } });
  }

  async report(on: OnAreaListing, given: { readonly text: string }): Promise<Receipt> {
    return this.act(on, 'reportArea', { body: { text: await this.keep(on, 'report', given) }, request: given });
  }

  async ask(on: OnAreaListing, given: { readonly text: string }): Promise<Receipt> {
    const { row } = await this.folded.one<AreaListing>(areaListingMatterId(on.listingId));
    const approvalId = uuidV5(`${row.matterId}/${on.actor.unitId}/${on.key}/assessment`);
    const body = { approvalId, title: `${row.state.areaName}摘牌`, text: await this.keep(on, 'assessment', given) };
    return this.act(on, 'askAssessment', { body, request: given });
  }

  private keep(
    { listingId, actor, key }: OnAreaListing,
    kind: string,
    value: { readonly text: string },
  ): Promise<Paper> {
    const of = { caseId: listingId, matterId: areaListingMatterId(listingId), key: `${actor.unitId}/${key}`, kind };
    return this.papers.keepText(of, value);
  }

  private act<Name extends keyof AreaListingCommands>(
    { listingId, actor, key }: OnAreaListing,
    update: Name,
    { body, request = body }: { readonly body: AreaListingCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(areaListingMatterId(listingId), update, { actor, key, body, request: { update, ...request } });
  }
}

function sideOf({ unitId, bureauUnitId, officeUnitId }: AreaListing, own: string): AreaListingView['side'] {
  if (own === officeUnitId) return 'office';
  return own === unitId || own === bureauUnitId ? 'unit' : 'other';
}

function lineView(row: FoldedRow<AreaListing>, world: AgencyWorld): AreaListingLineView {
  const { status, areaName, unitId, officeUnitId, leaderId, ground, number } = row.state;
  return {
    ...lineOf(row, world),
    ...{ listingId: areaListingIdOf(row.matterId), status, areaName, number },
    ...{ place: ground.place, rate: ground.rate },
    unit: unitIn(world, unitId),
    office: unitIn(world, officeUnitId),
    ...(leaderId !== undefined && { leaderName: shownOfficer(world, leaderId) }),
  };
}
