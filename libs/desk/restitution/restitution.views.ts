import { standingOfShare } from '#domain/restitution/share-standing';
import { payoutNumberOf } from '#domain/restitution/matter/payout';
import { isLegalRule, type Rule } from '#domain/restitution/tracing/trace';
import { RULE_ZH } from '#domain/restitution/tracing/explain';
import type { NoticeLineRow, NoticeRow } from '#persistence/restitution/notice.read-model';
import { remedyUnitOf } from '#domain/restitution/matter/restitution';
import type { RecoveryRow, RemedyRow } from '#persistence/restitution/remedy.read-model';
import type { ObjectionRow, PlanRow, ShareRow, TraceRow } from '#persistence/restitution/plan.read-model';
import type { ClaimRow, RestitutionLine } from '#persistence/restitution/restitution.read-model';
import { present, shown } from '../shown.js';
import type {
  ClaimView,
  NoticeLineView,
  NoticeView,
  ObjectionView,
  RecoveryView,
  RemedyView,
  PlanView,
  RestitutionLineView,
  ShareView,
  TraceView,
} from './restitution.dto.js';

/** The name of a unit, or its id where the register has lost it. */
export type NameOf = (unitId: string) => string;

export type ShortNameOf = (unitId: string) => string | undefined;

export const lineView = (
  row: RestitutionLine,
  nameOf: NameOf,
  shortNameOf: ShortNameOf = () => undefined,
): RestitutionLineView => {
  const { namedUnits: _, disputes: __, version, totalFen, victimsToldAt, ...rest } = row;
  return {
    ...rest,
    handlerUnitName: nameOf(row.handlerUnitId),
    approverUnitName: nameOf(row.approverUnitId),
    frozenAt: shown(row.frozenAt),
    openedAt: shown(row.openedAt),
    ...present({ handlerUnitShortName: shortNameOf(row.handlerUnitId) }),
    ...present({ approverUnitShortName: shortNameOf(row.approverUnitId) }),
    ...present({ version, totalFen, victimsToldAt }),
  };
};

export const planOut = (row: PlanRow, nameOf: NameOf): PlanView => {
  const { planId, version, kind, basis, traceId, hash, lines, totalFen, residueFen, status, waitsForRenewal } = row;
  return {
    ...{ planId, version, kind, basis, traceId, hash, lines, totalFen, residueFen, status },
    waitsForRenewal: [...waitsForRenewal],
    proposedAt: shown(row.proposedAt),
    proposedBy: row.proposedBy,
    items: row.items.map((item) => ({ ...item, bankName: nameOf(item.bankUnitId) })),
    ...present({ basisChoice: row.basisChoice, discrepancyReason: row.discrepancyReason, difference: row.difference }),
    ...present({ noticePublishedAt: row.noticePublishedAt, noticeEndsAt: row.noticeEndsAt }),
    ...present({ earliestPaymentAt: row.earliestPaymentAt, deciderUnitId: row.approval?.approverUnitId }),
    ...present({ deciderUnitName: row.approval && nameOf(row.approval.approverUnitId) }),
    ...present({ approvalId: row.approval?.approvalId, reportNumber: row.reportNumber }),
    ...present({ decisionNumber: row.decisionNumber, decidedAt: row.decidedAt, decidedBy: row.decidedBy }),
    ...present({ refusalReason: row.refusalReason }),
    road: row.earlyReturn ? 'early-return' : '41',
  };
};

export const objectionOut = ({ value, raisedAt, decidedAt, reason, ...row }: ObjectionRow): ObjectionView => ({
  ...row,
  raisedBy: row.raisedBy as ObjectionView['raisedBy'],
  name: textIn(value, 'name'),
  text: textIn(value, 'text'),
  raisedAt: shown(raisedAt),
  ...present({ decidedAt, reason }),
});

export const remedyOut = (
  { value, raisedAt, decidedAt, reason, ...row }: RemedyRow,
  known: { readonly handlerUnitId: string; readonly approverUnitId: string },
): RemedyView => ({
  ...row,
  name: textIn(value, 'name'),
  text: textIn(value, 'text'),
  unitId: remedyUnitOf(known, row.kind),
  raisedAt: shown(raisedAt),
  ...present({ decidedAt, reason }),
});

export const recoveryOut = ({ name, decisionNumber, proposedAt, ...row }: RecoveryRow): RecoveryView => ({
  ...row,
  name: name ?? '—',
  proposedAt: shown(proposedAt),
  ...present({ decisionNumber }),
});

export const traceOut = ({ runAt, ...row }: TraceRow): TraceView => ({
  ...row,
  ruleName: RULE_ZH[row.rule as Rule],
  legal: isLegalRule(row.rule as Rule),
  runAt: shown(runAt),
});

export const noticeOut = (row: NoticeRow, nameOf: NameOf): NoticeView => {
  const { noticeId, restitutionId, caseId, caseNumber, version, bankUnitId, number, decisionNumber } = row;
  const { lines, totalFen, status, prepared, paid, bounced, paidFen } = row;
  return {
    ...{ noticeId, restitutionId, caseId, caseNumber, version, bankUnitId, number, decisionNumber },
    ...{ lines, totalFen, status, prepared, paid, bounced, paidFen },
    handlerUnitName: nameOf(row.handlerUnitId),
    bankName: nameOf(bankUnitId),
    issuedAt: shown(row.issuedAt),
    ...present({ presentedAt: row.presentedAt, presentedTo: row.presentedTo, missing: row.missing, payBy: row.payBy }),
    ...present({ acceptedAt: row.acceptedAt, acceptedBy: row.acceptedBy, paidAt: row.paidAt }),
  };
};

export const claimOut = (row: ClaimRow, nameOf: NameOf, shortNameOf: ShortNameOf): ClaimView => {
  const { claimId, applicant, byAgent, lossFen, compensatedFen, accountValue, accountSort, accountVerified } = row;
  return {
    ...{ claimId, applicant, byAgent, lossFen, compensatedFen },
    name: textIn(row.value, 'name'),
    channel: row.channel as ClaimView['channel'],
    receivedByUnitName: nameOf(row.receivedByUnitId),
    firstCreditAt: shown(row.firstCreditAt),
    transfers: transfersIn(row.value),
    status: row.status as ClaimView['status'],
    receivedAt: shown(row.receivedAt),
    account: {
      sort: accountSort,
      verified: accountVerified,
      accountName: textIn(accountValue, 'accountName'),
      accountNumber: textIn(accountValue, 'accountNumber'),
      bankName: textIn(accountValue, 'bankName'),
    },
    paidFen: row.paidFen,
    paidTotalFen: row.paidTotal?.paidFen ?? '0',
    ...present({ reason: row.reason, receivedByUnitShortName: shortNameOf(row.receivedByUnitId) }),
  };
};

export const shareOut = (
  { value, ...row }: ShareRow,
  { nameOf, itemNameOf }: { readonly nameOf: NameOf; readonly itemNameOf: NameOf },
): ShareView => ({
  lineNo: row.lineNo,
  claimId: row.claimId,
  itemKey: row.itemKey,
  itemName: itemNameOf(row.itemKey),
  amountFen: row.amountFen,
  name: textIn(value, 'name'),
  bankName: nameOf(row.bankUnitId),
  status: standingOfShare(row),
});

export const noticeLineOut = (noticeId: string, row: NoticeLineRow): NoticeLineView => ({
  lineNo: row.lineNo,
  itemKey: row.itemKey,
  amountFen: row.amountFen,
  payeeName: textIn(row.payee, 'accountName'),
  payeeAccount: textIn(row.payee, 'accountNumber'),
  payeeBank: textIn(row.payee, 'bankName'),
  status: standingOfShare(row),
  ...present({
    requestNumber: row.attempt && payoutNumberOf(noticeId, row.lineNo, row.attempt),
    bankReference: row.bankReference,
    paidAt: row.paidAt,
    bouncedReason: row.bouncedReason,
  }),
});

const textIn = (value: Readonly<Record<string, unknown>>, name: string): string => {
  const found = value[name];
  return typeof found === 'string' ? found : '';
};

/** The bank references of a victim's own transfers, as the application states them. */
const transfersIn = ({ transfers }: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(transfers) ? transfers.filter((one): one is string => typeof one === 'string') : [];
