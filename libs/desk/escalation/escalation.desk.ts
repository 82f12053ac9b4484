import { Inject, Injectable } from '@nestjs/common';
import { deadlineView } from '#desk/case/case.reader';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf as matterLineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { shown } from '#desk/shown';
import { type EscalationCommands, escalationIdOf, escalationMatterId } from '#contracts/escalation/escalation.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { documentWordOf } from '#domain/agency/unit';
import { DomainError } from '#domain/shared/domain-error';
import { type Escalation, standing } from '#domain/escalation/escalation';
import type { Receipt } from '#domain/shared/record';
import { EscalationAuditReadModel } from '#persistence/escalation/escalation-audit.read-model';
import { type Task, taskOfClock, type TaskRegister } from '#domain/task-register/task-register';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import type { EscalationAuditView, EscalationLineView, EscalationView, SettleIn } from './escalation.dto.js';

export interface OnEscalation extends Asker {
  readonly escalationId: string;
}

/** 升级督办 at every desk: who is late answers, who stands on the step decides, and everything can be audited. */
@Injectable()
export class EscalationDesk {
  private readonly audits = new EscalationAuditReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  async page(actor: Actor, query: MattersQuery): Promise<Page<EscalationLineView>> {
    const narrowing = { actor, act: 'escalation.read', area: 'escalation' } as const;
    const page = await this.folded.page(narrowing, query, (row: FoldedRow<Escalation>, world) => ({ row, world }));
    const tasks = await this.lateTasks(page.items.map(({ row }) => row.state));
    return { ...page, items: page.items.map(({ row, world }) => lineView(row, world, tasks(row.state))) };
  }

  async one(actor: Actor, escalationId: string): Promise<EscalationView> {
    const { row, world } = await this.folded.one<Escalation>(escalationMatterId(escalationId));
    const { state } = row;
    const { rows, database } = this.folded;
    const ids = state.answers.map(({ text }) => text.subjectId);
    const [head, texts, tasks] = await Promise.all([
      this.folded.head(row, world),
      rows.subjects(database.manager, ids),
      this.lateTasks([state]),
    ]);
    const { source, correction, dutyDone, outcome } = state;
    return {
      ...head,
      ...lineView(row, world, tasks(state)),
      turns: head.turns,
      side: sideOf(state, actor.unitId),
      source: {
        ...{ matterId: source.matterId, title: source.title, deadlineId: source.deadlineId, ruleId: source.ruleId },
        extendable: source.extendable,
        ...(source.handlerUnitId !== '' && { handler: unitIn(world, source.handlerUnitId) }),
      },
      line: state.line,
      ladder: state.ladder.map(({ step, name, unitId }, level) => {
        const taken = state.steps.find((one) => one.level === level);
        return {
          ...{ step, name, unit: unitIn(world, unitId) },
          ...(taken && { at: taken.at, why: taken.why, ...(taken.reason !== undefined && { reason: taken.reason }) }),
        };
      }),
      rungs: [...state.rungs],
      answers: state.answers.map(({ unitId, at, text }) => ({
        ...{ unit: unitIn(world, unitId), at },
        text: String(texts.get(text.subjectId)?.value['text'] ?? '（内容已销毁）'),
      })),
      ...(correction && { correction: correction.what }),
      ...(dutyDone && { dutyDone }),
      ...(outcome && { outcome: outcomeView(outcome) }),
    };
  }

  /** Of a register of two hundred tasks the duty is always the same: which of them is late. */
  private async lateTasks(escalations: readonly Escalation[]): Promise<(one: Escalation) => Task | undefined> {
    const matterIds = escalations.map(({ source }) => source.matterId).filter((id) => id.startsWith('task-register/'));
    const registers = new Map<string, TaskRegister>();
    for (const matterId of new Set(matterIds)) {
      const { row } = await this.folded.one<TaskRegister>(matterId);
      registers.set(matterId, row.state);
    }
    return ({ source: { matterId, deadlineId } }) => {
      const register = registers.get(matterId);
      return register && taskOfClock(register, deadlineId);
    };
  }

  /** What was due, by which rule, who was told when and how, and where the record of it stands. */
  async audit(escalationId: string): Promise<EscalationAuditView> {
    const { row, world } = await this.folded.one<Escalation>(escalationMatterId(escalationId));
    const { manager } = this.folded.database;
    const { source } = row.state;
    const [due, rungs, told, records] = await Promise.all([
      this.audits.due(manager, source),
      this.audits.rungs(manager, source),
      this.audits.told(manager, source, row.matterId),
      this.audits.records(manager, [source.matterId, row.matterId]),
    ]);
    if (!due) throw new DomainError('not-found', 'DEADLINE.NOT_FOUND', 'There is no such deadline.');
    const { closedAt, closedReason, ...rest } = due;
    return {
      due: {
        ...rest,
        dueAt: shown(due.dueAt),
        startedAt: shown(due.startedAt),
        ...(closedAt && { closedAt: shown(closedAt) }),
        ...(closedReason !== null && { closedReason }),
      },
      rungs: rungs.map((one) => ({ ...one, dueAt: shown(one.dueAt), firedAt: shown(one.firedAt) })),
      told: told.map(({ unitId, at, sentAt, ...one }) => ({
        ...{ ...one, unit: unitIn(world, unitId), at: shown(at) },
        ...(sentAt && { sentAt: shown(sentAt) }),
      })),
      records,
    };
  }

  async answer(on: OnEscalation, given: { readonly text: string }): Promise<Receipt> {
    const { row } = await this.folded.one<Escalation>(escalationMatterId(on.escalationId));
    const of = { caseId: row.state.caseId ?? on.escalationId, matterId: row.matterId, key: on.key, kind: 'answer' };
    const { subjectId, commitment } = await this.papers.keepText(of, given);
    return this.act(on, 'answerEscalation', { body: { text: { subjectId, commitment } }, request: given });
  }

  async settle(on: OnEscalation, { kind, reason, toUnitId, addressee }: SettleIn): Promise<Receipt> {
    const request = {
      ...{ kind, reason, ...(toUnitId !== undefined && { toUnitId }) },
      ...(addressee !== undefined && { addressee }),
    };
    const { tree } = await this.folded.world();
    const own = tree.get(on.actor.unitId);
    const body = {
      ...request,
      ...(kind === 'discipline' && { documentWord: documentWordOf(own, tree.ancestorsOf(own.unitId)) }),
    };
    if (kind === 'transferred' && toUnitId !== undefined) await this.refuseOtherAgency(on.escalationId, toUnitId);
    return this.act(on, 'settleEscalation', { body, request });
  }

  act<Name extends keyof EscalationCommands>(
    { escalationId, actor, key }: OnEscalation,
    update: Name,
    { body, request = body }: { readonly body: EscalationCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(escalationMatterId(escalationId), update, {
      actor,
      key,
      body,
      request: { update, ...request },
    });
  }

  private async refuseOtherAgency(escalationId: string, toUnitId: string): Promise<void> {
    const { row, world } = await this.folded.one<Escalation>(escalationMatterId(escalationId));
    const to = world.tree.open(toUnitId, await this.acts.now());
    if (world.tree.find(row.state.source.ownerUnitId)?.agency !== to.agency)
      throw new DomainError('invalid', 'DEADLINE.OTHER_AGENCY', 'A deadline is handed over within one agency.');
  }
}

function outcomeView({ by: _, ...outcome }: NonNullable<Escalation['outcome']>): EscalationView['outcome'] {
  return outcome;
}

function sideOf(state: Escalation, unitId: string): EscalationView['side'] {
  if (unitId === standing(state).unitId) return 'supervisor';
  return unitId === state.source.ownerUnitId ? 'late' : 'other';
}

function lineView(row: FoldedRow<Escalation>, world: AgencyWorld, task: Task | undefined): EscalationLineView {
  const { status, source } = row.state;
  const { unitId, name } = standing(row.state);
  const of = { matterId: source.matterId, deadlineId: source.deadlineId, ruleId: source.ruleId, class: '', status: '' };
  const { duty, law, mark } = deadlineView({ ...of, dueAt: source.dueAt });
  return {
    ...matterLineOf(row, world),
    ...{ escalationId: escalationIdOf(row.matterId), status, duty, law, dueAt: source.dueAt, stepName: name },
    ...(mark !== undefined && { mark }),
    late: unitIn(world, source.ownerUnitId),
    lateMatter: source.title,
    supervisor: unitIn(world, unitId),
    lateByOutage: source.lateByOutage,
    ...(task && { task: `${task.label}. ${task.text}` }),
  };
}
