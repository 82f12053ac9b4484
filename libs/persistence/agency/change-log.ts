import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ActingOfficer } from '#domain/agency/actor';
import { canonical } from '#domain/shared/canonical';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';

/** What stands before the first change. */
const GENESIS = '0'.repeat(64);

export type ChangedThing = 'unit' | 'officer' | 'on-call' | 'on-call-confirmation' | 'deputies' | 'bank-prefix';

/** One change as it is told to the log. Values of persons stay out of it: only the names of the fields that changed are kept. */
export interface Change {
  readonly what: ChangedThing;
  readonly subject: string;
  readonly before: object | undefined;
  readonly after: object | undefined;
}

export interface ChangeAuthor {
  readonly by: ActingOfficer;
  readonly at: Instant;
  readonly commandId?: string;
  readonly digest?: string;
}

export interface LoggedChange {
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** The log of the registers: append-only, numbered without a gap, chained by hash. Its writers wait for one another at `agency_version`. */
export class ChangeLog {
  /** Answers with the number of the last change. */
  async append(manager: EntityManager, changes: readonly Change[], author: ChangeAuthor): Promise<number> {
    const [newest]: LoggedChange[] = await manager.query(
      'select number, hash from unit_changes order by number desc limit 1',
    );
    let { number, hash } = newest ?? { number: 0, hash: GENESIS };
    const rows = changes.map((change) => {
      number += 1;
      const body = bodyOf(number, change, author);
      hash = hashOf(hash, body);
      return { number, body, hash, what: change.what, subject: change.subject };
    });
    await this.insert(manager, rows, author);
    return number;
  }

  /** The number under which this command was recorded; the same id with another request is refused. */
  async numberOf(manager: EntityManager, commandId: string, digest: string): Promise<number | undefined> {
    const [known]: { number: number; digest: string }[] = await manager.query(
      'select number, digest from unit_changes where command_id = $1',
      [commandId],
    );
    if (known && known.digest !== digest) {
      throw new DomainError('conflict', 'COMMAND.OTHER_BODY', 'This Idempotency-Key was used for another request.');
    }
    return known?.number;
  }

  all(manager: Pick<EntityManager, 'query'>): Promise<LoggedChange[]> {
    return manager.query('select number, body, hash from unit_changes order by number');
  }

  private async insert(
    manager: EntityManager,
    rows: readonly object[],
    { by, at, commandId, digest }: ChangeAuthor,
  ): Promise<void> {
    await manager.query(
      `insert into unit_changes (number, changed_at, officer_id, what, subject, command_id, digest, body, hash)
       select number, $2, $3, what, subject, $4, $5, body, hash
       from jsonb_to_recordset($1::jsonb) as change (number integer, what text, subject text, body text, hash text)
       order by number`,
      [JSON.stringify(rows), at, by.officerId, commandId, digest],
    );
  }
}

/** The number of the first change that is missing, altered or out of place; undefined where the chain is whole. */
export function firstBreak(changes: readonly LoggedChange[]): number | undefined {
  let previous = GENESIS;
  for (const [i, { number, body, hash }] of changes.entries()) {
    const numbered = (JSON.parse(body) as { number: number }).number;
    if (number !== i + 1 || numbered !== number || hashOf(previous, body) !== hash) return i + 1;
    previous = hash;
  }
  return undefined;
}

const hashOf = (previous: string, body: string): string =>
  createHash('sm3').update(previous).update(body).digest('hex');

function bodyOf(
  number: number,
  { what, subject, before, after }: Change,
  { by, at, commandId, digest }: ChangeAuthor,
): string {
  const { agency, unitId, officerId } = by;
  const fields = fieldsChanged(before ?? {}, after ?? {});
  const values = { before: impersonal(what, before), after: impersonal(what, after) };
  return canonical({
    number,
    changedAt: at,
    by: { agency, unitId, officerId },
    what,
    subject,
    fields,
    ...values,
    commandId,
    digest,
  });
}

function fieldsChanged(before: object, after: object): readonly string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => canonical([old.get(key) ?? null]) !== canonical([now.get(key) ?? null]))
    .sort();
}

const PERSONAL: Partial<Readonly<Record<ChangedThing, ReadonlySet<string>>>> = {
  officer: new Set(['name', 'login', 'mail', 'phone']),
  'on-call': new Set(['mail', 'phone']),
  deputies: new Set(['reason']),
};

function impersonal(what: ChangedThing, value: unknown): unknown {
  const personal = PERSONAL[what];
  if (!personal || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => impersonal(what, item));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (personal.has(key) ? [] : [[key, impersonal(what, inner)]])),
  );
}
