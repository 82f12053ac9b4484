import type { Tokens } from '../identity/tokens.js';
import { Desk, until } from './desk.js';

/** The API of an officer's agency, by the first letter of the login. */
const APIS: Readonly<Record<string, string>> = {
  p: 'POLICE',
  b: 'BANK',
  y: 'BANK',
  j: 'PROCURATORATE',
  t: 'COURT',
  r: 'REGULATOR',
  s: 'SUPERVISOR',
};

export type Cast = (officerId: string) => Desk;

/** Whom the story has act, each at a desk of their own. */
export const castOf =
  (tokens: Tokens): Cast =>
  (officerId) => {
    const name = `HELI_${APIS[officerId.charAt(0)] ?? '?'}_API_URL`;
    const url = process.env[name];
    if (!url) throw new Error(`The story needs ${name}.`);
    return new Desk(tokens, officerId, url);
  };

export const legalNow = async (desk: Desk): Promise<number> =>
  Date.parse((await desk.get<{ legalNow: string }>('/me')).legalNow);

export const iso = (ms: number): string => new Date(ms).toISOString();

export const inShanghai = (ms: number): string =>
  iso(ms + 8 * 3_600_000)
    .slice(0, 19)
    .replace('T', ' ');

interface Asked {
  readonly matterId: string;
  readonly approvalId: string;
}

/** The word of a leader. */
export const approve = (leader: Desk, { matterId, approvalId }: Asked): Promise<unknown> =>
  leader.post(`/approvals/${approvalId}/decision`, `ok-${approvalId}`, { matterId, decision: 'approved' });

/** What waits for that word, or has had it when the story is told again. */
export const askedOf = (leader: Desk, matterId: string): Promise<Asked> =>
  until(`the approval of ${matterId}`, async () => {
    for (const decided of ['false', 'true']) {
      const { items } = await leader.get<{ items: Asked[] }>(`/approvals?decided=${decided}&limit=200`);
      const found = items.find((one) => one.matterId === matterId);
      if (found) return found;
    }
    return undefined;
  });
