import type { DataSource } from 'typeorm';
import type { Reproject } from '#activities/matter/complete';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { BooksReadModel } from '#persistence/books/books.read-model';
import { Reprojection } from '#persistence/deadline-move/reprojection';

export interface BookParts {
  readonly shelves: BooksReadModel;
  readonly reproject: Reproject;
}

/** Rules and calendar as the record reckons by them, and how new ones come into force. */
export function booksOf(database: DataSource, world: () => Promise<AgencyWorld>): BookParts {
  const shelves = new BooksReadModel(database, async () => (await world()).tree.pathOf);
  const reprojection = new Reprojection(shelves);
  return {
    shelves,
    reproject: (transaction, { matterId }, { at, by }) =>
      reprojection.publish(transaction, { publication: matterId, at, officerId: by?.officerId ?? '' }),
  };
}
