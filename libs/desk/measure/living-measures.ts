import { Inject, Injectable } from '@nestjs/common';
import { stopPaymentOrderMatterId } from '#contracts/stop-payment-order/stop-payment-order.messages';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { sm3 } from '#desk/folded/paper-store';
import { shown } from '#desk/shown';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { afterHandOver } from '#domain/freeze-order/after-hand-over';
import type { Actor } from '#domain/agency/actor';
import { type LivingMeasure, measuresDigest } from '#domain/shared/living-measure';
import {
  type ManifestSignature,
  type MeasuresManifest,
  type MeasuresToSign,
  signingIn,
  signingOf,
} from '#domain/shared/measures-manifest';
import { CaseReadModel, type CaseRow } from '#persistence/case/case.read-model';
import { FollowingReadModel } from '#persistence/freeze-order/following.read-model';
import { LivingMeasuresReadModel, measureOf } from '#persistence/measure/living-measures.read-model';
import { API_SETTINGS, type ApiSettings } from '#platform/api/settings';
import type { LivingMeasuresView, LivingMeasureView, MeasuresManifestView, RenewalView } from './living-measure.dto.js';

export const MEASURE_NAMES = { stop: '紧急止付', freeze: '冻结', queued: '轮候冻结' } as const;

/** The living measures of a case: as they are now, and as a manifest names them beside it. */
@Injectable()
export class LivingMeasures {
  private readonly rows = new LivingMeasuresReadModel();
  private readonly cases = new CaseReadModel();
  private readonly following = new FollowingReadModel();

  constructor(
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  async of(caseId: string | undefined): Promise<LivingMeasure[]> {
    if (caseId === undefined) return [];
    return (await this.rows.of(this.folded.database.manager, caseId)).map(measureOf);
  }

  /** What this unit may hand over with the case that it names: undefined where nothing is alive. */
  async toSign(unitId: string, caseId: string | undefined): Promise<MeasuresToSign | undefined> {
    if (caseId === undefined || !(await this.rows.mayGive(this.folded.database.manager, caseId, unitId)))
      return undefined;
    return this.allToSign(caseId);
  }

  async allToSign(caseId: string | undefined): Promise<MeasuresToSign | undefined> {
    const lines = await this.of(caseId);
    return lines.length > 0 ? { lines, digest: this.digestOf(lines) } : undefined;
  }

  /** Judged from what stands now: one changed line, and neither signature holds. */
  async manifestOf(
    actor: Actor,
    manifest: MeasuresManifest & { readonly fromUnitId: string },
    world: AgencyWorld,
  ): Promise<MeasuresManifestView> {
    const { lines, digest, fromUnitId, toUnitId, given, received } = manifest;
    const now = this.digestOf(lines);
    const signed = ({ at, by, digest: theirs }: ManifestSignature, unitId: string) => ({
      ...{ unit: unitIn(world, by?.unitId ?? unitId), at, holds: theirs === now },
      officerName: (by && world.officer(by.officerId)?.name) ?? '',
    });
    const signing = signingOf(signingIn(manifest), digest, { by: actor });
    return {
      ...{ digest, maySign: signing.fault === undefined, from: unitIn(world, fromUnitId), to: unitIn(world, toUnitId) },
      items: await this.beside(lines, world),
      ...(given && { given: signed(given, fromUnitId) }),
      ...(received && { received: signed(received, toUnitId) }),
      renewal: this.renewalOf(fromUnitId, world),
    };
  }

  async ofCase(actor: Actor, caseId: string, world: AgencyWorld): Promise<LivingMeasuresView> {
    const { manager } = this.folded.database;
    const [living, row, stops] = await Promise.all([
      this.of(caseId),
      this.cases.one(manager, caseId),
      this.following.of(manager, caseId),
    ]);
    const merging = row && (await this.mergingOf(actor, row, world));
    const { words: afterwards, mark } = afterHandOver(this.settings.config.freezeRenewedBy);
    const freezes = new Map(
      stops.map(({ orderId, itemNo, freeze }) => [`${stopPaymentOrderMatterId(orderId)}/${itemNo}`, freeze]),
    );
    const items = viewsOf(living, living, world).map((view) => {
      const freeze = freezes.get(`${view.matterId}/${view.itemNo}`);
      return { ...view, ...(freeze && { freeze }) };
    });
    return { items, afterwards, mark, ...(merging && { merging }) };
  }

  /** Who has both cases by now stands on both sides; a colleague signs, or who stands above the unit. */
  private async mergingOf(
    actor: Actor,
    { mergeManifest, handlerUnitId }: Pick<CaseRow, 'mergeManifest' | 'handlerUnitId'>,
    world: AgencyWorld,
  ): Promise<MeasuresManifestView | undefined> {
    if (!mergeManifest) return undefined;
    const sides = { fromUnitId: handlerUnitId, toUnitId: handlerUnitId };
    const signsFor = world.tree.isInBranch(handlerUnitId, actor.unitId);
    const signer = { ...actor, unitId: signsFor ? handlerUnitId : actor.unitId };
    return this.manifestOf(signer, { ...mergeManifest, ...sides }, world);
  }

  /** Who renews until the receiver has signed, and who afterwards, with the mark of that choice. */
  renewalOf(giverUnitId: string, world: AgencyWorld): RenewalView {
    const { words: afterwards, mark } = afterHandOver(this.settings.config.freezeRenewedBy);
    const isPolice = world.tree.find(giverUnitId)?.agency === 'police';
    return { until: isPolice ? unitIn(world, giverUnitId).name : '原批准冻结的公安机关', afterwards, mark };
  }

  /** What was signed, each beside what it is now: a renewal after the signature shows, and so does a lapse. */
  async beside(signed: readonly LivingMeasure[], world: AgencyWorld): Promise<LivingMeasureView[]> {
    const matterIds = [...new Set(signed.map(({ matterId }) => matterId))];
    const now = await this.rows.amongst(this.folded.database.manager, matterIds);
    return viewsOf(signed, now.map(measureOf), world);
  }

  private digestOf(measures: readonly LivingMeasure[]): string {
    return measuresDigest(measures, sm3);
  }
}

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
