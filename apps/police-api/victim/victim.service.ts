import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { shown } from '#desk/shown';
import { restitutionMatterId } from '#contracts/restitution/restitution.messages';
import type { Actor } from '#domain/agency/actor';
import type { WithoutOfficer } from '#domain/agency/without-officer';
import { standingOfShare } from '#domain/restitution/share-standing';
import { toldToVictim } from '#domain/restitution/victim-words';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type KnownVictim, type OwnClaim, VictimReadModel } from '#persistence/restitution/victim.read-model';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { CodeAsked, OwnObjection, OwnRemedy, SessionAsked, VictimStatus } from './victim.dto.js';
import { ReporterRemedies } from './reporter-remedies.js';

const ONLINE = 'victim-online' satisfies WithoutOfficer;

/** 被害人查询: the victim's own case in plain words, and the objection that the law gives. */
@Injectable()
export class VictimService {
  private readonly victims = new VictimReadModel();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(ReporterRemedies) private readonly remedies: ReporterRemedies,
  ) {}

  async askCode({ caseNumber, accessCode }: CodeAsked): Promise<{ sent: true }> {
    await this.remedies.sessions.sendCode(caseNumber, await this.known(caseNumber, accessCode));
    return { sent: true };
  }

  async open({ caseNumber, accessCode, code }: SessionAsked): Promise<{ token: string; seconds: number }> {
    return this.remedies.sessions.open(await this.known(caseNumber, accessCode), code);
  }

  async status(token: string): Promise<VictimStatus> {
    const known = await this.remedies.victimOf(token);
    const [claims, tree, remedies] = await Promise.all([
      this.claimsOf(known),
      this.agencies.tree(),
      this.remedies.of(known),
    ]);
    const unit = tree.find(known.handlerUnitId);
    return {
      caseNumber: known.caseNumber,
      openedAt: shown(known.openedAt),
      unitName: unit?.name ?? '',
      ...(unit?.phone && { unitPhone: unit.phone }),
      ...remedies,
      returns: claims.map((claim) => ({
        ...told(claim),
        unitName: tree.find(claim.handlerUnitId)?.name ?? '',
      })),
    };
  }

  async object(
    key: string,
    { token, claimId, text }: OwnObjection,
  ): Promise<{ objectionId: string; receipt: Receipt }> {
    const known = await this.remedies.victimOf(token);
    const claim = (await this.claimsOf(known)).find((one) => one.claimId === claimId);
    if (!claim?.version)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_CLAIM', 'There is no such application.');
    const objectionId = openedId({ unitId: ONLINE, key, addressee: `objection/${claim.restitutionId}` });
    const [stored] = await this.subjects.store([
      {
        subjectId: uuidV5(`${objectionId}/objection`),
        caseId: known.caseId,
        kind: 'restitution-objection',
        value: { name: '被害人本人（网上提出）', phone: known.phone, text },
        findBy: [digitsOf(known.phone)],
      },
    ]);
    const body = {
      ...{ objectionId, version: claim.version, by: 'victim' },
      subjectId: stored?.subjectId ?? '',
      commitment: stored?.commitment ?? '',
    };
    const actor: Actor = { agency: 'police', unitId: claim.handlerUnitId, officerId: ONLINE, roles: ['machine'] };
    const sending = { actor, key, body, request: { claimId, text } };
    return {
      objectionId,
      receipt: await this.acts.act(restitutionMatterId(claim.restitutionId), 'raiseObjection', sending),
    };
  }

  /** 复查 or 申诉: no law that we could read sets a period for either, so neither comes too late. */
  async remedy(
    key: string,
    { token, claimId, kind, text }: OwnRemedy,
  ): Promise<{ remedyId: string; receipt: Receipt }> {
    const known = await this.remedies.victimOf(token);
    const claim = (await this.claimsOf(known)).find((one) => one.claimId === claimId);
    if (!claim) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_CLAIM', 'There is no such application.');
    const remedyId = openedId({ unitId: ONLINE, key, addressee: `remedy/${claim.restitutionId}` });
    const [stored] = await this.subjects.store([
      {
        ...{ subjectId: uuidV5(`${remedyId}/remedy`), caseId: known.caseId, kind: 'restitution-remedy' },
        value: { name: '被害人本人（网上提出）', phone: known.phone, text },
        findBy: [digitsOf(known.phone)],
      },
    ]);
    const body = {
      ...{ remedyId, claimId, kind, channel: 'online' },
      ...{ subjectId: stored?.subjectId ?? '', commitment: stored?.commitment ?? '' },
    };
    const actor: Actor = { agency: 'police', unitId: claim.handlerUnitId, officerId: ONLINE, roles: ['machine'] };
    const sending = { actor, key, body, request: { claimId, kind, text } };
    const receipt = await this.acts.act(restitutionMatterId(claim.restitutionId), 'raiseRemedy', sending);
    return { remedyId, receipt };
  }

  private known(caseNumber: string, accessCode: string): Promise<KnownVictim | undefined> {
    return this.victims.known(this.subjects.manager, caseNumber, accessCode);
  }

  private claimsOf(known: KnownVictim): Promise<OwnClaim[]> {
    return this.victims.ownClaims(this.subjects.manager, this.subjects.lookupOf(digitsOf(known.phone)), known);
  }
}

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');
const instant = (at: Date | null): Instant | undefined => at?.toISOString() as Instant | undefined;

function told(claim: OwnClaim): Omit<VictimStatus['returns'][number], 'unitName'> {
  const { claimId, status, shareFen, paidFen, noticeProvisional, payByProvisional, isDecided } = claim;
  const { nextDate, noDate, mayKnowShare, ...said } = toldToVictim({
    ...{ status, paidFen, noticeProvisional, payByProvisional, shares: claim.ownShares.map(standingOfShare) },
    ...{ reason: claim.reason ?? undefined, planStatus: claim.planStatus ?? undefined },
    ...{ noticeEndsAt: instant(claim.noticeEndsAt), payBy: instant(claim.payBy) },
  });
  return {
    ...{ claimId, paidFen, ...said },
    receivedAt: shown(claim.receivedAt),
    ...(nextDate && { nextDate }),
    ...(noDate && { noDate }),
    ...(shareFen && mayKnowShare && { shareFen }),
    mayAskReview: status === 'rejected' || isDecided,
    objections: claim.ownObjections.map(({ reason, ...one }) => ({ ...one, ...(reason && { reason }) })),
    remedies: claim.ownRemedies.map(({ reason, answerBy, ...one }) => ({
      ...one,
      ...(reason && { reason }),
      ...(answerBy && { answerBy: new Date(answerBy).toISOString() }),
    })),
  };
}
