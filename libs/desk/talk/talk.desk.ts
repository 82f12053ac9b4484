import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf as matterLineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { TALK_WORKFLOW, type TalkCommands, talkIdOf, talkMatterId } from '#contracts/talk/talk.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Receipt } from '#domain/shared/record';
import type { Paper, Talk } from '#domain/talk/talk';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { HoldIn, SummonIn, TalkLineView, TalkView } from './talk.dto.js';

export interface OnTalk extends Asker {
  readonly talkId: string;
}

/** 约谈 at both sides of the table. */
@Injectable()
export class TalkDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<TalkLineView>> {
    return this.folded.page({ actor, act: 'talk.read', area: 'talk' }, query, lineView);
  }

  async one(actor: Actor, talkId: string): Promise<TalkView> {
    const { row, world } = await this.folded.one<Talk>(talkMatterId(talkId));
    const { state } = row;
    const { rows, database } = this.folded;
    const papers = [...state.corrections.map(({ text }) => text), ...(state.record ? [state.record] : [])];
    const ids = papers.map(({ subjectId }) => subjectId);
    const [head, texts] = await Promise.all([this.folded.head(row, world), rows.subjects(database.manager, ids)]);
    const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '（内容已销毁）');
    const { reason, escalationId, bulletinId, what, record, officeUnitId, unitId } = state;
    return {
      ...head,
      ...lineView(row, world),
      turns: head.turns,
      side: actor.unitId === officeUnitId ? 'office' : actor.unitId === unitId ? 'unit' : 'other',
      reason,
      ...(escalationId !== undefined && { escalationId }),
      ...(bulletinId !== undefined && { bulletinId }),
      ...(record && { record: textOf(record) }),
      ...(what !== undefined && { what }),
      corrections: state.corrections.map(({ at, text }) => ({ at, text: textOf(text) })),
      checks: [...state.checks],
    };
  }

  async summon(
    { actor, key }: Asker,
    { escalationId, ...given }: SummonIn,
  ): Promise<{ talkId: string; receipt: Receipt }> {
    const talkId = openedId({ unitId: actor.unitId, key, addressee: 'talk' });
    const [world, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    world.tree.open(given.unitId, now);
    const body = {
      ...{ ...given, talkId, officeUnitId: actor.unitId },
      ...(escalationId !== undefined && { escalationId }),
    };
    const opening = { workflowType: TALK_WORKFLOW, update: 'summonTalk' };
    return {
      talkId,
      receipt: await this.acts.open(talkMatterId(talkId), opening, { actor, key, body, request: given }),
    };
  }

  async hold(on: OnTalk, given: HoldIn): Promise<Receipt> {
    const { record: text, what, workingDays } = given;
    const record = await this.keep(on, 'record', text);
    return this.act(on, 'holdTalk', { body: { record, what, workingDays }, request: given });
  }

  async correct(on: OnTalk, given: { readonly text: string }): Promise<Receipt> {
    const body = { text: await this.keep(on, 'correction', given.text) };
    return this.act(on, 'reportCorrection', { body, request: given });
  }

  act<Name extends keyof TalkCommands>(
    { talkId, actor, key }: OnTalk,
    update: Name,
    { body, request = body }: { readonly body: TalkCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(talkMatterId(talkId), update, { actor, key, body, request: { update, ...request } });
  }

  private async keep({ talkId, key }: OnTalk, kind: string, text: string): Promise<Paper> {
    const of = { caseId: talkId, matterId: talkMatterId(talkId), key, kind };
    const { subjectId, commitment } = await this.papers.keepText(of, { text });
    return { subjectId, commitment };
  }
}

function lineView(row: FoldedRow<Talk>, world: AgencyWorld): TalkLineView {
  const { status, cause, unitId, officeUnitId, rounds } = row.state;
  return {
    ...matterLineOf(row, world),
    ...{ talkId: talkIdOf(row.matterId), status, cause, rounds },
    unit: unitIn(world, unitId),
    office: unitIn(world, officeUnitId),
  };
}
