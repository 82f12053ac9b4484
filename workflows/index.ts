/** The one file the bundler enters: every matter of the house. */
export { caseWorkflow } from '#workflows/case/case.workflow';
export { stopPaymentOrderWorkflow } from '#workflows/stop-payment-order/stop-payment-order.workflow';
