import { Inject, Injectable } from '@nestjs/common';
import { notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { bulletinMatterId } from '#contracts/bulletin/bulletin.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { Actor } from '#domain/agency/actor';
import type { Bulletin } from '#domain/bulletin/bulletin';
import { percentOf } from '#domain/indicator/figures';
import { DomainError } from '#domain/shared/domain-error';
import { ActReadModel } from '#persistence/record/act.read-model';

/** 问责线索移送函 (SUP-13) and 一票否决建议函 (SUP-14), where a bulletin named the unit as last. */
@Injectable()
export class BottomLetter {
  private readonly record = new ActReadModel();

  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  /** To the office and to whom it went; others on the bulletin do not know of it. */
  async serve({ unitId: own }: Actor, bulletinId: string, referralNo: number): Promise<ServedDocument> {
    const matterId = bulletinMatterId(bulletinId);
    const { row, world } = await this.folded.one<Bulletin>(matterId);
    const { bottom, draft, month, officeUnitId, number: bulletinNumber = '' } = row.state;
    const unit = bottom.find(({ referrals = [] }) => referrals.some((one) => one.referralNo === referralNo));
    const referral = unit?.referrals?.find((one) => one.referralNo === referralNo);
    const ranked = draft?.ranking.find((one) => one.unitId === unit?.unitId);
    const { manager } = this.folded.database;
    const asked = { event: 'BottomUnitReferred', path: 'referralNo', value: referralNo };
    const actNumber = await this.record.numberOf(manager, matterId, asked);
    if (own !== officeUnitId && own !== referral?.addresseeUnitId)
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such letter.');
    if (!unit || !referral || !ranked || actNumber === undefined) throw notYet();
    const { measure, addressee, reason, number, at } = referral;
    const { rank, onTime, late, rate } = ranked;
    return this.documents.serve({
      ...{ kind: `bottom-${measure}` as const, matterId, actNumber, unitId: officeUnitId, number, issuedAt: at },
      filling: () =>
        Promise.resolve({
          particulars: {
            ...{ addressee, reason, issued: timeText(at), unit: unitIn(world, unit.unitId).name },
            bulletin: `${month}月度通报（${bulletinNumber}）`,
            ranking: `按期${onTime}件、超期${late}件，按期率${percentOf(BigInt(rate))}，列第${rank}名（末位）`,
          },
          tables: {},
        }),
    });
  }
}
