import type { paths as Bank } from '../generated/bank-api';
import type { paths as Police } from '../generated/police-api';

type Ok<Operation, Status extends number = 200> = Operation extends { responses: infer Responses }
  ? Responses extends { [S in Status]: { content: { 'application/json': infer Body } } }
    ? Body
    : never
  : never;
type Item<List> = List extends { readonly items: readonly (infer Row)[] } ? Row : never;

export type RestitutionLine = Item<Ok<Police['/restitutions']['get']>>;
export type RestitutionView = Ok<Police['/restitutions/{restitutionId}']['get']>;
export type Plan = RestitutionView['plans'][number];
export type TraceLine = RestitutionView['traces'][number];
export type Recovery = RestitutionView['recoveries'][number];
export type Remedy = RestitutionView['remedies'][number];
export type Objection = RestitutionView['objections'][number];
export type ClaimLine = Item<Ok<Police['/restitutions/{restitutionId}/applications']['get']>>;
export type FrozenItem = Item<Ok<Police['/restitutions/{restitutionId}/frozen-items']['get']>>;
export type ShareLine = Item<Ok<Police['/restitutions/{restitutionId}/plans/{version}/shares']['get']>>;
export type StatementLine = Ok<Police['/restitutions/{restitutionId}/statements']['post'], 201>;
export type FlowPicture = Ok<Police['/restitutions/{restitutionId}/flow']['get']>;
export type BankNotice = Item<Ok<Bank['/restitution-notices']['get']>>;
export type NoticeLine = Item<Ok<Bank['/restitutions/{restitutionId}/bank-notices/{noticeId}/lines']['get']>>;
export type Confirmed = Ok<Bank['/restitutions/{restitutionId}/bank-notices/{noticeId}/receipts']['post']>;
export type AnsweredStatement = Item<Ok<Police['/restitutions/{restitutionId}/query-statements']['get']>>;
export type ShareOpened = Ok<
  Police['/restitutions/{restitutionId}/plans/{version}/shares/{lineNo}/explanation']['get']
>;
export type UnknownSender = Item<Ok<Police['/restitutions/{restitutionId}/unknown-senders']['get']>>;
export type ComparedVictim = Ok<Police['/restitutions/{restitutionId}/traces/comparison']['get']>['claims'][number];
