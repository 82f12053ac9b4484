import { Inject, Injectable } from '@nestjs/common';
import { PaperStore } from '#desk/folded/paper-store';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { DISPOSAL_WORKFLOW, type DisposalCommands, disposalMatterId } from '#contracts/disposal/disposal.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { documentWordOf } from '#domain/agency/unit';
import { claimsOn, type Disposal, leftOf, type ListedThing, type NoticeStated } from '#domain/disposal/disposal';
import { type Fen, fen, sum } from '#domain/money/fen';
import { shareOut } from '#domain/restitution/share-out';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import { CaseMoneyReader } from './case-money.reader.js';
import type {
  EnterDisposalIn,
  ExecutionIn,
  MissingIn,
  PropertyClaimIn,
  SecondInstanceIn,
  ThingIn,
} from './disposal.dto.js';

export interface OnDisposal extends Asker {
  readonly disposalId: string;
}

/** 涉案财物处置 at the desks of courts, procuratorates, police and banks. */
@Injectable()
export class DisposalDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(CaseMoneyReader) private readonly money: CaseMoneyReader,
  ) {}

  async enter({ actor, key }: Asker, given: EnterDisposalIn): Promise<{ disposalId: string; receipt: Receipt }> {
    const { caseId, handlerUnitId } = await this.money.caseFor(actor, given.caseNumber);
    const disposalId = openedId({ unitId: actor.unitId, key, addressee: 'disposal' });
    const matterId = disposalMatterId(disposalId);
    const [tree, now] = await Promise.all([this.money.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    for (const { holderUnitId } of given.things) tree.open(holderUnitId, now);
    const { procuratorateUnitId, basis, instance, number, servedAt } = given;
    if (procuratorateUnitId) tree.open(procuratorateUnitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const of = { caseId, matterId, key: `${actor.unitId}/${key}` };
    const [paper] = await this.papers.keep({ ...of, kind: 'court-paper' }, [given.paper]);
    const body: DisposalCommands['enterDisposal'] = {
      ...{ disposalId, caseId, basis, instance, number, servedAt: servedAt as Instant },
      paper: paper ?? { subjectId: '', commitment: '' },
      deciderUnitId: actor.unitId,
      documentWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
      ...(procuratorateUnitId && { procuratorateUnitId }),
      policeUnitId: handlerUnitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      things: await this.listed(of, given.things),
    };
    const opening = { workflowType: DISPOSAL_WORKFLOW, update: 'enterDisposal' };
    const receipt = await this.acts.open(matterId, opening, { actor, key, body: toWire(body), request: given });
    return { disposalId, receipt };
  }

  async noteSecondInstance(on: OnDisposal, given: SecondInstanceIn): Promise<Receipt> {
    const { things, servedAt, ...rest } = given;
    const body: DisposalCommands['noteSecondInstance'] = {
      ...{ ...rest, servedAt: servedAt as Instant },
      ...(things && { things: await this.listed(await this.of(on), things) }),
    };
    return this.act(on, 'noteSecondInstance', { body, request: given });
  }

  async reportMissing(on: OnDisposal, given: MissingIn): Promise<Receipt> {
    const state = await this.stateOf(on);
    const first = Math.max(0, ...Object.keys(state.things).map(Number)) + 1;
    const things = await this.listed(await this.of(on), given.things, first);
    return this.act(on, 'reportMissing', { body: { things, reason: given.reason }, request: given });
  }

  async claim(on: OnDisposal, given: PropertyClaimIn): Promise<{ claimId: string; receipt: Receipt }> {
    const { caseId } = await this.stateOf(on);
    const claimId = openedId({ unitId: on.actor.unitId, key: on.key, addressee: on.disposalId });
    const { no, lossFen, compensatedFen, ...person } = given;
    const [stored] = await this.subjects.store([
      {
        subjectId: uuidV5(`${claimId}/claimant`),
        ...{ caseId, kind: 'property-claimant', value: person },
        findBy: [person.name, person.idNumber, person.phone.replace(/\D/g, '')],
      },
    ]);
    const body: DisposalCommands['receiveClaim'] = {
      ...{ claimId, no, subjectId: stored?.subjectId ?? '', commitment: stored?.commitment ?? '' },
      victimKey: this.subjects.lookupOf(`victim/${person.idNumber.toUpperCase()}`),
      lossFen: fromFenText(lossFen),
      compensatedFen: fromFenText(compensatedFen),
    };
    return { claimId, receipt: await this.act(on, 'receiveClaim', { body, request: given }) };
  }

  /** One claimant has what is left; several share it in proportion, less what they have already (RST-25). */
  async order(on: OnDisposal, given: ExecutionIn): Promise<Receipt> {
    const state = await this.stateOf(on);
    const notices = given.orders.map((one, index) => noticeOf(state, one, `${on.disposalId}-${keyPart(on, index)}`));
    return this.act(on, 'orderExecution', { body: { notices }, request: given });
  }

  act<Name extends keyof DisposalCommands>(
    { disposalId, actor, key }: OnDisposal,
    update: Name,
    sending: { readonly body: DisposalCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body: toWire(body), request: { update, ...toWire(request) } };
    return this.acts.act(disposalMatterId(disposalId), update, asked);
  }

  async stateOf({ disposalId }: OnDisposal): Promise<Disposal> {
    return (await this.money.folded.one<Disposal>(disposalMatterId(disposalId))).row.state;
  }

  private async of(on: OnDisposal): Promise<{ caseId: string; matterId: string; key: string }> {
    const { caseId } = await this.stateOf(on);
    return { caseId, matterId: disposalMatterId(on.disposalId), key: `${on.actor.unitId}/${on.key}` };
  }

  private async listed(
    of: { readonly caseId: string; readonly matterId: string; readonly key: string },
    things: readonly ThingIn[],
    first = 1,
  ): Promise<readonly ListedThing[]> {
    const names = await this.papers.keep(
      { ...of, kind: 'thing' },
      things.map(({ name }) => ({ title: name })),
    );
    return things.map(({ itemKey, holderUnitId, worthFen, order, titleClear }, index) => ({
      ...{ no: first + index, holderUnitId, order, titleClear, worthFen: fromFenText(worthFen) },
      name: names[index] ?? { subjectId: '', commitment: '' },
      ...(itemKey !== undefined && { itemKey }),
    }));
  }
}

const keyPart = ({ actor, key }: OnDisposal, index: number): string =>
  uuidV5(`${actor.unitId}/${key}/${index}`).slice(0, 8);

function noticeOf(
  state: Disposal,
  { no, purpose, basis }: ExecutionIn['orders'][number],
  noticeId: string,
): NoticeStated {
  const thing = state.things[no];
  if (!thing) throw new DomainError('not-found', 'DISPOSAL.NO_SUCH_THING', 'The list has no such thing.', { no });
  const pool = purpose === 'refund' ? thing.worthFen : fen(leftOf(thing));
  const recipientUnitId = purpose === 'refund' ? state.deciderUnitId : thing.holderUnitId;
  if (purpose === 'treasury') return { noticeId, no, purpose, recipientUnitId, amountFen: pool, payees: [] };
  const proven = claimsOn(state, no).filter(({ status }) => status === 'proven');
  const shares = shareOut(
    pool,
    proven.map(({ claimId, lossFen, compensatedFen, receivedAt }) => ({
      ...{ claimId, loss: lossFen, firstCreditAt: receivedAt },
      compensated: smaller(lossFen, fen(compensatedFen + paidBefore(state, claimId))),
    })),
    basis,
  ).shares.filter(({ amount }) => amount > 0n);
  const payees = shares.map(({ claimId, amount }) => ({ claimId, amountFen: amount }));
  return { noticeId, no, purpose, recipientUnitId, amountFen: sum(payees.map(({ amountFen }) => amountFen)), payees };
}

const paidBefore = ({ notices }: Disposal, claimId: string): bigint =>
  Object.values(notices)
    .filter(({ status }) => status !== 'failed')
    .flatMap(({ payees }) => payees)
    .reduce((total, payee) => (payee.claimId === claimId ? total + payee.amountFen : total), 0n);

const smaller = (a: Fen, b: Fen): Fen => (a < b ? a : b);
