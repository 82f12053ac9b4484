import { Inject, Injectable } from '@nestjs/common';
import {
  RISK_TAG_WORKFLOW,
  type RiskTagCommands,
  riskTagIdOf,
  riskTagMatterId,
} from '#contracts/risk-tag/risk-tag.messages';
import { SubjectStore } from '#desk/case/subject-store';
import { storeAccounts } from '#desk/case/told-accounts';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { Acts } from '#desk/request/acts';
import { present } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { type RiskTag, TAG_KINDS, type TagKind } from '#domain/risk-tag/risk-tag';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import { RiskTagReadModel } from '#persistence/risk-tag/risk-tag.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { EndTagIn, SetTagIn, TagLineView, TagsOnRows, TagView } from './risk-tag.dto.js';

/** 风险标签 at the desks: set and taken away by the police, read by the bank of the accounts. */
@Injectable()
export class RiskTagDesk {
  private readonly tags = new RiskTagReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<TagLineView>> {
    return this.folded.page({ actor, act: 'risk-tag.read', area: 'risk-tag' }, query, tagLineOf);
  }

  async one(actor: Actor, tagId: string): Promise<TagView> {
    const { row, world } = await this.folded.one<RiskTag>(riskTagMatterId(tagId));
    const { accounts, unitId, days } = row.state;
    const ids = accounts.map(({ rowId }) => rowId);
    const [head, values] = await Promise.all([
      this.folded.head(row, world),
      this.folded.rows.subjects(this.folded.database.manager, ids),
    ]);
    const word = (rowId: string, name: string): string => String(values.get(rowId)?.value[name] ?? '（内容已销毁）');
    return {
      ...head,
      ...tagLineOf(row, world),
      ...{ turns: head.turns, days, mine: actor.agency === 'police' && actor.unitId === unitId },
      accountList: ids.map((rowId) => ({
        accountName: word(rowId, 'accountName'),
        accountNumber: word(rowId, 'accountNumber'),
      })),
    };
  }

  /** What bears a tag among the accounts of a matter. */
  async onRowsOf(matterId: string): Promise<TagsOnRows> {
    const rows = await this.tags.onRowsOf(this.folded.database.manager, matterId);
    return {
      items: rows.map(({ tagId, kind, rowId, itemNo, until }) => ({
        ...{ tagId, rowId, ...kindWords(kind) },
        ...present({ itemNo, until }),
      })),
    };
  }

  async set({ actor, key }: Asker, given: SetTagIn): Promise<{ tagId: string; receipt: Receipt }> {
    const tagId = openedId({ unitId: actor.unitId, key, addressee: 'risk-tag' });
    const matterId = riskTagMatterId(tagId);
    const [{ tree }, now] = await Promise.all([this.folded.world(), this.acts.now()]);
    const bank = tree.headOfficeOf(given.bankCode);
    if (!bank) throw new DomainError('not-found', 'UNIT.UNKNOWN', 'There is no such bank.');
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const { kind, bankCode, reason, days } = given;
    const body: RiskTagCommands['setRiskTag'] = {
      ...{ tagId, kind, bankCode, reason, days, unitId: actor.unitId, bankUnitId: bank.unitId },
      accounts: await storeAccounts(this.subjects, { matterId, id: tagId, bankCode, accounts: given.accounts }),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
    };
    const opening = { workflowType: RISK_TAG_WORKFLOW, update: 'setRiskTag' };
    return { tagId, receipt: await this.acts.open(matterId, opening, { actor, key, body, request: given }) };
  }

  end({ tagId, ...asker }: Asker & { readonly tagId: string }, body: EndTagIn): Promise<Receipt> {
    return this.acts.act(riskTagMatterId(tagId), 'endRiskTag', { ...asker, body });
  }
}

const kindWords = (kind: TagKind) => {
  const { name: kindName, mark, does } = TAG_KINDS[kind];
  return { kind, kindName, mark, does };
};

function tagLineOf(row: FoldedRow<RiskTag>, world: AgencyWorld): TagLineView {
  const { kind, status, unitId, bankUnitId, accounts, reason, endReason } = row.state;
  return {
    ...lineOf(row, world),
    ...{ tagId: riskTagIdOf(row.matterId), status, reason, accounts: accounts.length, ...kindWords(kind) },
    ...(endReason !== undefined && { endReason }),
    unit: unitIn(world, unitId),
    bank: unitIn(world, bankUnitId),
  };
}
