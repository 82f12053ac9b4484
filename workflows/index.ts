/** The one file the bundler enters: every matter of the house. */
export { bankReportWorkflow } from '#workflows/bank-report/bank-report.workflow';
export { assistanceWorkflow } from '#workflows/assistance/assistance.workflow';
export { calendarPublicationWorkflow } from '#workflows/calendar-publication/calendar-publication.workflow';
export { caseWorkflow } from '#workflows/case/case.workflow';
export { consultationWorkflow } from '#workflows/consultation/consultation.workflow';
export { designationWorkflow } from '#workflows/designation/designation.workflow';
export { escalationWorkflow } from '#workflows/escalation/escalation.workflow';
export { listingWorkflow } from '#workflows/listing/listing.workflow';
export { procedureWorkflow } from '#workflows/procedure/procedure.workflow';
export { referralWorkflow } from '#workflows/referral/referral.workflow';
export { protectiveStopWorkflow } from '#workflows/protective-stop/protective-stop.workflow';
export { freezeOrderWorkflow } from '#workflows/freeze-order/freeze-order.workflow';
export { queryOrderWorkflow } from '#workflows/query-order/query-order.workflow';
export { recommendationWorkflow } from '#workflows/recommendation/recommendation.workflow';
export { restitutionWorkflow } from '#workflows/restitution/restitution.workflow';
export { ruleRevisionWorkflow } from '#workflows/rule-revision/rule-revision.workflow';
export { stopPaymentOrderWorkflow } from '#workflows/stop-payment-order/stop-payment-order.workflow';
