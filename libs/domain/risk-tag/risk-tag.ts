/**
 * 风险标签: a word that the police put on accounts of one holder, with a reason and an end (SEED 003: 灰名单账户, 绿色通道).
 *
 * It changes the order of the queues and the approval path, nothing more: no level of approval, no period of the law, no right.
 */
export interface RiskTag extends TagFacts {
  readonly status: 'standing' | 'ended' | 'lapsed';
  readonly endReason?: string;
}

export interface TagFacts {
  readonly tagId: string;
  readonly kind: TagKind;
  /** The unit that answers for the tag. */
  readonly unitId: string;
  readonly bankCode: string;
  readonly bankUnitId: string;
  readonly accounts: readonly TaggedAccount[];
  readonly reason: string;
  readonly days: number;
  readonly superiorUnitIds: readonly string[];
}

/** Holder and number lie outside the record. */
export interface TaggedAccount {
  readonly rowId: string;
  readonly accountKey: string;
  readonly commitment: string;
}

/** What a tag does. The list and its effects are configuration (SEED 003) and say so wherever they are shown. */
export const TAG_KINDS = {
  'grey-list': { name: '灰名单账户', mark: 'SEED', does: '在各队列中排在前面', isFast: false },
  'green-channel': { name: '绿色通道', mark: 'SEED', does: '排在前面，审批按快速通道提醒', isFast: true },
} as const;
export type TagKind = keyof typeof TAG_KINDS;
export const TAG_KIND_NAMES = Object.keys(TAG_KINDS) as [TagKind, ...TagKind[]];
export const FAST_KINDS: readonly TagKind[] = TAG_KIND_NAMES.filter((kind) => TAG_KINDS[kind].isFast);

export type RiskTagEvent =
  | (TagFacts & { readonly event: 'RiskTagSet' })
  | { readonly event: 'RiskTagEnded'; readonly reason: string }
  | { readonly event: 'RiskTagLapsed' };

export const END_CLOCK = 'TAG-01';
export const hasEnded = ({ status }: RiskTag): boolean => status !== 'standing';
/** One standing tag of a kind for an account: two would have two ends. */
export const claimOf = (kind: TagKind, accountKey: string): string => `risk-tag:${kind}/${accountKey}`;
