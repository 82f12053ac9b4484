import { Inject, Injectable } from '@nestjs/common';
import { lineOf, FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { PaperStore, sm3 } from '#desk/folded/paper-store';
import { LivingMeasures } from '#desk/measure/living-measures';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { referralIdOf, referralMatterId } from '#contracts/referral/referral.messages';
import type { Actor } from '#domain/agency/actor';
import { findDivision } from '#domain/agency/division';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { CONNECTING_PLACES, GROUNDS, RETURN_REASONS } from '#domain/referral/grounds';
import { judgeManifest, type ManifestFinding, type ManifestVerdict } from '#domain/referral/manifest';
import { type Designation, waitsFor } from '#domain/designation/designation';
import type { Referral } from '#domain/referral/referral';
import { DomainError } from '#domain/shared/domain-error';
import type { Side } from '#domain/shared/measures-manifest';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import { commitmentOf } from '#persistence/subject/subject.repository';
import type { Page } from '#platform/http/paging';
import type { ReferralLineView, ReferralView } from './referral.dto.js';

/** 移送 as every desk reads it. */
@Injectable()
export class ReferralReader {
  constructor(
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) readonly papers: PaperStore,
    @Inject(LivingMeasures) readonly measures: LivingMeasures,
  ) {}

  async page(actor: Actor, query: MattersQuery): Promise<Page<ReferralLineView>> {
    const page = await this.folded.page({ actor, act: 'referral.read', area: 'referral' }, query, referralLineOf);
    const disputed = page.items.filter(({ status }) => status === 'disputed').map(({ referralId }) => referralId);
    const decidedIn = await this.designationsOf(disputed);
    return { ...page, items: page.items.map((line) => ({ ...line, ...decidedIn.get(line.referralId)?.line })) };
  }

  /** Whose turn it is in a dispute stands in the designation that decides it: who has still to state its view, then the superior. */
  private async designationsOf(referralIds: readonly string[]) {
    const { rows, database } = this.folded;
    const found = await rows.naming<Designation>(database.manager, {
      ...{ area: 'designation', name: 'referralId', values: referralIds },
    });
    const world = await this.folded.world();
    return new Map(
      found
        .filter(({ endedAt }) => !endedAt)
        .map((row) => {
          const { turn } = lineOf(row, world);
          const line = { ...(turn && { turn }), waitsFor: waitsFor(row.state).map((unitId) => unitIn(world, unitId)) };
          return [row.state.referralId ?? '', { line, row }] as const;
        }),
    );
  }

  async stateOf(referralId: string): Promise<Referral> {
    return (await this.folded.one<Referral>(referralMatterId(referralId))).row.state;
  }

  async one(actor: Actor, referralId: string): Promise<ReferralView> {
    const { row, world } = await this.folded.one<Referral>(referralMatterId(referralId));
    const { state } = row;
    const { lines } = state.manifest;
    const signed = lines.flatMap(({ measure }) => measure ?? []);
    const disputed =
      state.status === 'disputed' ? (await this.designationsOf([referralId])).get(referralId) : undefined;
    const [head, nameOf, measures] = await Promise.all([
      this.folded.head(disputed?.row ?? row, world),
      this.folded.named(lines.map(({ subjectId }) => subjectId)),
      this.measures.beside(signed, world),
    ]);
    return {
      ...head,
      ...referralLineOf(row, world),
      ...disputed?.line,
      ...historyOf(state, world),
      turns: head.turns,
      side: sideOf(state, actor.unitId),
      measures,
      ...(measures.length > 0 && { renewal: this.measures.renewalOf(state.fromUnitId, world) }),
      manifest: {
        version: state.manifest.version,
        digest: state.manifest.digest,
        lines: lines.map(({ lineNo, kind, subjectId, count, sha256, measure }) => ({
          ...{ lineNo, kind, count, name: nameOf(subjectId) },
          ...(sha256 && { sha256 }),
          ...(measure && { measure: { matterId: measure.matterId, itemNo: measure.itemNo } }),
        })),
        signatures: { ...signatureOf(state, 'from', world), ...signatureOf(state, 'to', world) },
      },
    };
  }

  /** Judged from what is stored now: every name, every file, every line. */
  async verdict(referralId: string): Promise<ManifestVerdict> {
    const { row } = await this.folded.one<Referral>(referralMatterId(referralId));
    const { lines } = row.state.manifest;
    const kept = await this.folded.rows.subjects(
      this.folded.database.manager,
      lines.map(({ subjectId }) => subjectId),
    );
    const findings: ManifestFinding[] = [];
    for (const { lineNo, subjectId, commitment, sha256 } of lines) {
      const value = kept.get(subjectId);
      if (!value || commitmentOf(value.salt, value.value) !== commitment) findings.push({ lineNo, what: 'name' });
      if (sha256 && !(await this.papers.isWhole(sha256))) findings.push({ lineNo, what: 'file' });
    }
    return judgeManifest(row.state, findings, sm3);
  }

  async paper(referralId: string, lineNo: number): Promise<{ sha256: string; name: string }> {
    const { row } = await this.folded.one<Referral>(referralMatterId(referralId));
    const line = row.state.manifest.lines.find((one) => one.lineNo === lineNo);
    if (!line?.sha256) throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return { sha256: line.sha256, name: (await this.folded.named([line.subjectId]))(line.subjectId) };
  }
}

const sideOf = ({ fromUnitId, toUnitId, legs }: Referral, unitId: string): ReferralView['side'] => {
  if (unitId === fromUnitId) return 'from';
  return unitId === toUnitId && legs > 0 ? 'to' : 'none';
};

function referralLineOf(row: FoldedRow<Referral>, world: AgencyWorld): ReferralLineView {
  const { kind, ground, status, fromUnitId, toUnitId, ownerUnitId, bounces } = row.state;
  return {
    ...lineOf(row, world),
    referralId: referralIdOf(row.matterId),
    ...{ kind, ground, status, bounces, groundName: GROUNDS[ground].name },
    from: unitIn(world, fromUnitId),
    to: unitIn(world, toUnitId),
    owner: unitIn(world, ownerUnitId),
  };
}

function historyOf(state: Referral, world: AgencyWorld) {
  const { reason, foundAt, foundBy, asked, places, route, completion, returns, notice, filing, designated } = state;
  return {
    ...{ reason, foundAt, notice, filing, foundBy: shownOfficer(world, foundBy) },
    ...(asked && { approver: unitIn(world, asked.approverUnitId) }),
    places: places.map(({ place, divisionCode }) => ({
      ...{ place, divisionCode, placeName: CONNECTING_PLACES[place] },
      divisionName: divisionName(divisionCode, world),
    })),
    route: route.map((unitId) => unitIn(world, unitId)),
    missing: [...(completion?.missing ?? [])],
    completionOpen: completion?.open ?? false,
    returns: returns.map(({ unitId, reason: why, text }) => ({
      ...{ unit: unitIn(world, unitId), reason: why, reasonName: RETURN_REASONS[why], text },
    })),
    ...(designated && {
      designation: { designationId: designated.designationId, unit: unitIn(world, designated.unitId) },
    }),
  };
}

/** The list of divisions first, else the bureau that stands for the place. */
export const divisionName = (code: string, { tree }: AgencyWorld): string =>
  findDivision(code)?.name ??
  tree.units.find(({ divisionCode, kind }) => divisionCode === code && kind === 'police-bureau')?.shortName ??
  code;

function signatureOf({ signatures }: Referral, side: Side, world: AgencyWorld) {
  const signed = signatures[side];
  if (!signed) return {};
  const { officerId, unitId } = signed.by;
  return {
    [side]: {
      ...{ officerId, officerName: shownOfficer(world, officerId) },
      unit: unitIn(world, unitId),
      at: signed.at,
    },
  };
}
