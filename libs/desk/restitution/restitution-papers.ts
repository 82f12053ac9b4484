import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { restitutionMatterId } from '#contracts/restitution/restitution.messages';
import { fromFenText } from '#contracts/shared/wire';
import { timeText } from '#domain/account-list/transfer-time';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { dateText, dayAt } from '#domain/calendar/shanghai';
import type { DocumentKind } from '#domain/code/document-templates';
import { sum } from '#domain/money/fen';
import { publicNumberOf } from '#domain/restitution/public-number';
import { RULE_ZH } from '#domain/restitution/tracing/explain';
import type { Rule } from '#domain/restitution/tracing/trace';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { FreezeItemNamesReadModel } from '#persistence/freeze-order/item-names.read-model';
import { ActReadModel } from '#persistence/record/act.read-model';
import { NoticeReadModel } from '#persistence/restitution/notice.read-model';
import { PlanReadModel, type PlanRow, type ShareRow } from '#persistence/restitution/plan.read-model';
import {
  type ClaimRow,
  type RestitutionLine,
  RestitutionReadModel,
} from '#persistence/restitution/restitution.read-model';
import type { Filling } from '#platform/document/compose';
import { both, notYet, textIn } from './paper.js';

const KIND = { direct: '逐笔返还', proportional: '按比例返还' } as const;
const BASIS = { net: '先扣后分：以未获赔损失为计算依据', gross: '先分后扣：以全部损失计算，再扣已获退赔' } as const;

interface Grounds {
  readonly matterId: string;
  readonly known: RestitutionLine;
  readonly plan: PlanRow;
  readonly shares: readonly ShareRow[];
  readonly claims: readonly ClaimRow[];
}

type Sort = 'flow' | 'report' | 'decision' | 'public-notice';

/**
 * 资金返还 on paper: 资金流向表, 报告书, 决定书, 公告, 通知书. Every figure stands in capitals too, and every share stands there,
 * however many there are; what was sealed stays as it was.
 */
@Injectable()
export class RestitutionPapers {
  private readonly restitutions = new RestitutionReadModel();
  private readonly plans = new PlanReadModel();
  private readonly notices = new NoticeReadModel();
  private readonly record = new ActReadModel();
  private readonly itemNames = new FreezeItemNamesReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
  ) {}

  async serve(restitutionId: string, version: number, sort: Sort): Promise<ServedDocument> {
    const grounds = await this.grounds(restitutionId, version);
    switch (sort) {
      case 'flow':
        return this.flow(grounds);
      case 'report':
        return this.report(grounds);
      case 'decision':
        return this.decision(grounds);
      case 'public-notice':
        return this.publicNotice(grounds);
    }
  }

  /** 协助返还通知书, for the bank that it names. Several are issued by one act, so each is kept under its own id. */
  async bankNotice(restitutionId: string, noticeId: string): Promise<ServedDocument> {
    const { manager } = this.database;
    const notice = await this.notices.one(manager, restitutionId, noticeId);
    if (!notice) throw notYet();
    const matterId = restitutionMatterId(restitutionId);
    const asked = { event: 'BankNoticesIssued', path: 'notices[*].noticeId', value: noticeId };
    const actNumber = (await this.record.numberOf(manager, matterId, asked)) ?? 0;
    const lines = await this.notices.lines(manager, noticeId, { after: 0, limit: notice.lines });
    const keys = [...new Set(lines.map(({ itemKey }) => itemKey))];
    const [world, itemNameOf] = await Promise.all([this.agencies.world(), this.itemNames.of(manager, keys)]);
    return this.documents.serve({
      ...{ kind: 'restitution-notice' as const, matterId: `${matterId}/${noticeId}`, actNumber },
      ...{ unitId: notice.handlerUnitId, number: notice.number, issuedAt: instant(notice.issuedAt) },
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: shownUnit(world.tree, notice.bankUnitId),
            caseNumber: notice.caseNumber,
            decisionNumber: notice.decisionNumber,
            ...both('total', notice.totalFen),
            officer: world.tree.find(notice.handlerUnitId)?.name,
          },
          tables: {
            lines: lines.map(({ lineNo, itemKey, amountFen, payee }) => ({
              ...{ sequence: String(lineNo), item: itemNameOf(itemKey), ...both('amount', amountFen) },
              ...{ payee: textIn(payee, 'accountName'), account: textIn(payee, 'accountNumber') },
              bank: textIn(payee, 'bankName'),
            })),
          },
        }),
    });
  }

  private async flow({ matterId, known, plan, shares, claims }: Grounds): Promise<ServedDocument> {
    const { manager } = this.database;
    const keys = plan.items.map(({ itemKey }) => itemKey);
    const [trace, tree, itemNameOf] = await Promise.all([
      this.plans.trace(manager, known.restitutionId, plan.traceId),
      this.agencies.tree(),
      this.itemNames.of(manager, keys),
    ]);
    const shareOf = new Map<string, bigint>();
    for (const { claimId, amountFen } of shares)
      shareOf.set(claimId, (shareOf.get(claimId) ?? 0n) + fromFenText(amountFen));
    return this.issue(
      'restitution-flow',
      { event: 'RestitutionPlanProposed', matterId, known, plan },
      plan.proposedAt,
      {
        particulars: {
          caseNumber: known.caseNumber,
          rule: RULE_ZH[(trace?.rule ?? 'timestamp') as Rule],
          conserved: trace?.conserved ? '各账户期初加转入等于转出加期末' : `有不符：${plan.discrepancyReason ?? ''}`,
          transfers: String(trace?.transfers ?? 0),
          ...both('held', trace?.heldFen ?? '0'),
          ...{ basis: BASIS[plan.basis], digest: trace?.digest },
        },
        tables: {
          items: plan.items.map(({ itemKey, bankUnitId, poolFen, sharedFen }) => ({
            ...{ item: itemNameOf(itemKey), bank: shownUnit(tree, bankUnitId) },
            ...both('pool', poolFen),
            ...both('shared', sharedFen),
            ...both('rest', `${fromFenText(poolFen) - fromFenText(sharedFen)}`),
          })),
          shares: claims.map(({ claimId, value, lossFen, compensatedFen }, index) => ({
            ...{ sequence: String(index + 1), victim: textIn(value, 'name') },
            ...both('loss', lossFen),
            ...both('compensated', compensatedFen),
            ...both('share', `${shareOf.get(claimId) ?? 0n}`),
          })),
        },
      },
    );
  }

  private async report({ matterId, known, plan, shares }: Grounds): Promise<ServedDocument> {
    if (!plan.reportNumber) throw notYet();
    const world = await this.agencies.world();
    const about = { event: 'ReportSubmitted', matterId, known, plan };
    return this.issue('restitution-report', about, plan.proposedAt, {
      particulars: {
        addressee: world.tree.find(plan.approval?.approverUnitId ?? known.approverUnitId)?.name,
        ...{
          caseNumber: known.caseNumber,
          version: `第${plan.version}版`,
          kind: KIND[plan.kind],
          basis: BASIS[plan.basis],
        },
        victims: String(plan.lines),
        ...both('total', plan.totalFen),
        ...both('residue', plan.residueFen),
        ...{ hash: plan.hash, officer: shownOfficer(world, plan.proposedBy) },
      },
      tables: { shares: this.shareRows(shares, (unitId) => shownUnit(world.tree, unitId)) },
    });
  }

  private async decision({ matterId, known, plan, shares }: Grounds): Promise<ServedDocument> {
    if (!plan.decisionNumber || !plan.decidedAt) throw notYet();
    const world = await this.agencies.world();
    const about = { event: 'RestitutionPlanApproved', matterId, known, plan };
    return this.issue(plan.earlyReturn ? 'return-list' : 'restitution-decision', about, plan.decidedAt, {
      particulars: {
        addressee: world.tree.find(known.handlerUnitId)?.name,
        ...{ caseNumber: known.caseNumber, reportNumber: plan.reportNumber ?? undefined, hash: plan.hash },
        ...both('total', plan.totalFen),
        approver: plan.decidedBy === null ? undefined : shownOfficer(world, plan.decidedBy),
      },
      tables: { shares: this.shareRows(shares, (unitId) => shownUnit(world.tree, unitId)) },
    });
  }

  private async publicNotice({ matterId, known, plan }: Grounds): Promise<ServedDocument> {
    if (!plan.noticePublishedAt || !plan.noticeEndsAt) throw notYet();
    const { manager } = this.database;
    const [byClaim, provisional] = await Promise.all([
      this.plans.sharesByClaim(manager, plan.planId, plan.lines),
      this.plans.noticeIsProvisional(manager, known.restitutionId, plan.version),
    ]);
    const about = { event: 'PlanNoticePublished', matterId, known, plan };
    return this.issue('restitution-public-notice', about, plan.noticePublishedAt, {
      particulars: {
        caseNumber: known.caseNumber,
        ...both('pool', `${sum(plan.items.map(({ poolFen }) => fromFenText(poolFen)))}`),
        ...both('total', plan.totalFen),
        ...{ basis: BASIS[plan.basis], publishedAt: timeText(instant(plan.noticePublishedAt)) },
        objectionsUntil: provisional ? '公告之日起三十日' : lastDayOf(plan.noticeEndsAt),
      },
      tables: {
        shares: byClaim.items.map(({ claimId, amountFen }) => ({
          number: publicNumberOf(claimId),
          ...both('amount', amountFen),
        })),
      },
    });
  }

  private async issue<K extends DocumentKind>(
    kind: K,
    { event, matterId, known, plan }: { event: string; matterId: string; known: RestitutionLine; plan: PlanRow },
    at: Date,
    filling: Filling<K>,
  ): Promise<ServedDocument> {
    const found = { event, path: 'version', value: plan.version };
    const actNumber = await this.record.numberOf(this.database.manager, matterId, found);
    if (!actNumber) throw notYet();
    const isDecision = kind === 'restitution-decision' || kind === 'return-list';
    const number = (isDecision ? plan.decisionNumber : plan.reportNumber) ?? `${known.caseNumber}-${plan.version}`;
    return this.documents.serve({
      ...{ kind, matterId, actNumber, number, issuedAt: instant(at) },
      unitId: isDecision ? (plan.approval?.approverUnitId ?? known.approverUnitId) : known.handlerUnitId,
      filling: () => Promise.resolve(filling),
    });
  }

  private shareRows(shares: readonly ShareRow[], nameOf: (unitId: string) => string): Record<string, string>[] {
    return shares.map(({ lineNo, value, bankUnitId, amountFen }) => ({
      ...{ sequence: String(lineNo), victim: textIn(value, 'name'), bank: nameOf(bankUnitId) },
      ...both('amount', amountFen),
    }));
  }

  private async grounds(restitutionId: string, version: number): Promise<Grounds> {
    const { manager } = this.database;
    const [known, plan, claims] = await Promise.all([
      this.restitutions.one(manager, restitutionId),
      this.plans.plan(manager, restitutionId, version),
      this.restitutions.examined(manager, restitutionId),
    ]);
    if (!known || !plan)
      throw new DomainError('not-found', 'RESTITUTION.NO_SUCH_PLAN', 'There is no plan of this version.');
    const shares = await this.plans.shares(manager, plan.planId, { after: 0, limit: plan.lines });
    return { matterId: restitutionMatterId(restitutionId), known, plan, shares, claims };
  }
}

const instant = (at: Date): Instant => at.toISOString() as Instant;
/** A period of days ends with a day, and is written by it. */
const lastDayOf = (end: Date): string => `${dateText(dayAt(end.getTime() - 1))} 24:00`;
