import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { TICKET_WORKFLOW, type TicketCommands, ticketIdOf, ticketMatterId } from '#contracts/ticket/ticket.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { documentWordOf, isOpenAt, type UnitLevel } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { type Ticket, TICKET_KINDS, type TicketKind } from '#domain/ticket/ticket';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { AnswerTicketIn, AskTicketIn, PassOnTicketIn, TicketLineView, TicketView } from './ticket.dto.js';

export interface OnTicket extends Asker {
  readonly ticketId: string;
}

/** 支持请求 between teams. */
@Injectable()
export class TicketDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<TicketLineView>> {
    return this.folded.page({ actor, act: 'ticket.read', area: 'ticket' }, query, ticketLineOf);
  }

  async one(actor: Actor, ticketId: string): Promise<TicketView> {
    const { row, world } = await this.folded.one<Ticket>(ticketMatterId(ticketId));
    const { state } = row;
    const papers = [state.request, ...state.answers.flatMap((answer) => answer.papers)];
    const [head, nameOf] = await Promise.all([
      this.folded.head(row, world),
      this.folded.named(papers.map(({ subjectId }) => subjectId)),
    ]);
    const { fromUnitId, teamUnitId } = state;
    return {
      ...head,
      ...ticketLineOf(row, world),
      turns: head.turns,
      side: actor.unitId === fromUnitId ? 'from' : actor.unitId === teamUnitId ? 'team' : 'none',
      ...{ request: nameOf(state.request.subjectId), hours: state.hours },
      passes: state.passes.map((pass) => ({
        ...{ from: unitIn(world, pass.fromUnitId), to: unitIn(world, pass.toUnitId), reason: pass.reason },
      })),
      answers: state.answers.map(({ at, unitId, sentBack, papers: given }) => ({
        ...{ at, unit: unitIn(world, unitId) },
        ...(sentBack && { sentBack }),
        papers: given.map(({ subjectId, sha256 }) => ({ name: nameOf(subjectId), ...(sha256 && { sha256 }) })),
      })),
    };
  }

  /** A person decides; the service says who has it in its branch of work, and why (SEED 000). */
  async teams(actor: Actor, kind: TicketKind): Promise<{ unitId: string; name: string; why: string }[]> {
    const { branch } = TICKET_KINDS[kind];
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    if (kind === 'centre-help') return centresAbove(tree, actor.unitId, now);
    if (!branch) return [];
    const above = tree.ancestorsOf(actor.unitId).map(({ unitId }) => unitId);
    const near = (unitId: string): number => {
      const theirs = tree.ancestorsOf(unitId).map((unit) => unit.unitId);
      const shared = above.findIndex((one) => theirs.includes(one));
      return shared === -1 ? above.length : shared;
    };
    return tree.units
      .filter((unit) => unit.branchOfWork === branch && unit.unitId !== actor.unitId && isOpenAt(unit, now))
      .map(({ unitId, name }) => ({ unitId, name, distance: near(unitId) }))
      .sort((a, b) => a.distance - b.distance || a.unitId.localeCompare(b.unitId))
      .slice(0, 10)
      .map(({ distance, ...unit }) => ({ ...unit, why: distance === 0 ? '同一机关，职责相符' : '职责相符' }));
  }

  async ask({ actor, key }: Asker, given: AskTicketIn): Promise<{ ticketId: string; receipt: Receipt }> {
    const ticketId = openedId({ unitId: actor.unitId, key, addressee: 'ticket' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    tree.open(given.toUnitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const { caseId, kind, toUnitId, hours } = given;
    const of = { caseId: caseId ?? ticketId, matterId: ticketMatterId(ticketId), key: `${actor.unitId}/${key}` };
    const body: TicketCommands['askTicket'] = {
      ...{ ticketId, kind, fromUnitId: actor.unitId, toUnitId, hours },
      ...(caseId !== undefined && { caseId }),
      request: await this.papers.keepText({ ...of, kind: 'request' }, { name: given.request }),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      senderWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
    };
    const receipt = await this.acts.open(
      ticketMatterId(ticketId),
      { workflowType: TICKET_WORKFLOW, update: 'askTicket' },
      { actor, key, body, request: given },
    );
    return { ticketId, receipt };
  }

  async passOn(on: OnTicket, given: PassOnTicketIn): Promise<Receipt> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    tree.open(given.toUnitId, now);
    return this.act(on, 'passOnTicket', { body: given });
  }

  async answer(on: OnTicket, given: AnswerTicketIn): Promise<Receipt> {
    const matterId = ticketMatterId(on.ticketId);
    const { row } = await this.folded.one<Ticket>(matterId);
    const of = { caseId: row.state.caseId ?? on.ticketId, matterId, key: `${on.actor.unitId}/${on.key}` };
    return this.act(on, 'answerTicket', { body: { papers: await this.papers.keep(of, given.papers) }, request: given });
  }

  act<Name extends keyof TicketCommands>(
    { ticketId, actor, key }: OnTicket,
    update: Name,
    sending: { readonly body: TicketCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    return this.acts.act(ticketMatterId(ticketId), update, { actor, key, body, request: { update, ...request } });
  }
}

/** The centre of the area first, where it is not the asking unit itself, then the centres above it. */
function centresAbove(
  tree: UnitTree,
  unitId: string,
  now: Instant,
): { readonly unitId: string; readonly name: string; readonly why: string }[] {
  const own = tree.antiFraudCentreOf(unitId, now);
  const line = own ? [own, ...tree.ancestorsOf(own.unitId)] : [];
  return line
    .filter((unit) => unit.kind === 'anti-fraud-centre' && unit.unitId !== unitId && isOpenAt(unit, now))
    .map(({ unitId: centreId, name, level }) => ({ unitId: centreId, name, why: LEVELS[level] }));
}

const LEVELS: Readonly<Record<UnitLevel, string>> = {
  ...{ national: '国家级', province: '省级', city: '市级', county: '县级', post: '基层' },
};

function ticketLineOf(row: FoldedRow<Ticket>, world: AgencyWorld): TicketLineView {
  const { kind, status, fromUnitId, teamUnitId, ownerId } = row.state;
  return {
    ...lineOf(row, world),
    ticketId: ticketIdOf(row.matterId),
    ...{ kind, status, kindName: TICKET_KINDS[kind].name },
    from: unitIn(world, fromUnitId),
    team: unitIn(world, teamUnitId),
    ...(ownerId && { ownerName: shownOfficer(world, ownerId) }),
  };
}
