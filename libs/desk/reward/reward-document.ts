import { Inject, Injectable } from '@nestjs/common';
import { actOnPaper } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader } from '#desk/folded/folded.reader';
import { rewardMatterId } from '#contracts/reward/reward.messages';
import { timeText } from '#domain/account-list/transfer-time';
import { inBoth } from '#domain/code/capitals';
import type { Reward } from '#domain/reward/reward';

/** 举报奖励通知书: to whom, how much and by which rule. */
@Injectable()
export class RewardDocument {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async serve(rewardId: string): Promise<ServedDocument> {
    const matterId = rewardMatterId(rewardId);
    const { row } = await this.folded.one<Reward>(matterId);
    const { rows, database } = this.folded;
    const act = await actOnPaper(database.manager, matterId, 'RewardGranted');
    const { officeUnitId, number = '', reporter, reportedOn, amountFen, basis } = row.state;
    return this.documents.serve({
      ...{ kind: 'reward' as const, matterId, actNumber: act.number, unitId: officeUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => {
        const texts = await rows.subjects(database.manager, [reporter.subjectId]);
        return {
          particulars: {
            reporter: String(texts.get(reporter.subjectId)?.value['name'] ?? ''),
            ...{ reportedOn, basis, grantedAt: timeText(act.entry.at) },
            ...inBoth('amount', amountFen),
          },
          tables: {},
        };
      },
    });
  }
}
