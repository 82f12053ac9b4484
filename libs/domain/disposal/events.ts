import type { DisposalFacts, ListedThing, NoticeStated, Order, PropertyClaim } from '#domain/disposal/disposal';
import type { Instant } from '#domain/shared/instant';

export interface DisposalEntered extends DisposalFacts {
  readonly event: 'DisposalEntered';
  readonly things: readonly ListedThing[];
}
export interface AppealNoted {
  readonly event: 'DisposalAppealed';
  readonly by: 'party' | 'procuratorate';
}
export interface SecondInstanceNoted {
  readonly event: 'SecondInstanceNoted';
  readonly outcome: 'upheld' | 'changed' | 'remanded';
  readonly number: string;
  readonly reason: string;
  readonly servedAt: Instant;
  /** The list as the higher court has changed it. */
  readonly things?: readonly ListedThing[];
}
export interface DisposalEffective {
  readonly event: 'DisposalEffective';
  readonly effectiveAt: Instant;
}
export interface MissingPropertyFound {
  readonly event: 'MissingPropertyFound';
  readonly things: readonly ListedThing[];
  readonly reason: string;
}
export interface MissingPropertyDecided {
  readonly event: 'MissingPropertyDecided';
  readonly nos: readonly number[];
  readonly order: Order;
  readonly number: string;
  readonly reason: string;
}
export interface ClaimantsCalled {
  readonly event: 'ClaimantsCalled';
  readonly nos: readonly number[];
  readonly channel: 'phone' | 'letter' | 'sms' | 'in-person';
}
export interface ClaimNoticePublished {
  readonly event: 'ClaimNoticePublished';
  readonly nos: readonly number[];
}
export interface ClaimNoticeEnded {
  readonly event: 'ClaimNoticeEnded';
  readonly nos: readonly number[];
}
export interface PropertyClaimed extends Omit<PropertyClaim, 'status' | 'receivedAt'> {
  readonly event: 'PropertyClaimed';
}
export interface PropertyClaimDecided {
  readonly event: 'PropertyClaimDecided';
  readonly claimId: string;
  readonly outcome: 'proven' | 'rejected';
  readonly reason: string;
}
export interface ForfeitureDecided {
  readonly event: 'ForfeitureDecided';
  readonly nos: readonly number[];
  readonly number: string;
  readonly reason: string;
}
export interface ExecutionOrdered {
  readonly event: 'ExecutionOrdered';
  readonly notices: readonly NoticeStated[];
}
export interface ExecutionReported {
  readonly event: 'ExecutionReported';
  readonly noticeId: string;
  readonly result: 'done' | 'failed';
  readonly reference?: string;
  readonly reason?: string;
}

export type DisposalEvent =
  | DisposalEntered
  | AppealNoted
  | SecondInstanceNoted
  | DisposalEffective
  | MissingPropertyFound
  | MissingPropertyDecided
  | ClaimantsCalled
  | ClaimNoticePublished
  | ClaimNoticeEnded
  | PropertyClaimed
  | PropertyClaimDecided
  | ForfeitureDecided
  | ExecutionOrdered
  | ExecutionReported;
