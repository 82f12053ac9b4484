import type { paths as Bank } from '../generated/bank-api';
import type { components, paths as Shared } from '../generated/court-api';
import type { paths as Police } from '../generated/police-api';
import type { paths as Supervisor } from '../generated/supervisor-api';
import type { PictureMonth } from '../parts/month-picture';
import type { Answer, Body, Item } from './answers';

export type Me = components['schemas']['Me'];
export type InboxLine = components['schemas']['InboxLine'];
export type PaperDelivery = Answer<Shared['/matters/{matterId}/paper-answers']['get']>;
export type Notice = components['schemas']['Notice'];
export type FailedNotice = components['schemas']['FailedNotice'];
export type TimelineAct = components['schemas']['TimelineAct'];
export type DeadlineDetail = components['schemas']['DeadlineDetail'] & { readonly months?: readonly PictureMonth[] };
export type ReferralView = Answer<Shared['/referrals/{referralId}']['get']>;
export type ConsultationView = Answer<Shared['/consultations/{consultationId}']['get']>;
export type ProcedureView = Answer<Shared['/procedures/{procedureId}']['get']>;
export type KnownCase = Item<Answer<Shared['/known-cases']['get']>>;
export type DisposalView = Answer<Shared['/disposals/{disposalId}']['get']>;
export type CaseMoney = Answer<Shared['/case-money']['get']>;
export type DesignationView = Answer<Shared['/designations/{designationId}']['get']>;
export type AssistanceView = Answer<Police['/assistances/{assistanceId}']['get']>;
export type ComplaintView = Answer<Police['/complaints/{complaintId}']['get']>;
export type ComplaintLine = Item<Answer<Police['/complaints']['get']>>;
export type EvidenceView = Answer<Shared['/evidence/{evidenceId}']['get']>;
export type TicketView = Answer<Shared['/tickets/{ticketId}']['get']>;
export type CampaignView = Answer<Police['/campaigns/{campaignId}']['get']>;
export type RiskTagLine = Item<Answer<Police['/risk-tags']['get']>>;
export type RenewalTask = Item<Answer<Police['/renewal-tasks']['get']>>;
export type UnitLine = Item<Answer<Shared['/units']['get']>>;
export type UnitDetail = Answer<Shared['/units/{unitId}']['get']>;
export type OfficerLine = NonNullable<UnitDetail['officers']>[number];
export type OfficerIn = Body<Supervisor['/officers/{officerId}']['put']>;
export type DeputiesIn = Body<Supervisor['/officers/{officerId}/deputies']['put']>;
export type UnitIn = Body<Supervisor['/units/{unitId}']['put']>;

/** A clock as any list gives it; what a list does not know is left out. */
export interface DeadlineLine {
  readonly matterId: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly duty: string;
  readonly law: string;
  readonly mark?: string;
  readonly class: string;
  readonly status?: string;
  readonly dueAt: string;
  /** Absent for a clock of hours. */
  readonly dueDate?: string;
  readonly provisional?: boolean;
  readonly counts?: MyDeadline['counts'];
  readonly suspendedSince?: string;
}

export type MyDeadline = components['schemas']['DeadlineLine'];

export type CaseLine = Item<Answer<Police['/cases']['get']>>;
export type CaseView = Answer<Police['/cases/{caseId}']['get']>;
export type Draft = CaseView['drafts'][number];
export type AccountRow = Item<Answer<Police['/cases/{caseId}/accounts']['get']>>;
export type AccountCells = NonNullable<AccountRow['cells']>;
export type ListTaken = Answer<Police['/cases/{caseId}/account-lists']['post'], 201>;
export type RowProblem = ListTaken['problems'][number];
export type Sent = Answer<Police['/cases/{caseId}/stop-payment-orders']['post'], 201>;
export type Report = Body<Police['/cases']['post']>;
export type OrderLine = Item<Answer<Police['/stop-payment-orders']['get']>>;
export type OrderView = Answer<Police['/stop-payment-orders/{orderId}']['get']>;
export type OrderItem = OrderView['itemList'][number];
export type LiveStop = Item<Answer<Police['/centre/live-stops']['get']>>;

export type Approval = Item<Answer<Police['/approvals']['get']>>;
export type QueryLine = Item<Answer<Police['/query-orders']['get']>>;
export type QueryView = Answer<Police['/query-orders/{orderId}']['get']>;
export type QueryItem = QueryView['itemList'][number];
export type QueryKind = QueryView['kind'];
export type StatementLine = Item<Answer<Police['/query-orders/{orderId}/statements/{statementId}']['get']>>;
export type QueriesProposed = Answer<Police['/cases/{caseId}/query-orders']['post'], 201>;

type GivenQueryAnswer = Body<Bank['/query-orders/{orderId}/answers']['post']>['answers'][number];
export type Stated = NonNullable<GivenQueryAnswer['stated']>;
export type QueryRefusal = NonNullable<GivenQueryAnswer['code']>;
export type QueryAnswerTaken = Answer<Bank['/query-orders/{orderId}/answers']['post']>;
export type BankReportLine = Item<Answer<Police['/bank-reports']['get']>>;
export type BankReportView = Answer<Police['/bank-reports/{reportId}']['get']>;
export type ProtectiveLine = Item<Answer<Police['/protective-stops']['get']>>;
export type ProtectiveView = Answer<Police['/protective-stops/{stopId}']['get']>;
export type OrderedStop = Body<Police['/protective-stops']['post']>;
export type FiledReport = Body<Bank['/bank-reports']['post']>;

export type ItemAnswer = Body<Bank['/stop-payment-orders/{orderId}/answers']['post']>['answers'][number];
export type AnswerTaken = Answer<Bank['/stop-payment-orders/{orderId}/answers']['post']>;

export type LateLine = Item<Answer<Supervisor['/late']['get']>>;
export type OnCallFault = Item<Answer<Supervisor['/on-call/faults']['get']>>;
export type OnCallRegister = Answer<Bank['/on-call']['get']>;
export type OnCallEntry = OnCallRegister['entries'][number];
export type OnCallIn = Body<Bank['/on-call']['put']>;
export type StuckFinding = Item<Answer<Supervisor['/stuck']['get']>>;
export type CalendarYear = Answer<Supervisor['/calendars']['get']>['years'][number];
export type PublicationLine = Item<Answer<Supervisor['/calendar-publications']['get']>>;
export type Publication = Answer<Supervisor['/calendar-publications/{publicationId}']['get']>;
export type MoveSimulation = NonNullable<Publication['simulation']>;
export type MoveProgress = Answer<Supervisor['/calendar-publications/{publicationId}/progress']['get']>;
export type RuleLine = Answer<Supervisor['/rules']['get']>['rules'][number];
export type RevisionLine = Item<Answer<Supervisor['/rule-revisions']['get']>>;
export type Revision = Answer<Supervisor['/rule-revisions/{revisionId}']['get']>;
export type RevisionIn = Body<Supervisor['/rule-revisions']['post']>;
export type CalendarNotice = Body<Supervisor['/calendar-publications']['post']>;
export type DeadlineMove = Item<Answer<Supervisor['/calendar-publications/{publicationId}/moves']['get']>>;

export type FilingStep = Body<Police['/cases/{caseId}/filings']['post']>['step'];
export type FreezeLine = Item<Answer<Police['/freeze-orders']['get']>>;
export type FreezeView = Answer<Police['/freeze-orders/{orderId}']['get']>;
export type FreezeItem = FreezeView['itemList'][number];
export type AssetKind = FreezeItem['kind'];
export type FreezeAnswer = Body<Bank['/freeze-orders/{orderId}/answers']['post']>['answers'][number];
export type FreezeAnswerTaken = Answer<Bank['/freeze-orders/{orderId}/answers']['post']>;
export type HeldFreeze = Item<Answer<Police['/held-freezes']['get']>>;
export type FreezeRefusal = NonNullable<
  Body<Bank['/freeze-orders/{orderId}/answers']['post']>['answers'][number]['code']
>;
