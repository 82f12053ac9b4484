import type { RestitutionEvent, SenderNoted, SendersLed } from '#domain/restitution/matter/events';
import { conflict, existing, invalid } from '#domain/restitution/matter/refuse';
import type { Restitution, SenderState } from '#domain/restitution/matter/restitution';
import type { Act, Decision } from '#domain/shared/record';

export type NoteSender = Omit<SenderNoted, 'event'>;
export type LeadSenders = Omit<SendersLed, 'event'>;

/** What must have been found before a sender can be said to be this; a first word needs nothing. */
const AFTER: Readonly<Record<SenderState, readonly (SenderState | undefined)[] | 'any'>> = {
  contacted: 'any',
  unreachable: 'any',
  verified: ['contacted', 'unreported'],
  unreported: ['contacted', 'verified'],
  'not-a-victim': ['contacted', 'verified', 'unreported'],
};
const NEEDS_REASON: readonly SenderState[] = ['unreachable', 'unreported', 'not-a-victim'];
/** A list is led on at once, but not a whole city. */
export const MOST_SENDERS = 500;

/**
 * 冻结在案、被害人不明: what came of asking someone who paid into a frozen account. Contacted, then found to be a victim or not; a victim who
 * will not report, and one whom nobody reaches, are led to a notice or to the court. Whom a notice has moved to come is asked again.
 *
 * @throws RESTITUTION.SENDER_SETTLED, .SENDER_NOT_CONTACTED, .SENDER_REASON_MISSING
 */
export function noteSender(known: Restitution | undefined, given: NoteSender, _: Act): Decision<RestitutionEvent> {
  const before = existing(known).senders?.[given.senderKey];
  if (before?.ledTo === 'court' || before?.state === 'not-a-victim')
    throw conflict('RESTITUTION.SENDER_SETTLED', 'What becomes of this sender has been settled.');
  const after = AFTER[given.state];
  if (after !== 'any' && !after.includes(before?.state))
    throw conflict('RESTITUTION.SENDER_NOT_CONTACTED', 'Nobody has spoken with this sender yet.');
  if (NEEDS_REASON.includes(given.state) && !given.reason?.trim())
    throw invalid('RESTITUTION.SENDER_REASON_MISSING', 'This finding needs its reason.');
  return { happened: { event: 'SenderNoted', ...given } };
}

/**
 * Who was found and has not applied, and who was not found: by public notice, or with the case to the court (RST-23, RST-26).
 *
 * @throws RESTITUTION.NO_SENDERS, .SENDER_NOT_SOUGHT
 */
export function leadSenders(known: Restitution | undefined, given: LeadSenders, _: Act): Decision<RestitutionEvent> {
  const senders = existing(known).senders ?? {};
  if (given.senderKeys.length === 0 || given.senderKeys.length > MOST_SENDERS)
    throw invalid('RESTITUTION.NO_SENDERS', 'Between one and so many senders are named.', { limit: MOST_SENDERS });
  for (const key of given.senderKeys) {
    const sender = senders[key];
    const mayGo = sender?.state === 'unreported' || sender?.state === 'unreachable';
    // After a notice that nobody answered the court is still to come; from the court nothing leads back.
    const isLed = sender?.ledTo === 'court' || sender?.ledTo === given.to;
    if (!mayGo || isLed)
      throw conflict('RESTITUTION.SENDER_NOT_SOUGHT', 'This sender has not been sought, or has been led on already.');
  }
  return { happened: { event: 'SendersLed', ...given } };
}
