import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { MEETING_WORKFLOW, type MeetingCommands, meetingMatterId } from '#contracts/meeting/meeting.messages';
import type { Actor } from '#domain/agency/actor';
import { scopeOf } from '#domain/agency/permission';
import { documentWordOf } from '#domain/agency/unit';
import { RULES_IN_FORCE } from '#domain/deadline/rule-set';
import type { AgendaItem, AgendaKind, Meeting, MeetingKind, Paper } from '#domain/meeting/meeting';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgendaReadModel, type AgendaRow } from '#persistence/meeting/agenda.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import type { AgendaView, CallMeetingIn, MeetingLineView, MeetingView, RecordMeetingIn } from './meeting.dto.js';
import { meetingLineOf, meetingViewOf } from './meeting.view.js';

export interface OnMeeting extends Asker {
  readonly meetingId: string;
}

/** More than this is not talked through in one sitting; the oldest come first. */
const MOST_ITEMS = 200;

/** 周例会、党委会听取汇报: called from what is open, held, and followed task by task. */
@Injectable()
export class MeetingDesk {
  private readonly agendas = new AgendaReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<MeetingLineView>> {
    return this.folded.page({ actor, act: 'meeting.read', area: 'meeting' }, query, meetingLineOf);
  }

  async one(actor: Actor, meetingId: string): Promise<MeetingView> {
    const { row, world } = await this.folded.one<Meeting>(meetingMatterId(meetingId));
    const { rows, database } = this.folded;
    const { call, minutes, tasks } = row.state;
    const papers = [
      ...[call?.further, minutes].filter((paper) => paper !== undefined),
      ...tasks.flatMap(({ text, reports }) => [text, ...reports.map((report) => report.text)]),
    ];
    const ids = papers.map(({ subjectId }) => subjectId);
    const [head, texts, titles] = await Promise.all([
      this.folded.head(row, world),
      rows.subjects(database.manager, ids),
      this.agendas.titles(
        database.manager,
        (call?.agenda ?? []).map(({ matterId }) => matterId),
      ),
    ]);
    const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '（内容已销毁）');
    return { ...meetingViewOf(row, world, { actor, textOf, titles }), ...head };
  }

  /** What would be on the agenda now: of each matter its number, its unit and its clock. */
  async agenda(actor: Actor): Promise<AgendaView> {
    const [rows, world, asOf] = await Promise.all([this.openItems(actor), this.folded.world(), this.acts.now()]);
    return {
      asOf,
      items: rows.map(({ kind, matterId, title, unitId, ruleId, dueAt }) => ({
        ...{ kind: kind as AgendaKind, matterId, title, unit: unitIn(world, unitId) },
        ...(ruleId !== null && { ruleId, duty: RULES_IN_FORCE.rows[ruleId]?.duty ?? ruleId }),
        ...(dueAt && { dueAt: dueAt.toISOString() }),
      })),
    };
  }

  async open({ actor, key }: Asker, kind: MeetingKind): Promise<{ meetingId: string; receipt: Receipt }> {
    const since = await this.acts.now();
    const meetingId = `${actor.unitId}-${kind}-${since.slice(0, 10).replaceAll('-', '')}`;
    const body = { meetingId, officeUnitId: actor.unitId, kind, since };
    const opening = { workflowType: MEETING_WORKFLOW, update: 'openMeeting' };
    const asked = { actor, key, body, request: { kind } };
    return { meetingId, receipt: await this.acts.open(meetingMatterId(meetingId), opening, asked) };
  }

  async call(on: OnMeeting, given: CallMeetingIn): Promise<Receipt> {
    const [rows, world, asOf] = await Promise.all([this.openItems(on.actor), this.folded.world(), this.acts.now()]);
    for (const unitId of given.invitedUnitIds) world.tree.get(unitId);
    const leftOut = new Set(given.leftOut);
    const agenda = rows.filter(({ matterId }) => !leftOut.has(matterId)).map(agendaItemOf);
    const units = new Set([...given.invitedUnitIds, ...agenda.map(({ unitId }) => unitId)]);
    units.delete(on.actor.unitId);
    const body: MeetingCommands['callMeeting'] = {
      ...{ heldFor: given.heldFor as Instant, asOf, agenda, invitedUnitIds: [...units] },
      ...(given.further !== undefined && { further: await this.keep(on, 'further', given.further) }),
    };
    return this.act(on, 'callMeeting', { body, request: given });
  }

  async record(on: OnMeeting, given: RecordMeetingIn): Promise<Receipt> {
    const world = await this.folded.world();
    for (const unitId of [...given.attendedUnitIds, ...given.tasks.map(({ ownerUnitId }) => ownerUnitId)])
      world.tree.get(unitId);
    const tasks = await Promise.all(
      given.tasks.map(async ({ text, ...task }, place) => ({
        ...task,
        text: await this.keep(on, `task-${place + 1}`, text),
      })),
    );
    const { unitId } = on.actor;
    const body: MeetingCommands['recordMeeting'] = {
      ...{ heldAt: given.heldAt as Instant, attendedUnitIds: given.attendedUnitIds, tasks },
      minutes: await this.keep(on, 'minutes', given.minutes),
      word: documentWordOf(world.tree.get(unitId), world.tree.ancestorsOf(unitId)),
    };
    return this.act(on, 'recordMeeting', { body, request: given });
  }

  async report(on: OnMeeting, taskNo: number, given: { readonly text: string }): Promise<Receipt> {
    const body = { taskNo, text: await this.keep(on, `report-${taskNo}`, given.text) };
    return this.act(on, 'reportTask', { body, request: { taskNo, ...given } });
  }

  act<Name extends keyof MeetingCommands>(
    { meetingId, actor, key }: OnMeeting,
    update: Name,
    { body, request = body }: { readonly body: MeetingCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(meetingMatterId(meetingId), update, { actor, key, body, request: { update, ...request } });
  }

  private openItems(actor: Actor): Promise<AgendaRow[]> {
    return this.agendas.open(this.folded.database.manager, scopeOf(actor, 'meeting.agenda'), MOST_ITEMS);
  }

  private keep({ meetingId, actor, key }: OnMeeting, kind: string, text: string): Promise<Paper> {
    const of = { caseId: meetingId, matterId: meetingMatterId(meetingId), key: `${actor.unitId}/${key}`, kind };
    return this.papers.keepText(of, { text });
  }
}

const agendaItemOf = ({ kind, matterId, unitId, ruleId, dueAt }: AgendaRow): AgendaItem => ({
  ...{ kind: kind as AgendaKind, matterId, unitId },
  ...(ruleId !== null && { ruleId }),
  ...(dueAt && { dueAt: dueAt.toISOString() as Instant }),
});
