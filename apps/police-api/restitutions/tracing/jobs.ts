import type { RefusalDetails, RefusalKind } from '#domain/shared/domain-error';
import type { Explanation } from '#domain/restitution/tracing/explain';
import type { ClaimedTransfer } from '#domain/restitution/tracing/money-trail';
import type { Rule } from '#domain/restitution/tracing/trace';
import type { StatementRow, StatementSort } from '#persistence/restitution/staged/statement.repository';
import type { StoreSettings } from '#platform/store/open-file-store';
import type { FlowPart, FlowView, FoundSender } from '../flow.dto.js';
import type { ConservationView } from '../restitutions.dto.js';
import type { Progress } from './steps.js';

/** What the tracing process is told once, before its first job. */
export interface TracingSettings {
  readonly store: StoreSettings;
  readonly pepper: string;
}

/** Money that is frozen in the case, as the digest of bank and account number names it. */
export interface FrozenItem {
  readonly accountKey: string;
  readonly itemKey: string;
  readonly frozenFen: string;
}

/** Everything that a run looks at, by reference: files by their hash, claims by a digest and, where they are asked for, one by one. */
export interface TraceSource {
  readonly files: readonly { readonly sort: StatementSort; readonly fileHash: string }[];
  readonly claimsKey: string;
  readonly claims?: readonly ClaimedTransfer[];
  readonly bankCodes: readonly string[];
  readonly frozen: readonly FrozenItem[];
}

export type Judged = Pick<StatementRow, 'fileHash' | 'rows' | 'faults' | 'repeated' | 'conflicts'>;

export interface TraceFound {
  readonly digest: string;
  readonly inputDigest: string;
  readonly conserved: boolean;
  readonly transfers: number;
  readonly claimed: bigint;
  readonly held: bigint;
  readonly unseparated: bigint;
  /** What the timestamps justify on each frozen account of the statements; nothing by another rule. */
  readonly justified: readonly { readonly itemKey: string; readonly fen: bigint }[];
}

export interface HeldOnItem {
  readonly claimId: string;
  readonly itemKey: string;
  readonly held: bigint;
}

/** One victim's money on the frozen accounts, by each rule. */
export interface ComparedClaim {
  readonly claimId: string;
  readonly claimedFen: string;
  readonly byRule: Readonly<Record<string, string>>;
}

export interface ComparedClaims {
  /** Those on whom the rules differ most come first. */
  readonly claims: readonly ComparedClaim[];
  readonly more: number;
}

/** What a figure is asked about: an account by its number, or the frozen item that lies on it. */
export interface AskedPlace {
  readonly claimId: string;
  readonly account?: string | undefined;
  readonly itemKey?: string | undefined;
}

export interface Jobs {
  judge: [given: { readonly fileHash: string; readonly name: string; readonly sort: StatementSort }, gives: Judged];
  conserve: [given: TraceSource, gives: ConservationView];
  trace: [given: TraceSource & { readonly rule: Rule }, gives: TraceFound];
  explain: [given: TraceSource & { readonly rule: Rule; readonly place: AskedPlace }, gives: Explanation];
  compare: [given: TraceSource & { readonly rules: readonly Rule[] }, gives: ComparedClaims];
  /** Of one claim where it is named, else of all. */
  held: [given: TraceSource & { readonly rule: Rule; readonly claimId?: string }, gives: readonly HeldOnItem[]];
  picture: [given: TraceSource, gives: FlowView];
  find: [given: TraceSource & { readonly words: string }, gives: FlowPart];
  way: [given: TraceSource & { readonly rule: Rule; readonly place: AskedPlace }, gives: FlowPart];
  senders: [given: TraceSource, gives: { readonly items: readonly FoundSender[]; readonly more: number }];
}
export type JobName = keyof Jobs;

export interface Asked<N extends JobName = JobName> {
  readonly job: number;
  readonly name: N;
  readonly given: Jobs[N][0];
}

/** What comes back: progress any number of times, then one end. `needs` asks for the claims, which are not kept any more. */
export type Told =
  | { readonly job: number; readonly progress: Progress }
  | { readonly job: number; readonly gives: unknown }
  | { readonly job: number; readonly needs: 'claims' }
  | { readonly job: number; readonly refused: Refused }
  | { readonly job: number; readonly broke: string };

export interface Refused {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly message: string;
  readonly details?: RefusalDetails;
}
