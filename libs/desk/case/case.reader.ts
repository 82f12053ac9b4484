import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import { normalizeAccountNumber } from '#domain/code/account-number';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import { ruleWordsOf } from '#desk/deadlines/rule-words';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type CaseLine, CaseReadModel, type DeadlineLine } from '#persistence/case/case.read-model';
import { FollowingReadModel } from '#persistence/freeze-order/following.read-model';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import { present, shown } from '../shown.js';
import { bankNameOf, OrderReader } from '../stop-payment-order/order.reader.js';
import type { AlikeCaseView, CaseLineView, CasesQuery, CaseView, DraftView } from './case.dto.js';
import { followedStops } from './followed-stops.js';

/** Cases as every desk reads them; each agency within what it may see. */
@Injectable()
export class CaseReader {
  private readonly cases = new CaseReadModel();
  private readonly following = new FollowingReadModel();

  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
    @Inject(OrderReader) private readonly orders: OrderReader,
  ) {}

  async page(actor: Actor, { q, level, batch, cursor, limit }: CasesQuery): Promise<Page<CaseLineView>> {
    const rows = await this.cases.page(this.database.manager, scopeOf(actor, 'case.read'), {
      ...wordsFor(q, this.subjects),
      ...{ level, batch, limit },
      after: keyIn(cursor, 2),
    });
    const world = await this.agencies.world();
    const page = pageOf(rows, limit, (row) => [row.openedAt.toISOString(), row.caseId]);
    return { ...page, items: page.items.map((row) => lineView(row, world)) };
  }

  async one(actor: Actor, caseId: string): Promise<CaseView> {
    const { manager } = this.database;
    const [row, deadlines, drafts, world, related, campaign, stops] = await Promise.all([
      this.cases.one(manager, caseId),
      this.cases.deadlines(manager, caseId),
      this.drafts({ caseId }),
      this.agencies.world(),
      this.cases.related(manager, caseId),
      this.cases.campaign(manager, caseId),
      this.following.of(manager, caseId),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const orders = await this.orders.page(actor, { caseId, limit: 200 });
    const { name = '', phone = '', mail } = row.victim ?? {};
    return {
      ...lineView(row, world),
      ...(row.freezeTask && {
        freezeTask: {
          ...row.freezeTask,
          toUnitName: shownUnit(world.tree, row.freezeTask.toUnitId),
        },
      }),
      victim: { name, phone, ...(mail && { mail }) },
      facts: row.facts?.text ?? '',
      stops: followedStops(stops),
      deadlines: deadlines.map(deadlineView),
      orderList: [...orders.items],
      drafts,
      parts: [...related.parts],
      splitOff: [...related.splitOff],
      ...(related.origin && { origin: related.origin }),
      ...(campaign && { campaign }),
    };
  }

  /** Whether the desk files and withdraws this case. */
  isEntrusted(actor: Actor, caseId: string): Promise<boolean> {
    return this.cases.isVisible(this.database.manager, scopeOf(actor, 'case.file'), caseId);
  }

  /** How far it is filed, and which steps of that wait for their approval. */
  async filingOf(
    caseId: string | undefined,
  ): Promise<{ readonly isFiled: boolean; readonly asked: readonly string[] }> {
    const known = caseId === undefined ? undefined : await this.cases.one(this.database.manager, caseId);
    return { isFiled: known?.filing.status === 'filed', asked: known?.filing.asked ?? [] };
  }

  isVisible(actor: Actor, caseId: string): Promise<boolean> {
    return this.cases.isVisible(this.database.manager, scopeOf(actor, 'case.read'), caseId);
  }

  /** The same victim, phone or account, within what the desk may see: shown to a person, who decides. */
  async duplicates(actor: Actor, caseId: string): Promise<AlikeCaseView[]> {
    const { manager } = this.database;
    const [row, world] = await Promise.all([this.cases.one(manager, caseId), this.agencies.world()]);
    const { name = '', phone = '' } = row?.victim ?? {};
    const [nameKey, phoneKey] = [name, phone.replace(/\D/g, '')].map((word) => this.subjects.lookupOf(word));
    const rows = await this.cases.alike(manager, scopeOf(actor, 'case.read'), {
      ...{ caseId, name: nameKey ?? '', phone: phoneKey ?? '' },
    });
    return rows.map(({ openedAt, mergedInto, victimName, handlerUnitId, same, ...one }) => ({
      ...{ ...one, handlerUnitId, same: [...same], openedAt: shown(openedAt), victimName: victimName ?? '' },
      handlerUnitName: shownUnit(world.tree, handlerUnitId),
      ...(mergedInto && { mergedInto }),
    }));
  }

  async drafts(of: { caseId?: string; centreUnitId?: string }): Promise<DraftView[]> {
    const [rows, world] = await Promise.all([this.cases.drafts(this.database.manager, of), this.agencies.world()]);
    return rows.map(
      (row) =>
        ({
          ...present(row),
          bankName: row['bankCode'] ? bankNameOf(String(row['bankCode']), world) : '未识别',
        }) as DraftView,
    );
  }
}

/** What is searched for: part of a case number, or a whole name, account or phone, by its keyed digest. */
export const wordsFor = (
  q: string | undefined,
  subjects: Pick<SubjectRepository, 'lookupOf'>,
): { readonly q?: string; readonly lookup?: string } =>
  q ? { q: likeText(q), lookup: subjects.lookupOf(/^[\d\s-]+$/.test(q) ? normalizeAccountNumber(q) : q) } : {};

/** The bureau of the place speaks for it. */
export const divisionNameOf = (divisionCode: string, { tree }: AgencyWorld): string =>
  tree.units.find((unit) => unit.divisionCode === divisionCode && unit.kind === 'police-bureau')?.name ?? divisionCode;

/** What SQL would read as a pattern is searched for as it stands. */
const likeText = (q: string): string => q.replace(/[\\%_]/g, (sign) => `\\${sign}`);

export function deadlineView({ dueAt, ...row }: DeadlineLine): CaseView['deadlines'][number] {
  return { ...row, ...ruleWordsOf(row.ruleId), dueAt: shown(dueAt) };
}

const filingView = ({
  filing: { status, number, asked },
  filingRequired: required,
}: Pick<CaseLine, 'filing' | 'filingRequired'>): CaseLineView['filing'] => ({
  status: status as CaseLineView['filing']['status'],
  asked: [...asked],
  ...(number && { number }),
  ...(required && {
    required: { procedureId: required.procedureId, ground: required.ground, at: required.at as Instant },
  }),
});

function lineView(row: CaseLine, world: AgencyWorld): CaseLineView {
  const { caseId, caseNumber, divisionCode, channel, lossFen, handlerUnitId, rows, orders, heldFen } = row;
  const { prosecution } = row;
  const handler = world.tree.find(handlerUnitId);
  return {
    caseId,
    caseNumber,
    divisionCode,
    channel,
    lossFen,
    handlerUnitId,
    rows,
    orders,
    heldFen,
    divisionName: divisionNameOf(divisionCode, world),
    handlerUnitName: handler?.name ?? handlerUnitId,
    ...(handler && { handlerUnitShortName: handler.shortName }),
    victimName: row.victim?.name ?? '',
    reportedAt: shown(row.reportedAt),
    openedAt: shown(row.openedAt),
    filing: filingView(row),
    ...(row.nextDue && { nextDue: deadlineView(row.nextDue) }),
    ...(row.mergedInto && { mergedInto: row.mergedInto }),
    ...(prosecution && { prosecution }),
    ...(row.level && { level: row.level }),
    ...(row.batch !== null && { batch: row.batch }),
  };
}
