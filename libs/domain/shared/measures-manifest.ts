import type { ActingOfficer } from '#domain/agency/actor';
import type { DeadlineOpening } from '#domain/deadline/deadline';
import type { Instant } from '#domain/shared/instant';
import type { LivingMeasure } from '#domain/shared/living-measure';
import type { Act } from '#domain/shared/record';

/** `from` gives, `to` receives. */
export type Side = 'from' | 'to';

export interface ManifestSignature {
  readonly by?: ActingOfficer;
  readonly at: Instant;
  readonly digest: string;
}

/** What an act that hands a case over brings along: every living measure with amount and end, and the digest of it all. */
export interface MeasuresToSign {
  readonly lines: readonly LivingMeasure[];
  readonly digest: string;
}

/** 在控措施移交清单 (CRD-27): until the receiver has signed, the giver renews. Which time it is names its clocks. */
export interface MeasuresManifest extends MeasuresToSign {
  readonly no?: number;
  readonly fromUnitId?: string;
  readonly toUnitId: string;
  readonly given?: ManifestSignature;
  readonly received?: ManifestSignature;
}

/** One manifest between two units, as far as it is signed. */
export interface Signing {
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly digest: string;
  readonly signatures: Readonly<Partial<Record<Side, ManifestSignature>>>;
}

/** The same, of a manifest that holds its own signatures. */
export const signingIn = (manifest: MeasuresManifest & { readonly fromUnitId: string }): Signing => {
  const { fromUnitId, toUnitId, digest, given, received } = manifest;
  const signatures = { ...(given && { from: given }), ...(received && { to: received }) };
  return { fromUnitId, toUnitId, digest, signatures };
};

export type SigningFault = 'other-unit' | 'signed' | 'same-officer' | 'other-digest';

/**
 * Which side signs, or why it may not: each side once, over the digest that it has counted. Where one unit gives and receives, as
 * when its cases are merged, two officers sign.
 */
export function signingOf(
  { fromUnitId, toUnitId, digest, signatures }: Signing,
  counted: string,
  { by }: Pick<Act, 'by'>,
): { readonly side: Side; readonly fault?: never } | { readonly side?: never; readonly fault: SigningFault } {
  const own = (['from', 'to'] as const).filter((side) => (side === 'from' ? fromUnitId : toUnitId) === by.unitId);
  if (own.length === 0) return { fault: 'other-unit' };
  const side = own.find((one) => !signatures[one]);
  if (!side) return { fault: 'signed' };
  const other = signatures[side === 'from' ? 'to' : 'from']?.by;
  if (own.length === 2 && other?.officerId === by.officerId) return { fault: 'same-officer' };
  return counted === digest ? { side } : { fault: 'other-digest' };
}

/** The first manifest of a matter has the plain name; a later one is waited for anew. */
export const measuresClockOf = (side: Side, no = 1): string =>
  `REF-03/measures${side === 'from' ? '-from' : ''}${no > 1 ? `-${no}` : ''}`;

export const isMeasuresClock = (clockId: string): boolean => clockId.startsWith('REF-03/measures');

/** Whoever has not signed is waited for; who hands the case over by the act itself has signed with it. */
export const measuresClocks = (
  { no, fromUnitId, toUnitId, given, received }: Omit<MeasuresManifest, keyof MeasuresToSign>,
  at: Instant,
): DeadlineOpening[] => [
  ...(given || fromUnitId === undefined ? [] : [waiting('from', { no, at, ownerUnitId: fromUnitId })]),
  ...(received ? [] : [waiting('to', { no, at, ownerUnitId: toUnitId })]),
];

const waiting = (
  side: Side,
  { no, at, ownerUnitId }: { readonly no: number | undefined; readonly at: Instant; readonly ownerUnitId: string },
): DeadlineOpening => ({
  ...{ deadlineId: measuresClockOf(side, no), ruleId: 'REF-03' },
  startEvent: side === 'to' ? '移送方已在在控措施清单上签字' : '接收方已接收案件',
  ...{ startedAt: at, ownerUnitId },
});

/** Clocks of a manifest that is still to be signed. */
export const unsignedClocks = (manifest: MeasuresManifest | undefined): string[] =>
  manifest
    ? (['from', 'to'] as const)
        .filter((side) => !(side === 'from' ? manifest.given : manifest.received))
        .map((side) => measuresClockOf(side, manifest.no))
    : [];

export const signedBy = (manifest: MeasuresManifest, side: Side, signature: ManifestSignature): MeasuresManifest => ({
  ...manifest,
  [side === 'from' ? 'given' : 'received']: signature,
});
