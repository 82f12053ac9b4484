/** What leaves the house: to whom, by which way, and under an id by which a receiver knows it again. */
export interface Letter {
  readonly noticeId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** One way out. It resolves when the next station has taken the letter. */
export interface Carrier {
  send(letter: Letter): Promise<void>;
}

/** Stable: the second copy of a letter is the same letter to a mail program. Only what RFC 5322 takes without quoting. */
export const messageIdOf = (noticeId: string): string =>
  `<${noticeId.replace(/[^A-Za-z0-9.!#$%&*+=?^_-]/g, (sign) => `~${sign.codePointAt(0)?.toString(16) ?? ''}`)}@heli>`;
