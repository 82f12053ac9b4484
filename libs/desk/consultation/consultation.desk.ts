import { documentWordOf } from '#domain/agency/unit';
import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader } from '#desk/folded/folded.reader';
import { PaperStore, sm3 } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  CONSULTATION_WORKFLOW,
  type ConsultationCommands,
  consultationMatterId,
} from '#contracts/consultation/consultation.messages';
import { type Consultation, newestMinutes, type Paper } from '#domain/consultation/consultation';
import { canonical } from '#domain/shared/canonical';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type { ConveneIn, FileOpinionIn, FulfilDutyIn, IssueMinutesIn, StartRoundIn } from './consultation.dto.js';

export interface OnConsultation extends Asker {
  readonly consultationId: string;
}

/** 会商 at every desk: texts are stored outside the record, and the command names them by id and commitment. */
@Injectable()
export class ConsultationDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async convene({ actor, key }: Asker, given: ConveneIn): Promise<{ consultationId: string; receipt: Receipt }> {
    const consultationId = openedId({ unitId: actor.unitId, key, addressee: 'consultation' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    for (const unitId of given.officeUnitIds) tree.open(unitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const on = { actor, key, consultationId };
    const { caseId, point, officeUnitIds, quorum, hours } = given;
    const agenda = await this.text(on, caseId, 'agenda', { text: given.agenda });
    const materials = await this.papers.keep(this.of(on, caseId), given.materials);
    const body: ConsultationCommands['convene'] = {
      ...{ consultationId, point, agenda, materials, officeUnitIds, quorum, hours },
      ...(caseId !== undefined && { caseId }),
      convenerUnitId: own.unitId,
      convenerWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
    };
    const receipt = await this.acts.open(
      consultationMatterId(consultationId),
      { workflowType: CONSULTATION_WORKFLOW, update: 'convene' },
      { actor, key, body, request: given },
    );
    return { consultationId, receipt };
  }

  async fileOpinion(on: OnConsultation, given: FileOpinionIn): Promise<Receipt> {
    const { stance, text, fileHash } = given;
    if (fileHash) (await this.papers.open(fileHash)).destroy();
    const { caseId } = await this.stateOf(on);
    const kept = await this.text(on, caseId, 'opinion', { stance, text });
    const opinion = { ...kept, ...(fileHash && { sha256: fileHash }) };
    return this.act(on, 'fileOpinion', { body: { opinion }, request: given });
  }

  async startRound(on: OnConsultation, given: StartRoundIn): Promise<Receipt> {
    const { caseId } = await this.stateOf(on);
    const question = await this.text(on, caseId, 'question', { text: given.question });
    return this.act(on, 'startRound', { body: { question, hours: given.hours }, request: given });
  }

  async issueMinutes(on: OnConsultation, given: IssueMinutesIn): Promise<Receipt> {
    const state = await this.stateOf(on);
    const minutes = await this.text(on, state.caseId, 'minutes', { text: given.text });
    const duties = await Promise.all(
      given.duties.map(async ({ unitId, text, days }, index) => ({
        ...(await this.text(on, state.caseId, `duty-${index}`, { name: text })),
        ...{ unitId, days },
      })),
    );
    const version = (newestMinutes(state)?.version ?? 0) + 1;
    const digest = sm3(canonical({ version, kind: given.kind, minutes, duties }));
    return this.act(on, 'issueMinutes', { body: { kind: given.kind, minutes, digest, duties }, request: given });
  }

  async fulfil(on: OnConsultation, dutyNo: number, given: FulfilDutyIn): Promise<Receipt> {
    const { caseId } = await this.stateOf(on);
    const evidence = await this.papers.keep(this.of(on, caseId), given.evidence);
    return this.act(on, 'fulfilDuty', { body: { dutyNo, evidence }, request: { dutyNo, ...given } });
  }

  act<Name extends keyof ConsultationCommands>(
    { consultationId, actor, key }: OnConsultation,
    update: Name,
    sending: { readonly body: ConsultationCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body, request: { update, ...request } };
    return this.acts.act(consultationMatterId(consultationId), update, asked);
  }

  private async stateOf({ consultationId }: OnConsultation): Promise<Consultation> {
    return (await this.folded.one<Consultation>(consultationMatterId(consultationId))).row.state;
  }

  private of({ actor, key, consultationId }: OnConsultation, caseId: string | undefined) {
    return {
      caseId: caseId ?? consultationId,
      matterId: consultationMatterId(consultationId),
      key: `${actor.unitId}/${key}`,
    };
  }

  private text(
    on: OnConsultation,
    caseId: string | undefined,
    kind: string,
    value: Readonly<Record<string, unknown>>,
  ): Promise<Paper> {
    return this.papers.keepText({ ...this.of(on, caseId), kind }, value);
  }
}
