import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { placeOf } from '#domain/restitution/road';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { FreezeItemNamesReadModel } from '#persistence/freeze-order/item-names.read-model';
import { RemedyReadModel } from '#persistence/restitution/remedy.read-model';
import { NoticeReadModel } from '#persistence/restitution/notice.read-model';
import { PlanReadModel } from '#persistence/restitution/plan.read-model';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import { present } from '../shown.js';
import type {
  ClaimView,
  FrozenItemView,
  ObjectionView,
  RestitutionLineView,
  RestitutionsQuery,
  RestitutionView,
  ShareView,
} from './restitution.dto.js';
import {
  claimOut,
  lineView,
  type NameOf,
  type ShortNameOf,
  noticeOut,
  objectionOut,
  recoveryOut,
  remedyOut,
  planOut,
  shareOut,
  traceOut,
} from './restitution.views.js';

/** 资金返还 as the police and their supervisors read it. */
@Injectable()
export class RestitutionReader {
  private readonly restitutions = new RestitutionReadModel();
  private readonly plans = new PlanReadModel();
  private readonly notices = new NoticeReadModel();
  private readonly itemNames = new FreezeItemNamesReadModel();

  private readonly remedies = new RemedyReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async page(actor: Actor, { caseId, stage, cursor, limit }: RestitutionsQuery): Promise<Page<RestitutionLineView>> {
    const rows = await this.restitutions.page(this.database.manager, scopeOf(actor, 'restitution.read'), {
      ...{ caseId, stage, limit },
      after: keyIn(cursor, 2),
    });
    const [nameOf, shortNameOf] = await Promise.all([this.names(), this.shortNames()]);
    const page = pageOf(rows, limit, (row) => [row.openedAt.toISOString(), row.restitutionId]);
    return { ...page, items: page.items.map((row) => lineView(row, nameOf, shortNameOf)) };
  }

  async one(restitutionId: string): Promise<RestitutionView> {
    const { manager } = this.database;
    const [row, plans, traces, remedies, recoveries, notices, nameOf] = await Promise.all([
      this.restitutions.one(manager, restitutionId),
      this.plans.plans(manager, restitutionId),
      this.plans.traces(manager, restitutionId),
      this.remedies.remedies(manager, restitutionId),
      this.remedies.recoveries(manager, restitutionId),
      this.notices.ofMatter(manager, restitutionId),
      this.names(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return {
      ...lineView(row, nameOf),
      plans: plans.map((plan) => planOut(plan, nameOf)),
      traces: traces.map(traceOut),
      remedies: remedies.map((remedy) => remedyOut(remedy, row)),
      recoveries: recoveries.map(recoveryOut),
      notices: notices.map((notice) => noticeOut(notice, nameOf)),
      namedUnits: { ...row.namedUnits },
      disputes: Object.fromEntries(
        Object.entries(row.disputes).map(([accountKey, { superiorUnitId, reportedAt }]) => [
          accountKey,
          { superiorUnitId, superiorUnitName: nameOf(superiorUnitId), reportedAt },
        ]),
      ),
    };
  }

  async claims(
    restitutionId: string,
    { status, cursor, limit }: PageQuery & { status?: string | undefined },
  ): Promise<Page<ClaimView>> {
    const after = keyIn(cursor, 1)?.[0];
    const rows = await this.restitutions.claims(this.database.manager, restitutionId, {
      ...{ status, limit },
      after: after === undefined ? undefined : String(after),
    });
    const [nameOf, shortNameOf] = await Promise.all([this.names(), this.shortNames()]);
    const page = pageOf(rows, limit, (row) => [row.claimId]);
    return { ...page, items: page.items.map((row) => claimOut(row, nameOf, shortNameOf)) };
  }

  async objections(restitutionId: string, { cursor, limit }: PageQuery): Promise<Page<ObjectionView>> {
    const after = keyIn(cursor, 2);
    const rows = await this.plans.objections(this.database.manager, restitutionId, { after, limit });
    const page = pageOf(rows, limit, (row) => [row.raisedAt.toISOString(), row.objectionId]);
    return { ...page, items: page.items.map(objectionOut) };
  }

  async shares(restitutionId: string, version: number, { cursor, limit }: PageQuery): Promise<Page<ShareView>> {
    const plan = await this.plans.plan(this.database.manager, restitutionId, version);
    if (!plan) throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
    const after = Number(keyIn(cursor, 1)?.[0] ?? 0);
    const rows = await this.plans.shares(this.database.manager, plan.planId, { after, limit });
    const page = pageOf(rows, limit, (row) => [row.lineNo]);
    const itemKeys = page.items.map(({ itemKey }) => itemKey);
    const [nameOf, itemNameOf] = await Promise.all([this.names(), this.itemNames.of(this.database.manager, itemKeys)]);
    return { ...page, items: page.items.map((row) => shareOut(row, { nameOf, itemNameOf })) };
  }

  /** What the freezes of the case hold, and who else has frozen the same accounts. */
  async frozen(restitutionId: string): Promise<FrozenItemView[]> {
    const { manager } = this.database;
    const known = await this.restitutions.one(manager, restitutionId);
    if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const [facts, tree] = await Promise.all([
      this.restitutions.frozenOfCase(manager, known.caseId),
      this.agencies.tree(),
    ]);
    const [named, itemNameOf] = await Promise.all([
      this.restitutions.namedUnits(
        manager,
        facts.map(({ value }) => value['accountKey'] ?? ''),
      ),
      this.itemNames.of(
        manager,
        facts.map(({ itemKey }) => itemKey),
      ),
    ]);
    return Promise.all(
      facts.map(async ({ itemKey, value }) => {
        const { bankUnitId, accountKey, status, frozenFen, justifiedFen, endsAt, authorityUnitId } = value;
        return {
          itemKey,
          itemName: itemNameOf(itemKey),
          bankUnitId: bankUnitId ?? '',
          bankName: shownUnit(tree, bankUnitId ?? ''),
          accountKey: accountKey ?? '',
          place: placeOf(tree.find(bankUnitId ?? '')),
          isLeftToJudgment: known.leftToJudgment.includes(itemKey),
          status: status ?? '',
          frozenFen: frozenFen ?? '0',
          justifiedFen: justifiedFen ?? frozenFen ?? '0',
          authorityUnitId: authorityUnitId ?? '',
          rivals: await this.restitutions.rivals(manager, [accountKey ?? ''], [itemKey]),
          authorities: (await this.restitutions.authoritiesOf(manager, accountKey ?? '')).map((unitId) => ({
            ...{ unitId, name: shownUnit(tree, unitId) },
          })),
          ...present({ endsAt, namedUnitId: named.get(accountKey ?? '') ?? known.namedUnits[accountKey ?? ''] }),
        };
      }),
    );
  }

  private async names(): Promise<NameOf> {
    const tree = await this.agencies.tree();
    return (unitId) => shownUnit(tree, unitId);
  }

  private async shortNames(): Promise<ShortNameOf> {
    const tree = await this.agencies.tree();
    return (unitId) => tree.find(unitId)?.shortName;
  }
}
