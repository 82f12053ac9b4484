import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { deadlineView } from '#desk/case/case.reader';
import { unitAbout } from '#desk/deadlines/rule-words';
import { present, shown } from '#desk/shown';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import type { PermittedAct } from '#domain/agency/policy';
import { shownUnit } from '#domain/agency/shown-name';
import { normalizeAccountNumber } from '#domain/code/account-number';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { type FoldedClock, FoldedReadModel, type FoldedRow } from '#persistence/folded/folded.read-model';
import { SubjectRepository } from '#persistence/subject/subject.repository';
import { keyIn, type Page, pageOf } from '#platform/http/paging';
import type { MatterLineView, MattersQuery, MatterViewHead, UnitNameView } from './folded.dto.js';

export interface Narrowing {
  readonly actor: Actor;
  readonly act: PermittedAct;
  readonly area: string;
  readonly order?: 'acts' | 'due';
  /** A condition on the state, as a JSON path. */
  readonly matching?: string | undefined;
}

/** Matters between agencies as every desk reads them; each within what it may see. */
@Injectable()
export class FoldedReader {
  readonly rows = new FoldedReadModel();

  constructor(
    @Inject(DataSource) readonly database: DataSource,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectRepository) private readonly subjects: SubjectRepository,
  ) {}

  async page<State, View>(
    { actor, act, area, order = 'acts', matching }: Narrowing,
    { caseId, q, state, cursor, limit }: MattersQuery,
    view: (row: FoldedRow<State>, world: AgencyWorld) => View,
  ): Promise<Page<View>> {
    const rows = await this.rows.page<State>(this.database.manager, scopeOf(actor, act), {
      area,
      caseId,
      q: q?.replace(/[\\%_]/g, (sign) => `\\${sign}`),
      lookup: q && this.subjects.lookupOf(/^[\d\s-]+$/.test(q) ? normalizeAccountNumber(q) : q),
      ended: state && state === 'ended',
      matching,
      order,
      after: keyIn(cursor, 2),
      limit,
    });
    const world = await this.agencies.world();
    const keyOf = (row: FoldedRow<State>): string =>
      order === 'due' ? (row.nextDue?.dueAt ?? 'infinity') : row.actedAt.toISOString();
    const page = pageOf(rows, limit, (row) => [keyOf(row), row.matterId]);
    return { ...page, items: page.items.map((row) => view(row, world)) };
  }

  world(): Promise<AgencyWorld> {
    return this.agencies.world();
  }

  async one<State>(matterId: string): Promise<{ row: FoldedRow<State>; world: AgencyWorld }> {
    const [row, world] = await Promise.all([
      this.rows.one<State>(this.database.manager, matterId),
      this.agencies.world(),
    ]);
    if (!row) throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    return { row, world };
  }

  async head(row: FoldedRow<unknown>, world: AgencyWorld): Promise<MatterViewHead> {
    const clocks = await this.rows.clocks(this.database.manager, row.matterId);
    return { ...lineOf(row, world), turns: clocks.map((clock) => turnOf(row.matterId, clock, world)) };
  }

  /** The names of papers and things, which lie outside the record. */
  async named(subjectIds: readonly string[]): Promise<(subjectId: string) => string> {
    const values = await this.rows.subjects(this.database.manager, subjectIds);
    return (subjectId) => String(values.get(subjectId)?.value['name'] ?? '（名称已销毁）');
  }
}

export function unitIn(world: Pick<AgencyWorld, 'tree'>, unitId: string): UnitNameView {
  const shortName = world.tree.find(unitId)?.shortName;
  return { unitId, name: shownUnit(world.tree, unitId), ...(shortName && { shortName }) };
}

export function lineOf(row: FoldedRow<unknown>, world: AgencyWorld): MatterLineView {
  const { matterId, number, title, openedAt, actedAt, nextDue } = row;
  return {
    ...{ matterId, number, title, openedAt: shown(openedAt), actedAt: shown(actedAt) },
    ...present({ caseId: row.caseId, caseNumber: row.caseNumber, endedAt: row.endedAt }),
    ...(nextDue && !row.endedAt && { turn: turnOf(matterId, nextDue, world) }),
  };
}

export const turnOf = (matterId: string, { ownerUnitId, ...clock }: FoldedClock, world: AgencyWorld) => ({
  ...deadlineView({ matterId, ...clock }),
  owner: unitIn(world, ownerUnitId),
  ...present({ about: unitAbout({ deadlineId: clock.deadlineId, ownerUnitId }, world.tree) }),
});
