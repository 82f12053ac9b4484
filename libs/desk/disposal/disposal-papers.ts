import { Inject, Injectable } from '@nestjs/common';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { disposalMatterId } from '#contracts/disposal/disposal.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { Actor } from '#domain/agency/actor';
import { shownUnit } from '#domain/agency/shown-name';
import { inBoth } from '#domain/code/capitals';
import type { Disposal } from '#domain/disposal/disposal';
import { DomainError } from '#domain/shared/domain-error';
import { ActReadModel } from '#persistence/record/act.read-model';
import { DisposalReader, textIn } from './disposal.reader.js';

const PURPOSE = { return: '发还被害人', treasury: '上缴国库', refund: '上缴后退还' } as const;

/** 执行通知书 and 认领公告; the public notice names no person. */
@Injectable()
export class DisposalPapers {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DisposalReader) private readonly reader: DisposalReader,
  ) {}

  async executionNotice(actor: Actor, disposalId: string, noticeId: string): Promise<ServedDocument> {
    const { row, world } = await this.reader.folded.one<Disposal>(disposalMatterId(disposalId));
    const { state } = row;
    const notice = state.notices[noticeId];
    const mayRead = actor.agency !== 'bank' || notice?.recipientUnitId === actor.unitId;
    if (!notice || !mayRead) throw notYet();
    const values = await this.reader.values(state);
    const actNumber = await this.numberOf(row.matterId, 'ExecutionOrdered', 'notices[*].noticeId', noticeId);
    return this.documents.serve({
      ...{ kind: 'execution-notice' as const, matterId: `${row.matterId}/${noticeId}`, actNumber },
      ...{ unitId: state.deciderUnitId, number: notice.number, issuedAt: notice.sentAt },
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: shownUnit(world.tree, notice.recipientUnitId),
            paper: state.number,
            effectiveAt: state.effectiveAt && timeText(state.effectiveAt),
            thing: textIn(values.get(state.things[notice.no]?.name.subjectId ?? ''), 'name'),
            purpose: PURPOSE[notice.purpose],
            ...inBoth('total', notice.amountFen),
          },
          tables: {
            payees: notice.payees.map(({ claimId, amountFen }, index) => {
              const kept = values.get(state.claims[claimId]?.subjectId ?? '');
              return {
                ...{ sequence: String(index + 1), payee: textIn(kept, 'name'), bank: textIn(kept, 'bankName') },
                ...{ account: textIn(kept, 'accountNumber'), ...inBoth('amount', amountFen) },
              };
            }),
          },
        }),
    });
  }

  async claimNotice(disposalId: string, no: number): Promise<ServedDocument> {
    const { row } = await this.reader.folded.one<Disposal>(disposalMatterId(disposalId));
    const { state } = row;
    const thing = state.things[no];
    if (!thing || thing.announcements === 0) throw notYet();
    const actNumber = await this.numberOf(row.matterId, 'ClaimNoticePublished', 'nos[*]', no);
    const values = await this.reader.values(state);
    const at = await this.record.atOf(this.reader.folded.database.manager, row.matterId, actNumber);
    return this.documents.serve({
      ...{ kind: 'claim-notice' as const, matterId: `${row.matterId}/thing-${no}`, actNumber },
      ...{ unitId: state.deciderUnitId, number: `${state.number}公告${no}`, issuedAt: at },
      filling: () =>
        Promise.resolve({
          particulars: {
            paper: state.number,
            thing: textIn(values.get(thing.name.subjectId), 'name'),
            ...inBoth('worth', thing.worthFen),
            publishedAt: timeText(at),
          },
          tables: {},
        }),
    });
  }

  private async numberOf(matterId: string, event: string, path: string, value: string | number): Promise<number> {
    const { manager } = this.reader.folded.database;
    const found = await this.record.numberOf(manager, matterId, { event, path, value });
    if (found === undefined) throw notYet();
    return found;
  }
}

const notYet = (): DomainError =>
  new DomainError('not-found', 'DISPOSAL.NO_SUCH_PAPER', 'This paper has not been issued.');
