import { Inject, Injectable } from '@nestjs/common';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { disposalIdOf, disposalMatterId } from '#contracts/disposal/disposal.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { type Disposal, type ExecutionNotice, leftOf, type Thing, thingsOf } from '#domain/disposal/disposal';
import type { FoldedRow, KeptValue } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { DisposalLineView, DisposalView } from './disposal.dto.js';

const OVER: readonly Thing['status'][] = ['returned', 'in-treasury', 'refunded'];

/** 涉案财物处置 as every desk reads it: who executes sees the own notices and nothing else. */
@Injectable()
export class DisposalReader {
  constructor(@Inject(FoldedReader) readonly folded: FoldedReader) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<DisposalLineView>> {
    return this.folded.page({ actor, act: 'disposal.read', area: 'disposal' }, query, disposalLineOf);
  }

  async one(actor: Actor, disposalId: string): Promise<DisposalView> {
    const { row, world } = await this.folded.one<Disposal>(disposalMatterId(disposalId));
    const state = row.state;
    const side = sideOf(state, actor);
    const executions = Object.values(state.notices).filter(
      ({ recipientUnitId }) => side !== 'executor' || recipientUnitId === actor.unitId,
    );
    const touched = new Set(executions.map(({ no }) => no));
    const things = thingsOf(state).filter(({ no }) => side !== 'executor' || touched.has(no));
    const claims = Object.values(state.claims).filter(() => side !== 'executor');
    const [head, values] = await Promise.all([this.folded.head(row, world), this.values(state)]);
    const nameOf = (subjectId: string): string => textIn(values.get(subjectId), 'name') || '（名称已销毁）';
    const { status, basis, instance, servedAt, effectiveAt, paper, policeUnitId, procuratorateUnitId } = state;
    return {
      ...head,
      ...disposalLineOf(row, world),
      turns: head.turns.filter(({ owner }) => side !== 'executor' || owner.unitId === actor.unitId),
      ...{ status, basis, side, instance, servedAt },
      ...(effectiveAt && { effectiveAt }),
      paper: { name: nameOf(paper.subjectId), ...(paper.sha256 && { sha256: paper.sha256 }) },
      police: unitIn(world, policeUnitId),
      ...(procuratorateUnitId && { procuratorate: unitIn(world, procuratorateUnitId) }),
      things: things.map((thing) => thingOf(thing, nameOf, world)),
      claims: claims.map(({ claimId, no, subjectId, lossFen, compensatedFen, receivedAt, status: stands }) => ({
        ...{ claimId, no, name: nameOf(subjectId), receivedAt, status: stands },
        ...{ lossFen: `${lossFen}`, compensatedFen: `${compensatedFen}` },
      })),
      executions: executions.map((notice) => executionOf(notice, { state, values, world, actor })),
    };
  }

  values(state: Disposal): Promise<Map<string, KeptValue>> {
    const ids = [
      state.paper.subjectId,
      ...thingsOf(state).map(({ name }) => name.subjectId),
      ...Object.values(state.claims).map(({ subjectId }) => subjectId),
    ];
    return this.folded.rows.subjects(this.folded.database.manager, ids);
  }
}

export const textIn = (kept: KeptValue | undefined, name: string): string => String(kept?.value[name] ?? '');

function sideOf(state: Disposal, { unitId, agency }: Actor): DisposalView['side'] {
  if (unitId === state.deciderUnitId) return 'decider';
  if (unitId === state.procuratorateUnitId) return 'procuratorate';
  if (unitId === state.policeUnitId) return 'police';
  return agency === 'bank' || executes(state, unitId) ? 'executor' : 'none';
}

const executes = ({ notices }: Disposal, unitId: string): boolean =>
  Object.values(notices).some(({ recipientUnitId }) => recipientUnitId === unitId);

const thingOf = (thing: Thing, nameOf: (subjectId: string) => string, world: AgencyWorld) => {
  const { no, name, itemKey, holderUnitId, worthFen, order, titleClear, status } = thing;
  return {
    ...{ no, name: nameOf(name.subjectId), order, titleClear, status },
    ...(itemKey !== undefined && { itemKey }),
    holder: unitIn(world, holderUnitId),
    worthFen: `${worthFen}`,
    leftFen: `${leftOf(thing)}`,
  };
};

interface Around {
  readonly state: Disposal;
  readonly values: ReadonlyMap<string, KeptValue>;
  readonly world: AgencyWorld;
  readonly actor: Actor;
}

function executionOf(notice: ExecutionNotice, { state, values, world, actor }: Around) {
  const { noticeId, number, no, purpose, recipientUnitId, amountFen, sentAt, status, reference, reason } = notice;
  return {
    ...{ noticeId, number, no, purpose, amountFen: `${amountFen}`, sentAt, status },
    recipient: unitIn(world, recipientUnitId),
    ...(reference !== undefined && { reference }),
    ...(reason !== undefined && { reason }),
    own: recipientUnitId === actor.unitId,
    payees: notice.payees.map(({ claimId, amountFen: amount }) => {
      const kept = values.get(state.claims[claimId]?.subjectId ?? '');
      return {
        ...{ name: textIn(kept, 'name'), amountFen: `${amount}` },
        ...{ accountNumber: textIn(kept, 'accountNumber'), bankName: textIn(kept, 'bankName') },
      };
    }),
  };
}

export function disposalLineOf(row: FoldedRow<Disposal>, world: AgencyWorld): DisposalLineView {
  const { basis, status, deciderUnitId } = row.state;
  const things = thingsOf(row.state);
  return {
    ...lineOf(row, world),
    ...{ disposalId: disposalIdOf(row.matterId), basis, status },
    decider: unitIn(world, deciderUnitId),
    things: things.length,
    over: things.filter((thing) => OVER.includes(thing.status)).length,
  };
}
