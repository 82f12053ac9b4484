import { documentWordOf } from '#domain/agency/unit';
import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import type { MattersQuery, PaperIn } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  ASSISTANCE_WORKFLOW,
  type AssistanceCommands,
  assistanceIdOf,
  assistanceMatterId,
} from '#contracts/assistance/assistance.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { type Assistance, ASSISTANCE_KINDS, type Paper } from '#domain/assistance/assistance';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { AskAssistanceIn, AssistanceLineView, AssistanceView } from './assistance.dto.js';

export interface OnAssistance extends Asker {
  readonly assistanceId: string;
}

/** 办案协作 between police units. */
@Injectable()
export class AssistanceDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<AssistanceLineView>> {
    return this.folded.page({ actor, act: 'assistance.read', area: 'assistance' }, query, assistanceLineOf);
  }

  async one(actor: Actor, assistanceId: string): Promise<AssistanceView> {
    const { row, world } = await this.folded.one<Assistance>(assistanceMatterId(assistanceId));
    const { state } = row;
    const all = [state.request, ...state.papers, ...state.result];
    const [head, nameOf] = await Promise.all([
      this.folded.head(row, world),
      this.folded.named(all.map(({ subjectId }) => subjectId)),
    ]);
    const view = ({ subjectId, sha256 }: Paper) => ({ name: nameOf(subjectId), ...(sha256 && { sha256 }) });
    const { fromUnitId, toUnitId, caughtAt, freeze } = state;
    return {
      ...head,
      ...assistanceLineOf(row, world),
      turns: head.turns,
      side: actor.unitId === fromUnitId ? 'from' : actor.unitId === toUnitId ? 'to' : 'none',
      request: nameOf(state.request.subjectId),
      missing: [...state.missing],
      ...(caughtAt && { caughtAt }),
      ...(freeze && { freeze }),
      papers: state.papers.map(view),
      result: state.result.map(view),
    };
  }

  async ask(
    { actor, key }: Asker,
    given: AskAssistanceIn,
    caseId: string,
  ): Promise<{ assistanceId: string; receipt: Receipt }> {
    const assistanceId = openedId({ unitId: actor.unitId, key, addressee: 'assistance' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    tree.open(given.toUnitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const of = { caseId, matterId: assistanceMatterId(assistanceId), key: `${actor.unitId}/${key}` };
    const [request] = await this.papers.keep({ ...of, kind: 'request' }, [{ title: given.request }]);
    const body: AssistanceCommands['askAssistance'] = {
      ...{ assistanceId, caseId, kind: given.kind, fromUnitId: actor.unitId, toUnitId: given.toUnitId },
      request: request ?? { subjectId: '', commitment: '' },
      papers: await this.papers.keep(of, given.papers),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      senderWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
    };
    const receipt = await this.acts.open(
      assistanceMatterId(assistanceId),
      { workflowType: ASSISTANCE_WORKFLOW, update: 'askAssistance' },
      { actor, key, body, request: { caseId, ...given } },
    );
    return { assistanceId, receipt };
  }

  async complete(on: OnAssistance, given: { readonly papers: readonly PaperIn[] }): Promise<Receipt> {
    return this.act(on, 'completePapers', { body: { papers: await this.keep(on, given.papers) }, request: given });
  }

  async answer(on: OnAssistance, given: { readonly papers: readonly PaperIn[] }): Promise<Receipt> {
    return this.act(on, 'answerAssistance', { body: { result: await this.keep(on, given.papers) }, request: given });
  }

  act<Name extends keyof AssistanceCommands>(
    { assistanceId, actor, key }: OnAssistance,
    update: Name,
    sending: { readonly body: AssistanceCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body, request: { update, ...request } };
    return this.acts.act(assistanceMatterId(assistanceId), update, asked);
  }

  private async keep(
    { assistanceId, actor, key }: OnAssistance,
    papers: readonly PaperIn[],
  ): Promise<readonly Paper[]> {
    const matterId = assistanceMatterId(assistanceId);
    const { row } = await this.folded.one<Assistance>(matterId);
    return this.papers.keep({ caseId: row.state.caseId, matterId, key: `${actor.unitId}/${key}` }, papers);
  }
}

function assistanceLineOf(row: FoldedRow<Assistance>, world: AgencyWorld): AssistanceLineView {
  const { kind, status, fromUnitId, toUnitId } = row.state;
  return {
    ...lineOf(row, world),
    assistanceId: assistanceIdOf(row.matterId),
    ...{ kind, status, kindName: ASSISTANCE_KINDS[kind].name },
    from: unitIn(world, fromUnitId),
    to: unitIn(world, toUnitId),
  };
}
