import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type StoredSubject, SubjectRepository, type SubjectToStore } from '#persistence/subject/subject.repository';

/** Personal data are stored before the command that names them; rows that belong to them go into the same transaction. */
@Injectable()
export class SubjectStore {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
  ) {}

  store<T = readonly StoredSubject[]>(
    values: readonly SubjectToStore[],
    alongside: (transaction: EntityManager, stored: readonly StoredSubject[]) => Promise<T> = (_, stored) =>
      Promise.resolve(stored as T),
  ): Promise<T> {
    return this.database.transaction(async (transaction) =>
      alongside(transaction, await this.subjects.store(transaction, values)),
    );
  }

  lookupOf(word: string): string {
    return this.subjects.lookupOf(word);
  }

  get manager(): EntityManager {
    return this.database.manager;
  }
}
