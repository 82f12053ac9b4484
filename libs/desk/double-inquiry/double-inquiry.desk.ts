import { Inject, Injectable } from '@nestjs/common';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  DOUBLE_INQUIRY_WORKFLOW,
  type DoubleInquiryCommands,
  doubleInquiryMatterId,
} from '#contracts/double-inquiry/double-inquiry.messages';
import { approverOf } from '#domain/agency/approval';
import type { UnitTree } from '#domain/agency/unit-tree';
import { documentWordOf } from '#domain/agency/unit';
import { procuratorateOf } from '#domain/complaint/procuratorate';
import { type DoubleInquiry, FINDING_KINDS, type Paper, type Road } from '#domain/double-inquiry/double-inquiry';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { ListedCaseReadModel } from '#persistence/listing/listed-case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { uuidV5 } from '#platform/temporal/matter-id';
import type { AnswerConsequenceIn, AskConsequenceIn, ConcludeLineIn, NoteFindingIn } from './double-inquiry.dto.js';
import { DoubleInquiryReader } from './double-inquiry.reader.js';

export interface OnInquiry extends Asker {
  readonly caseId: string;
}

const TITLES: Readonly<Record<Road, string>> = {
  penalty: '行政处罚建议',
  recommendation: '检察建议线索移送',
  discipline: '问责建议',
};

/** 一案双查: found and concluded by the police, decided by a person, answered by whom it was sent to. */
@Injectable()
export class DoubleInquiryDesk {
  private readonly cases = new ListedCaseReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(DoubleInquiryReader) private readonly reader: DoubleInquiryReader,
  ) {}

  /** 补开: the unit that handles the case now inquires. */
  async open({ actor, key, caseId }: OnInquiry): Promise<Receipt> {
    const { folded } = this.reader;
    const [known, { tree }, now] = await Promise.all([
      this.cases.one(folded.database.manager, caseId),
      folded.world(),
      this.acts.now(),
    ]);
    if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const { handlerUnitId: unitId } = known;
    const office = tree.supervisorOf(unitId, now);
    const body: DoubleInquiryCommands['openInquiry'] = {
      ...{ caseId, unitId, superiorUnitIds: office ? [office.unitId] : [], byHand: true },
    };
    const opening = { workflowType: DOUBLE_INQUIRY_WORKFLOW, update: 'openInquiry' };
    return this.acts.open(doubleInquiryMatterId(caseId), opening, { actor, key, body, request: { caseId } });
  }

  async note(on: OnInquiry, given: NoteFindingIn): Promise<Receipt> {
    const { kind, institutionUnitId } = given;
    if (institutionUnitId !== undefined) (await this.reader.folded.world()).tree.get(institutionUnitId);
    const body = {
      ...{ kind, ...(institutionUnitId !== undefined && { institutionUnitId }) },
      text: await this.text(on, 'finding', given.text),
      papers: await this.papers.keep({ ...placeOf(on), kind: 'finding-paper' }, given.papers),
    };
    return this.act(on, 'noteFinding', { body, request: given });
  }

  async conclude(on: OnInquiry, given: ConcludeLineIn): Promise<Receipt> {
    const { line, outcome } = given;
    const body = { line, outcome, reason: await this.text(on, 'conclusion', given.reason) };
    return this.act(on, 'concludeLine', { body, request: given });
  }

  /** To whom it goes follows from the finding and the place; who decides, from the road. */
  async ask(on: OnInquiry, given: AskConsequenceIn): Promise<Receipt> {
    const { actor, key, caseId } = on;
    const matterId = doubleInquiryMatterId(caseId);
    const [{ row, world }, now] = await Promise.all([this.reader.folded.one<DoubleInquiry>(matterId), this.acts.now()]);
    const { findingNo, road } = given;
    const { tree } = world;
    const finding = row.state.findings.find((one) => one.findingNo === findingNo);
    const addresseeUnitId = addresseeOf(tree, { road, now, unitId: actor.unitId, finding: finding?.institutionUnitId });
    const own = tree.get(actor.unitId);
    const body: DoubleInquiryCommands['askConsequence'] = {
      ...{ findingNo, road, addresseeUnitId, documentWord: documentWordOf(own, tree.ancestorsOf(own.unitId)) },
      reason: await this.text(on, 'consequence', given.reason),
      approvalId: uuidV5(`${matterId}/${actor.unitId}/${key}/consequence`),
      approverUnitId: road === 'discipline' ? addresseeUnitId : approverOf(tree, actor.unitId, 'county').unitId,
      title: `${TITLES[road]}（${finding ? FINDING_KINDS[finding.kind].name : ''}）`,
    };
    return this.act(on, 'askConsequence', { body, request: given });
  }

  async answer(on: OnInquiry, consequenceNo: number, given: AnswerConsequenceIn): Promise<Receipt> {
    const { outcome, recommendationId } = given;
    const body = {
      ...{ consequenceNo, outcome, text: await this.text(on, 'answer', given.text) },
      ...(recommendationId !== undefined && { recommendationId }),
    };
    return this.act(on, 'answerConsequence', { body, request: { consequenceNo, ...given } });
  }

  private async text(on: OnInquiry, kind: string, text: string): Promise<Paper> {
    return this.papers.keepText({ ...placeOf(on), kind }, { text });
  }

  private act<Name extends keyof DoubleInquiryCommands>(
    { caseId, actor, key }: OnInquiry,
    update: Name,
    { body, request }: { readonly body: DoubleInquiryCommands[Name]; readonly request: object },
  ): Promise<Receipt> {
    return this.acts.act(doubleInquiryMatterId(caseId), update, { actor, key, body, request: { update, ...request } });
  }
}

const placeOf = ({ caseId, actor, key }: OnInquiry) => ({
  ...{ caseId, matterId: doubleInquiryMatterId(caseId), key: `${actor.unitId}/${key}` },
});

interface Sought {
  readonly road: Road;
  readonly unitId: string;
  readonly now: Instant;
  /** The institution that was found. */
  readonly finding: string | undefined;
}

function addresseeOf(tree: UnitTree, { road, unitId, now, finding }: Sought): string {
  if (road === 'recommendation') return procuratorateOf(tree.units, tree.get(unitId), now).unitId;
  const found =
    road === 'discipline'
      ? tree.supervisorOf(unitId, now)
      : finding && tree.find(finding) && tree.regulatorOf(finding, now);
  if (!found) throw new DomainError('conflict', 'DOUBLE_INQUIRY.NO_ADDRESSEE', 'No unit takes this up.');
  return found.unitId;
}
