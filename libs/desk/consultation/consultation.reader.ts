import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { consultationIdOf, consultationMatterId } from '#contracts/consultation/consultation.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import {
  type Consultation,
  mayRead,
  participantsOf,
  type Paper,
  type Round,
  roundOf,
  statusOf,
} from '#domain/consultation/consultation';
import { DomainError } from '#domain/shared/domain-error';
import type { FoldedRow, KeptValue } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { ConsultationLineView, ConsultationView, OpinionView } from './consultation.dto.js';
import { draftMinutes, officeView } from './minutes-draft.js';

type Texts = ReadonlyMap<string, KeptValue>;

/** 会商 as each office reads it: what is not open to it is not there. */
@Injectable()
export class ConsultationReader {
  constructor(@Inject(FoldedReader) private readonly folded: FoldedReader) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<ConsultationLineView>> {
    return this.folded.page({ actor, act: 'consultation.read', area: 'consultation' }, query, consultationLineOf);
  }

  async one(actor: Actor, consultationId: string): Promise<ConsultationView> {
    const { row, world } = await this.folded.one<Consultation>(consultationMatterId(consultationId));
    const { state } = row;
    const texts = await this.textsOf(readable(state, actor.unitId));
    const head = await this.folded.head(row, world);
    const rounds = state.rounds.map((round) => roundView(round, { actor, texts, world }));
    const own = state.offices[actor.unitId];
    const view = {
      ...head,
      ...consultationLineOf(row, world),
      turns: head.turns,
      isConvener: actor.unitId === state.convenerUnitId,
      ...(own && { ownAnswer: own.answer }),
      agenda: textOf(texts, state.agenda),
      materials: state.materials.map((paper, index) => paperView(paper, index, texts)),
      quorum: state.quorum,
      officeList: Object.entries(state.offices).map(([unitId, office]) => officeView(unitId, office, world)),
      rounds,
      ...minutesView(state, { actor, texts, world }),
    };
    return { ...view, draft: statusOf(state) === 'collecting' ? '' : draftMinutes(view) };
  }

  /** 404 before the opening, for another office’s opinion, as if it were not there. */
  async opinion(
    actor: Actor,
    { consultationId, round, unitId }: { consultationId: string; round: number; unitId: string },
  ): Promise<OpinionView> {
    const { row, world } = await this.folded.one<Consultation>(consultationMatterId(consultationId));
    const found = row.state.rounds.find((one) => one.round === round);
    const opinion = found?.opinions[unitId];
    if (!found || !opinion || !mayRead(found, actor.unitId, unitId))
      throw new DomainError('not-found', 'CONSULTATION.NO_SUCH_OPINION', 'There is no such opinion.');
    const texts = await this.textsOf([opinion]);
    return opinionViewOf(found, unitId, { texts, world });
  }

  async material(consultationId: string, no: number): Promise<{ sha256: string; name: string }> {
    const { row } = await this.folded.one<Consultation>(consultationMatterId(consultationId));
    const paper = row.state.materials[no - 1];
    if (!paper?.sha256) throw new DomainError('not-found', 'FILE.NOT_FOUND', 'There is no such file.');
    return { sha256: paper.sha256, name: (await this.folded.named([paper.subjectId]))(paper.subjectId) };
  }

  private textsOf(papers: readonly Paper[]): Promise<Texts> {
    const { rows, database } = this.folded;
    return rows.subjects(
      database.manager,
      papers.map(({ subjectId }) => subjectId),
    );
  }
}

/** What an office may read at all: nothing else is even fetched. */
function readable(state: Consultation, unitId: string): Paper[] {
  return [
    state.agenda,
    ...state.materials,
    ...state.minutes,
    ...state.rounds.flatMap((round) => [
      ...(round.question ? [round.question] : []),
      ...Object.entries(round.opinions).flatMap(([of, opinion]) => (mayRead(round, unitId, of) ? [opinion] : [])),
    ]),
    ...Object.values(state.duties).flatMap((duty) => [duty, ...duty.evidence]),
  ];
}

interface Reading {
  readonly texts: Texts;
  readonly world: AgencyWorld;
}

const textOf = (texts: Texts, { subjectId }: Paper): string => {
  const value = texts.get(subjectId)?.value;
  return String(value?.['text'] ?? value?.['name'] ?? '');
};

const paperView = (paper: Paper, index: number, texts: Texts) => ({
  no: index + 1,
  name: textOf(texts, paper),
  ...(paper.sha256 && { sha256: paper.sha256 }),
});

function consultationLineOf(row: FoldedRow<Consultation>, world: AgencyWorld): ConsultationLineView {
  const { state } = row;
  return {
    ...lineOf(row, world),
    consultationId: consultationIdOf(row.matterId),
    status: statusOf(state),
    point: state.point,
    convener: unitIn(world, state.convenerUnitId),
    offices: participantsOf(state).length,
    filed: Object.keys(roundOf(state).opinions).length,
  };
}

function roundView(
  round: Round,
  { actor, texts, world }: Reading & { readonly actor: Actor },
): ConsultationView['rounds'][number] {
  const readers = Object.keys(round.opinions).filter((unitId) => mayRead(round, actor.unitId, unitId));
  return {
    round: round.round,
    ...(round.question && { question: textOf(texts, round.question) }),
    ...(round.openedAt && { openedAt: round.openedAt }),
    filedBy: Object.keys(round.opinions).map((unitId) => unitIn(world, unitId)),
    opinions: readers.map((unitId) => opinionViewOf(round, unitId, { texts, world })),
  };
}

function opinionViewOf(round: Round, unitId: string, { texts, world }: Reading): OpinionView {
  const opinion = round.opinions[unitId] as Round['opinions'][string];
  const value = texts.get(opinion.subjectId)?.value ?? {};
  const { officerId } = opinion.by;
  return {
    unit: unitIn(world, unitId),
    round: round.round,
    stance: String(value['stance'] ?? ''),
    text: String(value['text'] ?? ''),
    ...(opinion.sha256 && { sha256: opinion.sha256 }),
    at: opinion.at,
    officerName: shownOfficer(world, officerId),
    afterOpening: opinion.afterOpening,
  };
}

function minutesView(
  { minutes, duties }: Consultation,
  { actor, texts, world }: Reading & { readonly actor: Actor },
): Pick<ConsultationView, 'minutes' | 'duties'> {
  return {
    minutes: minutes.map((one) => ({
      ...{ version: one.version, kind: one.kind, digest: one.digest, at: one.at, text: textOf(texts, one) },
      answers: Object.entries(one.answers).map(([unitId, { answer, reason, at }]) => ({
        ...{ unit: unitIn(world, unitId), answer, at },
        ...(reason && { reason }),
      })),
    })),
    duties: Object.values(duties).map((duty) => ({
      ...{ dutyNo: duty.dutyNo, days: duty.days, status: duty.status, disputed: duty.disputes > 0 },
      unit: unitIn(world, duty.unitId),
      text: textOf(texts, duty),
      ...(duty.disputeReason && { disputeReason: duty.disputeReason }),
      evidence: duty.evidence.map((paper, index) => paperView(paper, index, texts)),
      isOwn: duty.unitId === actor.unitId,
    })),
  };
}
