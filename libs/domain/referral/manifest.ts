import { canonical } from '#domain/shared/canonical';
import type { Digest } from '#domain/shared/chain';
import type { ManifestLine, Referral } from '#domain/referral/referral';
import type { Side } from '#domain/shared/measures-manifest';

/** What both sides sign: every line with its hashes. Names are in it by their commitments. */
export const manifestDigest = (lines: readonly ManifestLine[], digest: Digest): string => digest(canonical(lines));

export interface ManifestFinding {
  readonly lineNo: number;
  readonly what: 'name' | 'file';
}

export interface ManifestVerdict {
  readonly digest: string;
  readonly findings: readonly ManifestFinding[];
  readonly receipts: Readonly<Partial<Record<Side, boolean>>>;
}

/** One changed byte, in a name, a file or a line, and both receipts fail. */
export function judgeManifest(
  { manifest, signatures }: Pick<Referral, 'manifest' | 'signatures'>,
  findings: readonly ManifestFinding[],
  digest: Digest,
): ManifestVerdict {
  const now = manifestDigest(manifest.lines, digest);
  const holds = (side: Side): boolean => findings.length === 0 && signatures[side]?.digest === now;
  return {
    digest: now,
    findings,
    receipts: {
      ...(signatures.from && { from: holds('from') }),
      ...(signatures.to && { to: holds('to') }),
    },
  };
}
