import { Inject, Injectable } from '@nestjs/common';
import { frozenFigures, talliesOf, windowOfMonth } from '#desk/bulletin/bulletin-figures';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader } from '#desk/folded/folded.reader';
import { type KeptPaper, PaperStore } from '#desk/folded/paper-store';
import { IndicatorsReader } from '#desk/indicator/indicators.reader';
import { Acts } from '#desk/request/acts';
import { BULLETIN_WORKFLOW, type BulletinCommands, bulletinMatterId } from '#contracts/bulletin/bulletin.messages';
import type { Actor } from '#domain/agency/actor';
import { permissionOf } from '#domain/agency/permission';
import { documentWordOf } from '#domain/agency/unit';
import { type Bulletin, bulletinIdFor } from '#domain/bulletin/bulletin';
import { rank } from '#domain/bulletin/ranking';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type {
  AnswerVetoIn,
  BulletinLineView,
  BulletinView,
  DecideBottomIn,
  DraftBulletinIn,
  ReferBottomIn,
} from './bulletin.dto.js';
import { bulletinLineOf, bulletinViewOf } from './bulletin.view.js';

export interface OnBulletin extends Asker {
  readonly bulletinId: string;
}

/** 通报: drawn up from the record by the office, approved, issued and read by whom it tells. */
@Injectable()
export class BulletinDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(IndicatorsReader) private readonly indicators: IndicatorsReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<BulletinLineView>> {
    return this.folded.page({ actor, act: 'bulletin.read', area: 'bulletin' }, query, bulletinLineOf);
  }

  async one(actor: Actor, bulletinId: string): Promise<BulletinView> {
    const { row, world } = await this.folded.one<Bulletin>(bulletinMatterId(bulletinId));
    const { draft } = row.state;
    const { rows, database } = this.folded;
    const [head, texts] = await Promise.all([
      this.folded.head(row, world),
      rows.subjects(database.manager, draft ? [draft.remarks.subjectId] : []),
    ]);
    const remarks = draft && String(texts.get(draft.remarks.subjectId)?.value['text'] ?? '（内容已销毁）');
    return { ...bulletinViewOf(row, world, { actor, remarks }), ...head };
  }

  async open({ actor, key }: Asker, month: string): Promise<{ bulletinId: string; receipt: Receipt }> {
    const bulletinId = bulletinIdFor(actor.unitId, month);
    const since = await this.acts.now();
    const body = { bulletinId, officeUnitId: actor.unitId, month, since };
    const opening = { workflowType: BULLETIN_WORKFLOW, update: 'openBulletin' };
    const asked = { actor, key, body, request: { month } };
    return { bulletinId, receipt: await this.acts.open(bulletinMatterId(bulletinId), opening, asked) };
  }

  /** The record is read once, and what was read goes into the act. */
  async draft(on: OnBulletin, given: DraftBulletinIn): Promise<Receipt> {
    const { row, world } = await this.folded.one<Bulletin>(bulletinMatterId(on.bulletinId));
    for (const unitId of given.recipientUnitIds) world.tree.get(unitId);
    const view = await this.indicators.all(on.actor, windowOfMonth(row.state.month));
    const tallies = talliesOf(view);
    const { agencies, least, last } = given;
    const ranked = rank(tallies, given).map(({ unitId }) => unitId);
    const body: BulletinCommands['draftBulletin'] = {
      ...{ asOf: view.asOf as Instant, figures: frozenFigures(view), tallies, agencies, least, last },
      recipientUnitIds: [...new Set([...given.recipientUnitIds, ...ranked])],
      remarks: await this.keep(on, given.remarks),
    };
    return this.act(on, 'draftBulletin', { body, request: given });
  }

  async ask(on: OnBulletin): Promise<Receipt> {
    const { row, world } = await this.folded.one<Bulletin>(bulletinMatterId(on.bulletinId));
    const { officeUnitId, month } = row.state;
    const approvalId = uuidV5(`${row.matterId}/${on.actor.unitId}/${on.key}/bulletin`);
    const word = documentWordOf(world.tree.get(officeUnitId), world.tree.ancestorsOf(officeUnitId));
    const body = { approvalId, word, title: `${month} 月度通报` };
    return this.act(on, 'askBulletin', { body, request: {} });
  }

  async decideBottom(
    on: OnBulletin,
    unitId: string,
    given: DecideBottomIn,
  ): Promise<{ talkId?: string; receipt: Receipt }> {
    const talkId = openedId({ unitId: on.actor.unitId, key: `${on.bulletinId}/${unitId}`, addressee: 'talk' });
    const body = { unitId, ...given, talkId };
    const receipt = await this.act(on, 'decideBottomUnit', { body, request: { unitId, ...given } });
    return { ...(given.summon && { talkId }), receipt };
  }

  /** 问责线索移送、一票否决建议: the letter goes out under a number of the office. */
  async refer(on: OnBulletin, unitId: string, given: ReferBottomIn): Promise<Receipt> {
    const [{ tree }, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    const own = tree.get(on.actor.unitId);
    const { addresseeUnitId, addressee = '', ...rest } = given;
    const asked = addresseeUnitId === undefined ? undefined : tree.open(addresseeUnitId, now);
    if (asked && !permissionOf('bulletin.answer').agencies.includes(asked.agency))
      throw new DomainError('invalid', 'BULLETIN.CANNOT_ASSESS', 'This unit assesses nobody.');
    const body: BulletinCommands['referBottomUnit'] = {
      ...{ unitId, ...rest, addressee: asked?.name ?? addressee },
      ...(asked && { addresseeUnitId: asked.unitId }),
      documentWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
    };
    return this.act(on, 'referBottomUnit', { body, request: { unitId, ...given } });
  }

  answerVeto(on: OnBulletin, referralNo: number, { adopted, reason, reference }: AnswerVetoIn): Promise<Receipt> {
    const body = { referralNo, adopted, ...(reason && { reason }), ...(reference && { reference }) };
    return this.act(on, 'answerVeto', { body });
  }

  act<Name extends keyof BulletinCommands>(
    { bulletinId, actor, key }: OnBulletin,
    update: Name,
    { body, request = body }: { readonly body: BulletinCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(bulletinMatterId(bulletinId), update, { actor, key, body, request: { update, ...request } });
  }

  private keep({ bulletinId, key }: OnBulletin, text: string): Promise<KeptPaper> {
    const of = { caseId: bulletinId, matterId: bulletinMatterId(bulletinId), key, kind: 'remarks' };
    return this.papers.keepText(of, { text });
  }
}
