import { type Case, type CaseEvent, filingOf, type FilingRequired, type ProsecutionNoted } from '#domain/case/case';
import { DomainError } from '#domain/shared/domain-error';
import type { Act, Decision } from '#domain/shared/record';

/** What a chain of the procedure has decided on the case: its own machine tells it, and it is no longer asked whether it agrees. */

export interface RequireFiling extends Omit<FilingRequired, 'event'> {
  /** The bureau whose leader approves the filing (程序规定 178); where it is not named, the handler. */
  readonly fileByUnitId?: string;
}
export type NoteProsecution = Omit<ProsecutionNoted, 'event'>;

/**
 * 通知立案 (程序规定 182), 复议、复核决定 (程序规定 179, 181): the case is to be filed. Within the fifteen days of CRD-23 where the chain itself
 * waits for it; a decision that ends its chain has no figure in the law, and the case runs a period of its own.
 *
 * @throws CASE.FILED_ALREADY
 */
export function requireFiling(
  known: Case | undefined,
  { fileByUnitId, ...given }: RequireFiling,
  { at }: Act,
): Decision<CaseEvent> {
  const before = existing(known);
  if (filingOf(before).status === 'filed')
    throw new DomainError('conflict', 'CASE.FILED_ALREADY', 'The case has been filed.');
  return {
    happened: { event: 'FilingRequired', ...given },
    ...(given.ground !== 'supervision' && {
      opens: [
        {
          ...{ deadlineId: requiredClockOf(given.procedureId), ruleId: REQUIRED_RULE, startEvent: '作出立案的决定' },
          ...{ startedAt: at, ownerUnitId: fileByUnitId ?? before.handlerUnitId },
        },
      ],
    }),
  };
}

/** 不起诉, 撤回起诉 and what takes them back: the chain has released the measures, the case says how it stands. */
export function noteProsecution(known: Case | undefined, given: NoteProsecution, _: Act): Decision<CaseEvent> {
  existing(known);
  return { happened: { event: 'ProsecutionNoted', ...given } };
}

export const REQUIRED_RULE = 'XJD-25-file';
const requiredClockOf = (procedureId: string): string => `${REQUIRED_RULE}/${procedureId}`;

/** The clocks that end where the case is filed. */
export const requiredClocks = (known: Case): string[] =>
  (filingOf(known).required ?? [])
    .filter(({ ground }) => ground !== 'supervision')
    .map(({ procedureId }) => requiredClockOf(procedureId));

function existing(known: Case | undefined): Case {
  if (!known) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
  return known;
}
