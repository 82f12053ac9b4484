import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { shownUnit } from '#domain/agency/shown-name';
import type { UnitTree } from '#domain/agency/unit-tree';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { DisputeReadModel, type DisputeRow } from '#persistence/restitution/dispute.read-model';
import { RestitutionReadModel } from '#persistence/restitution/restitution.read-model';
import type { DisputeReport, DisputeView, UnitNaming } from './disputes.dto.js';
import { type Asking, MatterDesk } from './matter-desk.js';

/** 多地冻结同一账户 (RST-17): seen by the units concerned and by whoever stands above them, reported to the common superior, decided by it. */
@Injectable()
export class DisputesService {
  private readonly disputes = new DisputeReadModel();
  private readonly restitutions = new RestitutionReadModel();

  constructor(@Inject(MatterDesk) private readonly matters: MatterDesk) {}

  async list(actor: Actor): Promise<DisputeView[]> {
    const tree = await this.matters.agencies.tree();
    const { unitId } = actor;
    const line = [unitId, ...unitIdsOf(tree.ancestorsOf(unitId)), ...unitIdsOf(tree.descendantsOf(unitId))];
    const rows = await this.disputes.disputes(this.matters.manager, line, scopeOf(actor, 'restitution.read'));
    return rows.map((row) => viewOf(row, actor, tree));
  }

  /** To the lowest unit that stands above all of them. @throws RESTITUTION.NO_DISPUTE, .NO_COMMON_SUPERIOR */
  async report(asking: Asking, { accountKey, reason }: DisputeReport): Promise<Receipt> {
    const tree = await this.matters.agencies.tree();
    const contestants = await this.contestants(accountKey);
    const own = [asking.actor.unitId, ...unitIdsOf(tree.ancestorsOf(asking.actor.unitId))];
    if (!contestants.some((unitId) => own.includes(unitId))) throw noDispute();
    const superiorUnitId = commonSuperior(tree, contestants);
    if (superiorUnitId === undefined)
      throw new DomainError('conflict', 'RESTITUTION.NO_COMMON_SUPERIOR', 'No unit stands above all of them.');
    const body = { accountKey, reason, contestants, superiorUnitId };
    return this.matters.act(asking, 'reportDispute', body, { accountKey, reason });
  }

  /** Only a unit above all that have frozen the account names one of them. @throws RESTITUTION.NOT_THE_SUPERIOR, .NO_DISPUTE */
  async nameUnit(asking: Asking, given: UnitNaming): Promise<Receipt> {
    const [contestants, tree] = await Promise.all([this.contestants(given.accountKey), this.matters.agencies.tree()]);
    if (!contestants.includes(given.unitId)) throw noDispute();
    if (!isAbove(tree, asking.actor.unitId, contestants))
      throw new DomainError('forbidden', 'RESTITUTION.NOT_THE_SUPERIOR', 'The common superior names the unit.');
    return this.matters.act(asking, 'nameUnit', { ...given, contestants }, given);
  }

  private async contestants(accountKey: string): Promise<string[]> {
    const found = await this.restitutions.authoritiesOf(this.matters.manager, accountKey);
    if (found.length < 2) throw noDispute();
    return found;
  }
}

const noDispute = (): DomainError =>
  new DomainError('conflict', 'RESTITUTION.NO_DISPUTE', 'Only one of several that have frozen it is named.');

const unitIdsOf = (units: readonly { readonly unitId: string }[]): string[] => units.map(({ unitId }) => unitId);

const isAbove = (tree: UnitTree, unitId: string, contestants: readonly string[]): boolean =>
  contestants.every((one) => unitIdsOf(tree.ancestorsOf(one)).includes(unitId));

function commonSuperior(tree: UnitTree, [first = '', ...others]: readonly string[]): string | undefined {
  return unitIdsOf(tree.ancestorsOf(first)).find((unitId) => isAbove(tree, unitId, others));
}

function viewOf(row: DisputeRow, { unitId, roles }: Actor, tree: UnitTree): DisputeView {
  const nameOf = (id: string): string => shownUnit(tree, id);
  const contestants = [...new Set(row.freezes.map(({ authorityUnitId }) => authorityUnitId))];
  const superiorUnitId = commonSuperior(tree, contestants);
  return {
    accountKey: row.accountKey,
    bankName: nameOf(row.bankUnitId),
    ...(row.accountTail && { accountTail: row.accountTail }),
    freezes: row.freezes.map(({ endsAt, ...freeze }) => ({
      ...{ ...freeze, authorityUnitName: nameOf(freeze.authorityUnitId) },
      ...(endsAt && { endsAt }),
    })),
    returns: row.returns.map(({ reportedAt, ...one }) => ({
      ...{ ...one, handlerUnitName: nameOf(one.handlerUnitId) },
      ...(reportedAt && { reportedAt }),
    })),
    ...(superiorUnitId && { superiorUnitName: nameOf(superiorUnitId) }),
    ...(row.namedUnitId && { namedUnitId: row.namedUnitId, namedUnitName: nameOf(row.namedUnitId) }),
    ...(row.namedAt && { namedAt: row.namedAt }),
    mayName: roles.includes('approver') && isAbove(tree, unitId, contestants),
    mayReport: roles.includes('officer') && row.returns.some(({ handlerUnitId }) => handlerUnitId === unitId),
  };
}
