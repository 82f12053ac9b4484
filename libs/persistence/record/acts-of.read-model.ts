import type { EntityManager } from 'typeorm';
import { upcast } from '#contracts/matter/entry-version';
import type { WireEntry } from '#contracts/matter/record';
import { fromWire } from '#contracts/shared/wire';
import type { Entry, Happened } from '#domain/shared/record';

export interface ActOf<H extends Happened> {
  readonly number: number;
  readonly entry: Entry<H>;
}

/** The acts of a matter that say one of these things: what a paper puts on paper is read from the record itself. */
export async function actsOf<H extends Happened>(
  manager: EntityManager,
  matterId: string,
  events: readonly H['event'][],
): Promise<ActOf<H>[]> {
  const rows: { number: number; body: string }[] = await manager.query(
    `select number, body from acts where matter_id = $1 and body::jsonb #>> '{entry,happened,event}' = any($2) order by number limit 500`,
    [matterId, events],
  );
  return rows.map(({ number, body }) => {
    const { entry } = JSON.parse(body) as { readonly entry: WireEntry };
    return { number, entry: fromWire(upcast(entry) as never) as Entry<H> };
  });
}
