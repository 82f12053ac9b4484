import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { sm3 } from '#desk/folded/paper-store';
import { shown } from '#desk/shown';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { AFTER_HAND_OVER, RENEWS_WORDS } from '#domain/freeze-order/after-hand-over';
import { type LivingMeasure, measuresDigest } from '#domain/shared/living-measure';
import { LivingMeasuresReadModel, measureOf } from '#persistence/measure/living-measures.read-model';
import type { LivingMeasuresView, LivingMeasureView, RenewalView } from './living-measure.dto.js';

export const MEASURE_NAMES = { stop: '紧急止付', freeze: '冻结', queued: '轮候冻结' } as const;

/** The living measures of a case: as they are now, and as a manifest names them beside it. */
@Injectable()
export class LivingMeasures {
  private readonly rows = new LivingMeasuresReadModel();

  constructor(@Inject(FoldedReader) private readonly folded: FoldedReader) {}

  async of(caseId: string | undefined): Promise<LivingMeasure[]> {
    if (caseId === undefined) return [];
    return (await this.rows.of(this.folded.database.manager, caseId)).map(measureOf);
  }

  /** What this unit may hand over with the case that it names. */
  async givenBy(unitId: string, caseId: string | undefined): Promise<LivingMeasure[]> {
    if (caseId === undefined || !(await this.rows.mayGive(this.folded.database.manager, caseId, unitId))) return [];
    return this.of(caseId);
  }

  async ofCase(caseId: string, world: AgencyWorld): Promise<LivingMeasuresView> {
    const living = await this.of(caseId);
    const afterwards = RENEWS_WORDS[AFTER_HAND_OVER.renews];
    return { items: viewsOf(living, living, world), afterwards, mark: AFTER_HAND_OVER.mark };
  }

  /** What was signed, each beside what it is now: a renewal after the signature shows, and so does a lapse. */
  async beside(
    signed: readonly LivingMeasure[],
    caseId: string | undefined,
    world: AgencyWorld,
  ): Promise<LivingMeasureView[]> {
    return signed.length === 0 ? [] : viewsOf(signed, await this.of(caseId), world);
  }

  digestOf(measures: readonly LivingMeasure[]): string {
    return measuresDigest(measures, sm3);
  }
}

export const renewalOf = (giverUnitId: string, world: AgencyWorld): RenewalView => ({
  until: world.tree.find(giverUnitId)?.agency === 'police' ? unitIn(world, giverUnitId).name : '原批准冻结的公安机关',
  afterwards: RENEWS_WORDS[AFTER_HAND_OVER.renews],
  mark: AFTER_HAND_OVER.mark,
});

function viewsOf(
  measures: readonly LivingMeasure[],
  living: readonly LivingMeasure[],
  world: AgencyWorld,
): LivingMeasureView[] {
  return measures.map((measure) => {
    const { matterId, itemNo, kind = 'stop', number = '', bankUnitId } = measure;
    const now = living.find((one) => one.matterId === matterId && one.itemNo === itemNo);
    return {
      ...{ matterId, itemNo, kind, number, bankName: bankUnitId ? unitIn(world, bankUnitId).name : '' },
      ...stateOf(measure),
      ...(now && { now: stateOf(now) }),
    };
  });
}

const stateOf = ({ fenText, endsAt }: LivingMeasure): { amountFen?: string; endsAt?: string } => ({
  ...(fenText !== undefined && { amountFen: fenText }),
  ...(endsAt && { endsAt: shown(endsAt) }),
});
