import { Inject, Injectable } from '@nestjs/common';
import { actOnPaper, notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { FIGURE_NAMES, RESULT_NAMES } from '#desk/indicator/indicator-sheets';
import { stepNameOf } from '#desk/indicator/step-name';
import { bulletinMatterId } from '#contracts/bulletin/bulletin.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { Agency } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import type { Bulletin, BulletinDraft, FrozenFigure } from '#domain/bulletin/bulletin';
import { type Figure, MEASURE_OF, percentOf } from '#domain/indicator/figures';
import { yuanText } from '#domain/money/yuan';

const AGENCY_NAMES: Readonly<Record<Agency, string>> = {
  police: '公安',
  procuratorate: '检察院',
  court: '法院',
  bank: '银行和支付机构',
  operator: '电信和互联网企业',
  regulator: '主管部门',
  supervisor: '联席办',
};

/** 通报 on paper: what its act said, with the figures of that instant. */
@Injectable()
export class BulletinDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async serve(bulletinId: string): Promise<ServedDocument> {
    const matterId = bulletinMatterId(bulletinId);
    const { row, world } = await this.folded.one<Bulletin>(matterId);
    const { rows, database } = this.folded;
    const { draft, officeUnitId, number = '', month } = row.state;
    const act = await actOnPaper(database.manager, matterId, 'BulletinIssued');
    if (!draft) throw notYet();
    return this.documents.serve({
      ...{ kind: 'bulletin' as const, matterId, actNumber: act.number, unitId: officeUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => {
        const texts = await rows.subjects(database.manager, [draft.remarks.subjectId]);
        return {
          particulars: {
            recipients: draft.recipientUnitIds.map((unitId) => unitIn(world, unitId).name).join('、'),
            ...{ month, asOf: timeText(draft.asOf), issuedAt: timeText(act.entry.at) },
            scope: `${draft.agencies.map((agency) => AGENCY_NAMES[agency]).join('、')}；当月应办不少于${draft.least}件`,
            remarks: String(texts.get(draft.remarks.subjectId)?.value['text'] ?? ''),
          },
          tables: { figures: draft.figures.map(figureRow), ranking: rankingRows(draft, world) },
        };
      },
    });
  }
}

function figureRow({ figure, result, step, count, sum, median, p90 }: FrozenFigure) {
  const measure = MEASURE_OF[figure as Figure];
  return {
    figure: FIGURE_NAMES[figure as Figure],
    step: stepNameOf(figure as Figure, step) ?? step,
    result: RESULT_NAMES[result] ?? result,
    count: String(count),
    value: measure === 'fen' ? `${yuanText(BigInt(sum))}元` : lasted(median, p90),
  };
}

const minutes = (seconds: number): string => `${(seconds / 60).toFixed(1)}分钟`;
const lasted = (median: number | undefined, p90: number | undefined): string =>
  median === undefined || p90 === undefined ? '' : `${minutes(median)} / ${minutes(p90)}`;

const rankingRows = ({ ranking }: BulletinDraft, world: AgencyWorld) =>
  ranking.map(({ rank, agency, unitId, onTime, late, byOutage, rate, isLast }) => ({
    ...{ rank: String(rank), agency: AGENCY_NAMES[agency], unit: unitIn(world, unitId).name },
    ...{ onTime: String(onTime), late: String(late), byOutage: String(byOutage) },
    ...{ rate: percentOf(BigInt(rate)), last: isLast ? '末位' : '' },
  }));
