import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import {
  COMPLAINT_WORKFLOW,
  type ComplaintCommands,
  complaintIdOf,
  complaintMatterId,
} from '#contracts/complaint/complaint.messages';
import type { PaperIn } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import type { Actor } from '#domain/agency/actor';
import { documentWordOf } from '#domain/agency/unit';
import type { Complaint, ComplaintChannel, ComplaintGround, Paper } from '#domain/complaint/complaint';
import { procuratorateOf } from '#domain/complaint/procuratorate';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { NumberedComplaint } from '#persistence/complaint/complaint.read-model';
import { FreezeOrderReadModel } from '#persistence/freeze-order/freeze-order.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { ComplaintEnteredView } from './complaint.dto.js';
import { ComplaintReader } from './complaint.reader.js';

export interface OnComplaint extends Asker {
  readonly complaintId: string;
}

export interface Said {
  readonly freezeOrderId: string;
  readonly itemNos: readonly number[];
  readonly ground: ComplaintGround;
  readonly channel: ComplaintChannel;
  readonly name: string;
  readonly contact: string;
  readonly statement: string;
  readonly papers: readonly PaperIn[];
}

/** How a complaint is entered and acted on: at a desk, or for a holder who has no account here. */
@Injectable()
export class ComplaintDesk {
  private readonly freezes = new FreezeOrderReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(ComplaintReader) private readonly reader: ComplaintReader,
  ) {}

  now(): Promise<Instant> {
    return this.acts.now();
  }

  /** The unit of the desk, or, online, the police that ordered the freeze: `actorOf` says who acts. */
  async enter(given: Said, key: string, actorOf: (policeUnitId: string) => Actor): Promise<ComplaintEnteredView> {
    const order = await this.freezes.one(this.reader.subjects.manager, given.freezeOrderId);
    if (!order) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    await this.refuseOtherItems(given);
    const actor = actorOf(order.issuerUnitId);
    const complaintId = openedId({ unitId: actor.unitId, key, addressee: `complaint/${given.freezeOrderId}` });
    const { tree } = await this.agencies.world();
    const police = tree.get(order.issuerUnitId);
    const supervisor = tree.supervisorOf(police.unitId, await this.acts.now());
    const of = { caseId: order.caseId, matterId: complaintMatterId(complaintId), key };
    const { freezeOrderId, ground, channel, statement, name, contact } = given;
    const body: ComplaintCommands['enterComplaint'] = {
      ...{ complaintId, caseId: order.caseId, freezeOrderId, ground, channel },
      itemNos: [...new Set(given.itemNos)].sort((one, other) => one - other),
      policeUnitId: police.unitId,
      documentWord: documentWordOf(police, tree.ancestorsOf(police.unitId)),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      complainant: await this.complainantOf(of, { name, contact }),
      statement: await this.papers.keepText({ ...of, kind: 'complaint' }, { text: statement }),
      papers: await this.papers.keep(of, given.papers),
    };
    const receipt = await this.acts.open(
      complaintMatterId(complaintId),
      { workflowType: COMPLAINT_WORKFLOW, update: 'enterComplaint' },
      { actor, key, body, request: given },
    );
    const { row } = await this.reader.folded.one<Complaint>(complaintMatterId(complaintId));
    const { number, answerBy } = row.state;
    const receiptCode = this.reader.receiptCode(complaintId);
    return { complaintId, number, receiptCode, receipt, ...(answerBy && { answerBy }) };
  }

  /** A complaint is found by its number and the code of its receipt, and by nothing else. */
  async known(number: string, receiptCode: string): Promise<NumberedComplaint> {
    const found = await this.reader.rows.byNumber(this.reader.subjects.manager, number);
    const code = Buffer.from(found ? this.reader.receiptCode(complaintIdOf(found.matterId)) : 'XXXX-XXXX-XXXX');
    const given = Buffer.from(receiptCode);
    if (!found || code.length !== given.length || !timingSafeEqual(code, given))
      throw new DomainError('not-found', 'COMPLAINT.RECEIPT_UNKNOWN', 'The number and the code do not fit.');
    return found;
  }

  /** 向同级人民检察院申诉: which one follows from the police, whoever enters it. */
  async appeal(
    { actor, key }: Asker,
    { found, statement }: { readonly found: NumberedComplaint; readonly statement: string },
  ): Promise<{ complaintId: string; receipt: Receipt }> {
    const { matterId, state } = found;
    const { tree } = await this.agencies.world();
    const procuratorate = procuratorateOf(tree.units, tree.get(state.policeUnitId), await this.acts.now());
    if (actor.agency === 'procuratorate' && actor.unitId !== procuratorate.unitId)
      throw new DomainError(
        'conflict',
        'COMPLAINT.OTHER_PROCURATORATE',
        'Another procuratorate looks after the police.',
        {
          unit: procuratorate.name,
        },
      );
    const on = { actor, key, complaintId: complaintIdOf(matterId) };
    const body = { procuratorateUnitId: procuratorate.unitId, statement: await this.text(on, 'appeal', statement) };
    const receipt = await this.act(on, 'appealComplaint', { body, request: { statement } });
    return { complaintId: on.complaintId, receipt };
  }

  async text({ complaintId, actor, key }: OnComplaint, kind: string, text: string): Promise<Paper> {
    const matterId = complaintMatterId(complaintId);
    const { row } = await this.reader.folded.one<Complaint>(matterId);
    return this.papers.keepText({ caseId: row.state.caseId, matterId, key: `${actor.unitId}/${key}`, kind }, { text });
  }

  act<Name extends keyof ComplaintCommands>(
    { complaintId, actor, key }: OnComplaint,
    update: Name,
    { body, request = body }: { readonly body: ComplaintCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(complaintMatterId(complaintId), update, { actor, key, body, request: { update, ...request } });
  }

  private async refuseOtherItems({ freezeOrderId, itemNos }: Said): Promise<void> {
    const accounts = await this.reader.rows.accounts(this.reader.subjects.manager, freezeOrderId, itemNos);
    if (accounts.length < new Set(itemNos).size)
      throw new DomainError('not-found', 'FREEZE_ORDER.NO_SUCH_ITEM', 'The order has no such item.');
  }

  private async complainantOf(
    { caseId, matterId, key }: { readonly caseId: string; readonly matterId: string; readonly key: string },
    value: { readonly name: string; readonly contact: string },
  ): Promise<Paper> {
    const subjectId = uuidV5(`${matterId}/${key}/complainant`);
    const [stored] = await this.reader.subjects.store([
      { subjectId, caseId, kind: 'complainant', value, findBy: [value.name] },
    ]);
    return { subjectId, commitment: stored?.commitment ?? '' };
  }
}
