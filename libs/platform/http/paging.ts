import { z } from 'zod';
import { RequestRefusal } from '#platform/http/request-refusal';

const MOST_IN_A_PAGE = 200;

/** The query of every list. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_IN_A_PAGE).default(50),
  cursor: z.string().max(1_000).optional(),
});
export type PageQuery = z.infer<typeof pageQuery>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; absent on the last page. */
  readonly next?: string;
}

export const pageSchema = <S extends z.ZodType>(item: S) =>
  z.object({ items: z.array(item).readonly(), next: z.string().optional() });

/** Cuts a page from one row more than was asked for: that row says whether there is another page. */
export function pageOf<T>(rows: readonly T[], limit: number, keyOf: (row: T) => CursorKey): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last !== undefined ? { items, next: toCursor(keyOf(last)) } : { items };
}

/** Where a page ended: the values by which the list is ordered, the last of them unique. */
export type CursorKey = readonly (string | number)[];

const keyShape = z.array(z.union([z.string(), z.number()])).max(8);

export const toCursor = (key: CursorKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** Reads a cursor back. What this list did not give is refused, never guessed. */
export function keyIn(cursor: string | undefined, length: number): CursorKey | undefined {
  if (cursor === undefined) return undefined;
  const read = keyShape.safeParse(parsed(cursor));
  if (!read.success || read.data.length !== length) throw new RequestRefusal('REQUEST.CURSOR');
  return read.data;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
