import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader, lineOf as matterLineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { type ListingCommands, listingIdOf, listingMatterId } from '#contracts/listing/listing.messages';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import { leadingBureauOf } from '#domain/agency/leading-bureau';
import { isHead } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { batchPattern } from '#domain/listing/batch';
import type { Listing, Paper } from '#domain/listing/listing';
import { fen } from '#domain/money/fen';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import { ListedCaseReadModel } from '#persistence/listing/listed-case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { ListingLineView, ListingsQuery, ListingView, OpenListingIn, RaiseListingIn } from './listing.dto.js';

export interface OnListing extends Asker {
  readonly listingId: string;
}

/** 挂牌督办 at both sides: the office lists, raises and approves; the unit leads, reports and asks. */
@Injectable()
export class ListingDesk {
  private readonly cases = new ListedCaseReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  page(actor: Actor, { level, batch, ...query }: ListingsQuery): Promise<Page<ListingLineView>> {
    const conditions = [
      ...(level ? [`$.levels[last].level == "${level}"`] : []),
      ...(batch ? [`$.levels[last].batch like_regex "${batchPattern(batch)}"`] : []),
    ];
    const matching = conditions.join(' && ') || undefined;
    return this.folded.page({ actor, act: 'listing.read', area: 'listing', matching }, query, lineView);
  }

  async one(actor: Actor, listingId: string): Promise<ListingView> {
    const { row, world } = await this.folded.one<Listing>(listingMatterId(listingId));
    const { state } = row;
    const { rows, database } = this.folded;
    const papers = [...state.reports.map(({ text }) => text), ...(state.delisting ? [state.delisting.text] : [])];
    const ids = papers.map(({ subjectId }) => subjectId);
    const [head, texts] = await Promise.all([this.folded.head(row, world), rows.subjects(database.manager, ids)]);
    const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '（内容已销毁）');
    return {
      ...head,
      ...lineView(row, world),
      turns: head.turns,
      side: sideOf(state, actor.unitId),
      heads: world
        .officersOf(state.unitId)
        .filter(isHead)
        .map(({ officerId, name }) => ({ officerId, name })),
      levels: [...state.levels],
      reports: state.reports.map(({ at, officerId, text }) => ({
        ...{ at, officerName: shownOfficer(world, officerId), text: textOf(text) },
      })),
      ...(state.delisting && { delisting: textOf(state.delisting.text) }),
      refusals: [...state.refusals],
    };
  }

  async open(
    { actor, key }: Asker,
    caseId: string,
    given: OpenListingIn,
  ): Promise<{ listingId: string; receipt: Receipt }> {
    const { manager } = this.folded.database;
    const [known, world] = await Promise.all([this.cases.one(manager, caseId), this.folded.world()]);
    if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const { handlerUnitId, lossFen } = known;
    const { level, batch, reason } = given;
    const body: ListingCommands['openListing'] = {
      ...{ caseId, handlerUnitId, why: 'decision', level, reason, ...(batch !== undefined && { batch }) },
      lossFen: fen(BigInt(lossFen)),
      unitId: leadingBureauOf(world.tree, handlerUnitId).unitId,
      supervisorUnitId: actor.unitId,
    };
    const opening = { workflowType: 'listingWorkflow', update: 'openListing' };
    const asked = { actor, key, body: toWire(body), request: { caseId, ...given } };
    return { listingId: caseId, receipt: await this.acts.open(listingMatterId(caseId), opening, asked) };
  }

  async nameLeader(on: OnListing, { officerId }: { readonly officerId: string }): Promise<Receipt> {
    const { row, world } = await this.folded.one<Listing>(listingMatterId(on.listingId));
    const officer = world.officer(officerId);
    const heads = officer !== undefined && officer.unitId === row.state.unitId && isHead(officer);
    return this.act(on, 'nameLeader', { body: { officerId, isHead: heads }, request: { officerId } });
  }

  raise(on: OnListing, { level, batch, reason }: RaiseListingIn): Promise<Receipt> {
    return this.act(on, 'raiseListing', { body: { level, reason, ...(batch !== undefined && { batch }) } });
  }

  async report(on: OnListing, given: { readonly text: string }): Promise<Receipt> {
    return this.act(on, 'reportListing', { body: { text: await this.keep(on, 'report', given) }, request: given });
  }

  async askDelisting(on: OnListing, given: { readonly text: string }): Promise<Receipt> {
    const { row } = await this.folded.one<Listing>(listingMatterId(on.listingId));
    const approvalId = uuidV5(`${row.matterId}/${on.actor.unitId}/${on.key}/delisting`);
    const body = { approvalId, title: `${row.caseNumber ?? ''} 摘牌`, text: await this.keep(on, 'delisting', given) };
    return this.act(on, 'askDelisting', { body, request: given });
  }

  private keep({ listingId, actor, key }: OnListing, kind: string, value: { readonly text: string }): Promise<Paper> {
    const of = { caseId: listingId, matterId: listingMatterId(listingId), key: `${actor.unitId}/${key}`, kind };
    return this.papers.keepText(of, value);
  }

  private act<Name extends keyof ListingCommands>(
    { listingId, actor, key }: OnListing,
    update: Name,
    { body, request = body }: { readonly body: ListingCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(listingMatterId(listingId), update, { actor, key, body, request: { update, ...request } });
  }
}

function sideOf({ unitId, handlerUnitId, supervisorUnitId }: Listing, own: string): ListingView['side'] {
  if (own === supervisorUnitId) return 'office';
  return own === unitId || own === handlerUnitId ? 'unit' : 'other';
}

function lineView(row: FoldedRow<Listing>, world: AgencyWorld): ListingLineView {
  const { status, why, lossFen, unitId, supervisorUnitId, leaderId, levels } = row.state;
  const { level = 'city', batch } = levels.at(-1) ?? {};
  return {
    ...matterLineOf(row, world),
    ...{ listingId: listingIdOf(row.matterId), status, why, level, lossFen: String(lossFen) },
    ...(batch !== undefined && { batch }),
    unit: unitIn(world, unitId),
    supervisor: unitIn(world, supervisorUnitId),
    ...(leaderId !== undefined && { leaderName: shownOfficer(world, leaderId) }),
  };
}
