import { Inject, Injectable } from '@nestjs/common';
import { punishmentListingMatterId } from '#contracts/punishment-listing/punishment-listing.messages';
import { fromWire } from '#contracts/shared/wire';
import { notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { timeText } from '#domain/account-list/transfer-time';
import {
  PUNISHMENT_GROUNDS,
  type PunishmentEntry,
  type PunishmentListing,
} from '#domain/punishment-listing/punishment-listing';
import { DomainError } from '#domain/shared/domain-error';
import type { RecordedAct } from '#domain/shared/record';
import { ActReadModel } from '#persistence/record/act.read-model';
import { MEASURE_NAMES } from './punishment-words.js';
import { PunishmentListingReader } from './punishment-listing.reader.js';

/** 联合惩戒告知书、惩戒申诉答复书: each is what its act said, whatever has become of the listing since. */
@Injectable()
export class PunishmentDocument {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(PunishmentListingReader) private readonly reader: PunishmentListingReader,
  ) {}

  async notice(listingId: string, entryNo: number): Promise<ServedDocument> {
    const { state, entry } = await this.entryOf(listingId, entryNo);
    if (entry.number === '') throw notYet();
    const act = await this.actOf(listingId, 'PunishmentDecided', entryNo);
    const { measures, deciderUnitId, number, ground, decidedAt = act.entry.at, startsAt, endsAt } = entry;
    return this.documents.serve({
      ...{ kind: 'punishment-notice' as const, matterId: punishmentListingMatterId(listingId), actNumber: act.number },
      ...{ unitId: deciderUnitId, number, issuedAt: act.entry.at },
      filling: async () => {
        const kept = await this.reader.keptOf(undefined, [state.subject, entry.basis]);
        return {
          particulars: {
            ...{ addressee: kept.textOf(state.subject), idNumber: kept.textOf(state.subject, 'number') },
            ...{ ground: PUNISHMENT_GROUNDS[ground].name, basis: kept.textOf(entry.basis, 'text') },
            ...{ measures: measures.map((one) => MEASURE_NAMES[one]).join('、') },
            decidedAt: timeText(decidedAt),
            period: PUNISHMENT_GROUNDS[ground].period === 'convicted' ? '三年' : '二年',
            until: startsAt && endsAt ? timeText(endsAt) : '前一惩戒期届满后接续执行',
            inquiryAddress: `${this.documents.consoleAt}/punishment`,
            accessCode: this.reader.accessCode(listingId, entryNo),
          },
          tables: {},
        };
      },
    });
  }

  /** The answer to the last appeal that was decided. */
  async reply(listingId: string, entryNo: number): Promise<ServedDocument> {
    const { state, entry } = await this.entryOf(listingId, entryNo);
    const appeal = entry.appeals.findLast(({ decision }) => decision !== undefined);
    const { decision } = appeal ?? {};
    if (!appeal || !decision) throw notYet();
    const act = await this.actOf(listingId, 'PunishmentAppealDecided', entryNo);
    return this.documents.serve({
      ...{ kind: 'punishment-appeal-reply' as const, matterId: punishmentListingMatterId(listingId) },
      ...{ actNumber: act.number, unitId: entry.deciderUnitId, number: decision.number, issuedAt: decision.at },
      filling: async () => {
        const kept = await this.reader.keptOf(undefined, [state.subject, decision.reason]);
        return {
          particulars: {
            ...{ addressee: kept.textOf(state.subject), noticeNumber: entry.number, appealedAt: timeText(appeal.at) },
            outcome: decision.outcome === 'upheld' ? '申诉成立，解除惩戒' : '申诉不成立，惩戒按期执行',
            reason: kept.textOf(decision.reason, 'text'),
          },
          tables: {},
        };
      },
    });
  }

  private async entryOf(
    listingId: string,
    entryNo: number,
  ): Promise<{ state: PunishmentListing; entry: PunishmentEntry }> {
    const { row } = await this.reader.folded.one<PunishmentListing>(punishmentListingMatterId(listingId));
    const entry = row.state.entries.find((one) => one.entryNo === entryNo);
    if (!entry) throw new DomainError('not-found', 'PUNISHMENT_LISTING.NO_ENTRY', 'The listing has no such entry.');
    return { state: row.state, entry };
  }

  private async actOf(listingId: string, event: string, entryNo: number): Promise<RecordedAct> {
    const { manager } = this.reader.folded.database;
    const matterId = punishmentListingMatterId(listingId);
    const wire = await this.record.naming(manager, matterId, { event, path: 'entryNo', value: entryNo });
    if (!wire) throw notYet();
    return fromWire(wire) as RecordedAct;
  }
}
