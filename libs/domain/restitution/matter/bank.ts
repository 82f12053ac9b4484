import { sum } from '#domain/money/fen';
import type {
  CompletionAsked,
  NoticePresented,
  PapersCompleted,
  RestitutionEvent,
} from '#domain/restitution/matter/events';
import { freezeFactOf, reliesOn } from '#domain/restitution/matter/guards';
import { freezeEndsOf } from '#domain/restitution/matter/plan';
import {
  type BankNotice,
  noticesOf,
  type NoticeStated,
  planOf,
  type Restitution,
  restitutionClock,
} from '#domain/restitution/matter/restitution';
import { conflict, existing, invalid, noticeOfBank } from '#domain/restitution/matter/refuse';
import { register } from '#domain/restitution/matter/register';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

export interface IssueBankNotices {
  readonly version: number;
  readonly notices: readonly NoticeStated[];
}
export type PresentNotice = Omit<NoticePresented, 'event'>;
export type AskCompletion = Omit<CompletionAsked, 'event'>;
export type CompletePapers = Omit<PapersCompleted, 'event'>;

export interface NoticeNamed {
  readonly noticeId: string;
}

/**
 * 冻结资金协助返还通知书 (附件4), one for each bank of the decision (RST-16).
 *
 * @throws RESTITUTION.NOT_DECIDED, .NOTICES_ISSUED, .SUMS_DIFFER
 */
export function issueBankNotices(
  known: Restitution | undefined,
  { version, notices }: IssueBankNotices,
  act: Act,
): Decision<RestitutionEvent> {
  const here = existing(known);
  const plan = planOf(here, version);
  if (plan?.status !== 'decided') throw conflict('RESTITUTION.NOT_DECIDED', 'This plan has not been decided.');
  if (noticesOf(here).some((one) => one.version === version))
    throw conflict('RESTITUTION.NOTICES_ISSUED', 'The banks have been given their notices.');
  const banks = new Set(notices.map(({ bankUnitId }) => bankUnitId));
  const fits =
    banks.size === notices.length &&
    sum(notices.map(({ totalFen }) => totalFen)) === plan.totalFen &&
    notices.reduce((count, { lines }) => count + lines, 0) === plan.lines;
  if (!fits) throw invalid('RESTITUTION.SUMS_DIFFER', 'The notices do not add up to the plan.');
  return {
    happened: { event: 'BankNoticesIssued', notices },
    draws: Object.fromEntries(
      notices.map(({ noticeId }) => [
        noticeId,
        register(act, 'restitution-notice', here.handlerUnitId, here.documentWord),
      ]),
    ),
  };
}

/**
 * The bank's clerk records who came: two officers with police cards, the notice, copies kept (RST-16, RST-18).
 *
 * @throws RESTITUTION.TWO_OFFICERS, .PRESENTED_ALREADY
 */
export function presentNotice(
  known: Restitution | undefined,
  given: PresentNotice,
  act: Act,
): Decision<RestitutionEvent> {
  const { status } = noticeOfBank(known, given.noticeId, act);
  if (status !== 'issued') throw conflict('RESTITUTION.PRESENTED_ALREADY', 'This notice has been presented.');
  if (new Set(given.officers.map(({ cardKey }) => cardKey)).size < 2)
    throw invalid('RESTITUTION.TWO_OFFICERS', 'Two officers come, each with a card of their own.');
  return { happened: { event: 'NoticePresented', ...given } };
}

/**
 * 补正: the bank says what is missing. Where the three days run already, they stand still (RST-18; that they do is DESIGN).
 *
 * @throws RESTITUTION.NOT_PRESENTED
 */
export function askCompletion(
  known: Restitution | undefined,
  given: AskCompletion,
  act: Act,
): Decision<RestitutionEvent> {
  const { noticeId, status } = noticeOfBank(known, given.noticeId, act);
  if (status !== 'presented' && status !== 'accepted')
    throw conflict('RESTITUTION.NOT_PRESENTED', 'Only a notice that was presented and not paid is completed.');
  return {
    happened: { event: 'CompletionAsked', ...given },
    ...(status === 'accepted' && {
      moves: [
        {
          deadlineId: restitutionClock.bank(noticeId),
          entry: { kind: 'suspended', from: act.at, reason: `要求补正：${given.missing.join('、')}`.slice(0, 200) },
        },
      ],
    }),
  };
}

/** The police complete their papers; a clock that stood still goes on. @throws RESTITUTION.NO_COMPLETION_ASKED */
export function completePapers(
  known: Restitution | undefined,
  given: CompletePapers,
  act: Act,
): Decision<RestitutionEvent> {
  const notice = existing(known).notices[given.noticeId];
  if (!notice) throw noSuchNotice();
  if (notice.status !== 'completion-asked')
    throw conflict('RESTITUTION.NO_COMPLETION_ASKED', 'The bank has asked for nothing.');
  return {
    happened: { event: 'PapersCompleted', ...given },
    ...(notice.acceptedBy !== undefined && {
      moves: [
        {
          deadlineId: restitutionClock.bank(notice.noticeId),
          entry: { kind: 'resumed', at: act.at, reason: '材料已补正' },
        },
      ],
    }),
  };
}

const noSuchNotice = (): DomainError =>
  new DomainError('not-found', 'RESTITUTION.NO_SUCH_NOTICE', 'There is no such notice to a bank.');

/**
 * The papers are complete: the bank returns the money on the spot, or within three working days from now (RST-19, E4). A freeze that ends
 * within them is put up for renewal meanwhile (RST-13).
 *
 * @throws RESTITUTION.NOT_TO_ACCEPT
 */
export function acceptNotice(
  known: Restitution | undefined,
  { noticeId }: NoticeNamed,
  act: Act,
): Decision<RestitutionEvent> {
  const { status, bankUnitId, version }: BankNotice = noticeOfBank(known, noticeId, act);
  const plan = planOf(existing(known), version);
  if (status !== 'presented')
    throw conflict('RESTITUTION.NOT_TO_ACCEPT', 'Only a notice that was presented complete is accepted.', { status });
  const items = plan?.items.filter((item) => item.bankUnitId === bankUnitId) ?? [];
  return {
    happened: { event: 'NoticeAccepted', noticeId, freezeEnds: freezeEndsOf(items, act) },
    relies: reliesOn(
      items.map(({ itemKey }) => freezeFactOf(itemKey)),
      act,
    ),
    opens: [
      {
        deadlineId: restitutionClock.bank(noticeId),
        // 41号 12 speaks of banks: for a payment institution the days are ours (RST-23).
        ruleId: plan?.earlyReturn ? 'RST-23-pay' : 'RST-19',
        startEvent: '受理齐全的材料',
        startedAt: act.at,
        ownerUnitId: bankUnitId,
      },
    ],
  };
}
