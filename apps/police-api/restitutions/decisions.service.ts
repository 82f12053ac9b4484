import { Inject, Injectable } from '@nestjs/common';
import { fromFenText, toWire } from '#contracts/shared/wire';
import { approverOf } from '#domain/agency/approval';
import { documentWordOf } from '#domain/agency/unit';
import { sum } from '#domain/money/fen';
import type { IssueBankNotices } from '#domain/restitution/matter/bank';
import type { Decider } from '#domain/restitution/matter/restitution';
import { publicNumberOf } from '#domain/restitution/public-number';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { PlanReadModel, type PlanRow } from '#persistence/restitution/plan.read-model';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import { type Asking, MatterDesk } from './matter-desk.js';
import type { ObjectionBody, PublicNotice, RemedyBody } from './restitutions.dto.js';

const BASIS_ZH = {
  net: '以扣除已获退赔后的未获赔损失为计算依据',
  gross: '以全部损失为计算依据，再扣除已获退赔',
} as const;
const MOST_SHOWN = 2_000;

/** From the proposed plan to the notices at the banks: notice, objections, report, decision. */
@Injectable()
export class DecisionsService {
  private readonly plans = new PlanReadModel();
  private readonly restitutions = new RestitutionReadModel();

  constructor(@Inject(MatterDesk) private readonly matters: MatterDesk) {}

  async submit(asking: Asking, version: number): Promise<{ approvalId: string; receipt: Receipt }> {
    const { manager } = this.matters;
    const plan = await this.planOf(asking.restitutionId, version);
    const rivals = await this.restitutions.rivals(
      manager,
      plan.items.map(({ accountKey }) => accountKey),
      plan.items.map(({ itemKey }) => itemKey),
    );
    const approvalId = openedId({
      ...{ unitId: asking.actor.unitId, key: asking.key },
      addressee: `approval/${asking.restitutionId}`,
    });
    const decider = plan.earlyReturn ? await this.countyOf(asking.actor.unitId) : undefined;
    const body = { version, approvalId, rivals, ...(decider && { decider }) };
    const receipt = await this.matters.act(asking, 'submitReport', body, { version });
    return { approvalId, receipt };
  }

  /** 县级以上公安机关 decides an early return (RST-23). */
  private async countyOf(unitId: string): Promise<Decider> {
    const tree = await this.matters.agencies.tree();
    const county = approverOf(tree, unitId, 'county');
    return { unitId: county.unitId, documentWord: documentWordOf(county, tree.ancestorsOf(county.unitId)) };
  }

  async object(asking: Asking, given: ObjectionBody): Promise<{ objectionId: string; receipt: Receipt }> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const objectionId = openedId({
      ...{ unitId: asking.actor.unitId, key: asking.key },
      addressee: `objection/${asking.restitutionId}`,
    });
    const { version, raisedBy, name, phone, text, posted } = given;
    const [stored] = await this.matters.subjects.store([
      {
        subjectId: uuidV5(`${objectionId}/objection`),
        caseId,
        kind: 'restitution-objection',
        value: { name, phone, text },
        findBy: [name, phone.replace(/\D/g, '')],
      },
    ]);
    const body = {
      ...{ objectionId, version, by: raisedBy },
      subjectId: stored?.subjectId ?? '',
      commitment: stored?.commitment ?? '',
      ...(posted && { posted }),
    };
    return { objectionId, receipt: await this.matters.act(asking, 'raiseObjection', body, given) };
  }

  async remedy(asking: Asking, given: RemedyBody): Promise<{ remedyId: string; receipt: Receipt }> {
    const { caseId } = await this.matters.standingOf(asking.restitutionId);
    const { claimId, kind, ...said } = given;
    const remedyId = openedId({
      ...{ unitId: asking.actor.unitId, key: asking.key },
      addressee: `remedy/${asking.restitutionId}`,
    });
    const [stored] = await this.matters.subjects.store([
      {
        ...{ subjectId: uuidV5(`${remedyId}/remedy`), caseId, kind: 'restitution-remedy', value: said },
        findBy: [said.name, said.phone.replace(/\D/g, '')],
      },
    ]);
    const body = {
      ...{ remedyId, claimId, kind, channel: 'police' as const },
      ...{ subjectId: stored?.subjectId ?? '', commitment: stored?.commitment ?? '' },
    };
    return { remedyId, receipt: await this.matters.act(asking, 'raiseRemedy', body, given) };
  }

  /** One notice for each bank whose accounts the plan draws on. */
  async issueNotices(
    asking: Asking,
    version: number,
  ): Promise<{ notices: IssueBankNotices['notices']; receipt: Receipt }> {
    const plan = await this.planOf(asking.restitutionId, version);
    const banks = await this.plans.byBank(this.matters.manager, plan.planId);
    const notices = banks.map(({ bankUnitId, lines, totalFen }) => ({
      noticeId: uuidV5(`${plan.planId}/${bankUnitId}`),
      ...{ version, bankUnitId, lines },
      totalFen: fromFenText(totalFen),
    }));
    const body = toWire({ version, notices });
    const receipt = await this.matters.act(asking, 'issueBankNotices', body, { version });
    return { notices: body.notices as unknown as IssueBankNotices['notices'], receipt };
  }

  /** What anybody may read: shares by a number that only the victim knows, and no name, account or telephone. */
  async publicNotice(restitutionId: string, version: number): Promise<PublicNotice> {
    const { manager } = this.matters;
    const plan = await this.planOf(restitutionId, version);
    const [standing, shares, provisional] = await Promise.all([
      this.matters.standingOf(restitutionId),
      this.plans.sharesByClaim(manager, plan.planId, MOST_SHOWN),
      this.plans.noticeIsProvisional(manager, restitutionId, version),
    ]);
    const pool = sum(plan.items.map(({ poolFen }) => fromFenText(poolFen)));
    return {
      caseNumber: standing.caseNumber,
      version,
      poolFen: `${pool}`,
      totalFen: plan.totalFen,
      residueFen: plan.residueFen,
      basis: BASIS_ZH[plan.basis],
      victims: shares.victims,
      provisional,
      ...(plan.noticePublishedAt && { publishedAt: plan.noticePublishedAt.toISOString() }),
      ...(plan.noticeEndsAt && { objectionsUntil: plan.noticeEndsAt.toISOString() }),
      shares: shares.items.map(({ claimId, amountFen }) => ({ number: publicNumberOf(claimId), amountFen })),
      more: Math.max(0, shares.victims - shares.items.length),
    };
  }

  private async planOf(restitutionId: string, version: number): Promise<PlanRow> {
    const plan = await this.plans.plan(this.matters.manager, restitutionId, version);
    if (!plan) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
    return plan;
  }
}
