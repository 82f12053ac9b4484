import { Inject, Injectable } from '@nestjs/common';
import { actOnPaper } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { areaListingMatterId } from '#contracts/area-listing/area-listing.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { AreaListing } from '#domain/area-listing/area-listing';

/** 挂牌整治通知 on paper: the figures by which it was decided, and where they come from. */
@Injectable()
export class AreaListingDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async serve(listingId: string): Promise<ServedDocument> {
    const matterId = areaListingMatterId(listingId);
    const { row, world } = await this.folded.one<AreaListing>(matterId);
    const act = await actOnPaper(this.folded.database.manager, matterId, 'AreaListed');
    const { officeUnitId, bureauUnitId, unitId, number, areaName, months, reason, ground } = row.state;
    const { from, to, cases, people, source, countedOn, rate, place } = ground;
    return this.documents.serve({
      ...{ kind: 'area-listing' as const, matterId, actNumber: act.number, unitId: officeUnitId, number },
      issuedAt: act.entry.at,
      filling: () =>
        Promise.resolve({
          particulars: {
            addressee: [...new Set([bureauUnitId, unitId])].map((one) => unitIn(world, one).name).join('、'),
            ...{ areaName, reason, term: `${months}个月`, listedAt: timeText(act.entry.at) },
            figures: `${from}至${to}报案${cases}起，万人发案率${rate}，列第${place}位`,
            population: `${people}人（${source}，${countedOn}）`,
          },
          tables: {},
        }),
    });
  }
}
