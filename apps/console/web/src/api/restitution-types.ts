import type { paths as Bank } from '../generated/bank-api';
import type { paths as Police } from '../generated/police-api';
import type { Answer, Item } from './answers';

export type RestitutionLine = Item<Answer<Police['/restitutions']['get']>>;
export type RestitutionView = Answer<Police['/restitutions/{restitutionId}']['get']>;
export type Plan = RestitutionView['plans'][number];
export type TraceLine = RestitutionView['traces'][number];
export type Recovery = RestitutionView['recoveries'][number];
export type Remedy = RestitutionView['remedies'][number];
export type Objection = Item<Answer<Police['/restitutions/{restitutionId}/objections']['get']>>;
export type ClaimLine = Item<Answer<Police['/restitutions/{restitutionId}/applications']['get']>>;
export type FrozenItem = Item<Answer<Police['/restitutions/{restitutionId}/frozen-items']['get']>>;
export type DisputeView = Item<Answer<Police['/restitution-disputes']['get']>>;
export type ShareLine = Item<Answer<Police['/restitutions/{restitutionId}/plans/{version}/shares']['get']>>;
export type StatementLine = Answer<Police['/restitutions/{restitutionId}/statements']['post'], 201>;
export type FlowPicture = Answer<Police['/restitutions/{restitutionId}/flow']['get']>;
export type VictimPlaces = Answer<Police['/restitutions/{restitutionId}/traces/{traceId}/places']['get']>;
export type BankNotice = Item<Answer<Bank['/restitution-notices']['get']>>;
export type NoticeLine = Item<Answer<Bank['/restitutions/{restitutionId}/bank-notices/{noticeId}/lines']['get']>>;
export type Confirmed = Answer<Bank['/restitutions/{restitutionId}/bank-notices/{noticeId}/receipts']['post']>;
export type AnsweredStatement = Item<Answer<Police['/restitutions/{restitutionId}/query-statements']['get']>>;
export type ShareOpened = Answer<
  Police['/restitutions/{restitutionId}/plans/{version}/shares/{lineNo}/explanation']['get']
>;
export type UnknownSender = Item<Answer<Police['/restitutions/{restitutionId}/unknown-senders']['get']>>;
export type ComparedVictim = Answer<Police['/restitutions/{restitutionId}/traces/comparison']['get']>['claims'][number];
