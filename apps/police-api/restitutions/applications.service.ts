import { Inject, Injectable } from '@nestjs/common';
import { RESTITUTION_WORKFLOW, restitutionMatterId } from '#contracts/restitution/restitution.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { approverOf } from '#domain/agency/approval';
import { documentWordOf } from '#domain/agency/unit';
import { sum } from '#domain/money/fen';
import type { ReceiveApplication } from '#domain/restitution/matter/claim';
import type { OpenRestitution } from '#domain/restitution/matter/open';
import type { PayoutAccount } from '#domain/restitution/matter/restitution';
import { DomainError } from '#domain/shared/domain-error';
import { earlierOf, type Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { CaseReadModel } from '#persistence/case/case.read-model';
import { LegalTime } from '#platform/clock/legal-time';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { ApplicationBody, OpenRestitutionBody, PayoutAccountBody } from './restitutions.dto.js';

/** Opens a return, and takes applications: who applies is stored first, then the matter hears of ids and digests alone. */
@Injectable()
export class ApplicationsService {
  private readonly cases = new CaseReadModel();

  constructor(
    @Inject(MatterDesk) private readonly matters: MatterDesk,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  async open(
    { actor, key }: Asker,
    caseId: string,
    { frozenAt }: OpenRestitutionBody,
  ): Promise<{ restitutionId: string; receipt: Receipt }> {
    const [known, tree, now] = await Promise.all([
      this.cases.one(this.matters.manager, caseId),
      this.matters.agencies.tree(),
      this.time.now(),
    ]);
    if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const unit = tree.open(actor.unitId, now);
    // 设区的市一级以上公安机关 (RST-06).
    const approver = approverOf(tree, unit.unitId, 'city');
    const supervisor = tree.supervisorOf(unit.unitId, now);
    const restitutionId = openedId({ unitId: unit.unitId, key, addressee: `restitution/${caseId}` });
    const body: OpenRestitution = {
      ...{ restitutionId, caseId, caseNumber: known.caseNumber, handlerUnitId: unit.unitId },
      documentWord: documentWordOf(unit, tree.ancestorsOf(unit.unitId)),
      approverUnitId: approver.unitId,
      approverDocumentWord: documentWordOf(approver, []),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      frozenAt: frozenAt as Instant,
    };
    const opening = { workflowType: RESTITUTION_WORKFLOW, update: 'openRestitution' };
    const receipt = await this.matters.acts.open(restitutionMatterId(restitutionId), opening, {
      ...{ actor, key, body },
      request: { caseId, frozenAt },
    });
    return { restitutionId, receipt };
  }

  async apply(asking: Asking, given: ApplicationBody): Promise<{ claimId: string; receipt: Receipt }> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const claimId = openedId({ unitId: asking.actor.unitId, key: asking.key, addressee: asking.restitutionId });
    const { applicant, agent, transfers, compensatedFen, channel } = given;
    const [stored] = await this.matters.subjects.store([
      {
        subjectId: uuidV5(`${claimId}/applicant`),
        caseId,
        kind: 'restitution-applicant',
        value: { ...applicant, ...(agent && { agent }), transfers: transfers.map(({ reference }) => reference) },
        findBy: [applicant.name, applicant.idNumber, applicant.phone.replace(/\D/g, '')],
      },
    ]);
    const credits = transfers.map(({ reference, amountFen }) => ({
      creditKey: this.matters.subjects.lookupOf(`credit/${reference}`),
      amountFen: fromFenText(amountFen),
    }));
    const body: ReceiveApplication = {
      claimId,
      victimKey: this.matters.subjects.lookupOf(`victim/${applicant.idNumber.toUpperCase()}`),
      subjectId: stored?.subjectId ?? '',
      commitment: stored?.commitment ?? '',
      applicant: applicant.kind,
      ...(agent && { agent: { authorityVerified: agent.authorityVerified } }),
      channel,
      receivedByUnitId: await this.receiver(asking, given),
      lossFen: sum(credits.map(({ amountFen }) => amountFen)),
      compensatedFen: fromFenText(compensatedFen),
      firstCreditAt: transfers.map(({ at }) => at as Instant).reduce(earlierOf),
      credits,
      account: await this.account({ caseId, claimId, key: asking.key }, given.account),
    };
    return { claimId, receipt: await this.matters.act(asking, 'receiveApplication', toWire(body), given) };
  }

  async changeAccount(
    asking: Asking,
    claimId: string,
    { account, reason }: { account: PayoutAccountBody; reason: string },
  ): Promise<Receipt> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const stored = await this.account({ caseId, claimId, key: asking.key }, account);
    return this.matters.act(
      asking,
      'changePayoutAccount',
      { claimId, account: stored, reason },
      { claimId, account, reason },
    );
  }

  private async account(
    { caseId, claimId, key }: { readonly caseId: string; readonly claimId: string; readonly key: string },
    { sort, verified, accountName, accountNumber, bankName }: PayoutAccountBody,
  ): Promise<PayoutAccount> {
    const [stored] = await this.matters.subjects.store([
      {
        subjectId: uuidV5(`${claimId}/account/${key}`),
        caseId,
        kind: 'payout-account',
        value: { accountName, accountNumber, bankName },
        findBy: [accountNumber],
      },
    ]);
    return { subjectId: stored?.subjectId ?? '', commitment: stored?.commitment ?? '', sort, verified };
  }

  private async receiver({ actor }: Asking, { receivedByUnitId }: ApplicationBody): Promise<string> {
    if (!receivedByUnitId || receivedByUnitId === actor.unitId) return actor.unitId;
    const unit = (await this.matters.agencies.tree()).open(receivedByUnitId, await this.time.now());
    if (unit.agency !== 'police')
      throw new DomainError('invalid', 'RESTITUTION.NOT_THE_POLICE', 'Only the police receive applications.');
    return unit.unitId;
  }
}
