import type { DataSource, EntityManager } from 'typeorm';
import type { PathOf } from '#domain/agency/permission';
import type { Books } from '#domain/deadline/reckon';
import { Shelf } from '#persistence/books/shelf';

/** The books of one transaction: what begins is reckoned for its owner's branch, what runs keeps its rules. */
export interface BooksOfTransaction {
  of(ownerUnitId: string): Books;
  kept(ruleSetVersion: string): Books;
}

/** 规则与日历: the books in force, kept in memory and read again when their version has moved. */
export class BooksReadModel {
  private known: Shelf | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly paths: () => Promise<PathOf>,
  ) {}

  /** The books of a version that the transaction has locked (`books_version()`): newer books wait until it has ended. */
  async inForce(transaction: EntityManager, version: number): Promise<BooksOfTransaction> {
    return this.bound(await this.at(transaction, version));
  }

  /** As they stand now, for whoever shows them or computes ahead. */
  async current(): Promise<Shelf> {
    const [row]: { version: number }[] = await this.database.query('select version from books_in_force');
    return this.at(this.database.manager, row?.version ?? 0);
  }

  pathOf(): Promise<PathOf> {
    return this.paths();
  }

  private async at(manager: EntityManager, version: number): Promise<Shelf> {
    if (this.known?.version === version) return this.known;
    const shelf = await Shelf.read(manager, version);
    // A transaction that is about to publish reads ahead of everybody else: only what is newer than known is kept.
    if (shelf.version > (this.known?.version ?? -1)) this.known = shelf;
    return shelf;
  }

  private async bound(shelf: Shelf): Promise<BooksOfTransaction> {
    const pathOf = await this.paths();
    return { of: (ownerUnitId) => shelf.of(ownerUnitId, pathOf), kept: (version) => shelf.kept(version) };
  }
}
