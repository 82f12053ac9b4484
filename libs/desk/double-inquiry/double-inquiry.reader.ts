import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { doubleInquiryMatterId } from '#contracts/double-inquiry/double-inquiry.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import {
  type Consequence,
  type DoubleInquiry,
  type Finding,
  FINDING_KINDS,
  LINES,
  type Paper,
  statusOf,
} from '#domain/double-inquiry/double-inquiry';
import { DomainError } from '#domain/shared/domain-error';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Page } from '#platform/http/paging';
import type { ConsequenceView, InquiryLineView, InquiryView } from './double-inquiry.dto.js';

type TextOf = (paper: Paper, field?: string) => string;

/** What one side may read of it: the police that inquire everything, who was sent something that alone. */
export interface Share {
  readonly side: InquiryView['side'];
  readonly findings: readonly Finding[];
  readonly consequences: readonly Consequence[];
}

/** 一案双查 as each side reads it. */
@Injectable()
export class DoubleInquiryReader {
  constructor(
    @Inject(FoldedReader) readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<InquiryLineView>> {
    return this.folded.page({ actor, act: 'double-inquiry.read', area: 'double-inquiry' }, query, lineView);
  }

  async one(actor: Actor, caseId: string): Promise<InquiryView> {
    const { row, world } = await this.folded.one<DoubleInquiry>(doubleInquiryMatterId(caseId));
    const share = shareOf(actor, row.state);
    const [head, textOf] = await Promise.all([this.folded.head(row, world), this.textsOf(papersIn(row.state, share))]);
    const reads = share.side === 'handler';
    return {
      ...head,
      ...lineView(row, world),
      turns: head.turns,
      side: share.side,
      lines: LINES.map((line) => {
        const { round, conclusion } = row.state.lines[line];
        if (!conclusion) return { line, round };
        const { outcome, reason, at } = conclusion;
        return { line, round, outcome, at, ...(reads && { reason: textOf(reason, 'text') }) };
      }),
      findingList: share.findings.map((one) => findingView(one, world, textOf)),
      consequences: share.consequences.map((one) => consequenceView(one, { actor, world, textOf })),
    };
  }

  async paper(
    actor: Actor,
    caseId: string,
    subjectId: string,
  ): Promise<{ readonly name: string; readonly content: Readable }> {
    const { row } = await this.folded.one<DoubleInquiry>(doubleInquiryMatterId(caseId));
    const found = shareOf(actor, row.state)
      .findings.flatMap(({ papers }) => papers)
      .find((paper) => paper.subjectId === subjectId);
    if (!found?.sha256) throw new DomainError('not-found', 'DOUBLE_INQUIRY.NO_PAPER', 'There is no such paper.');
    const textOf = await this.textsOf([found]);
    return { name: textOf(found), content: await this.papers.open(found.sha256) };
  }

  async textsOf(papers: readonly Paper[]): Promise<TextOf> {
    const { rows, database } = this.folded;
    const ids = papers.map(({ subjectId }) => subjectId);
    const values = await rows.subjects(database.manager, ids);
    return ({ subjectId }, field = 'name') => String(values.get(subjectId)?.value[field] ?? '（内容已销毁）');
  }
}

/** Of the agency of the police everything; of others what was sent to them. */
export function shareOf({ agency, unitId }: Actor, { findings, consequences }: DoubleInquiry): Share {
  if (agency === 'police') return { side: 'handler', findings, consequences };
  const own = consequences.filter(
    ({ addresseeUnitId, approval, status }) =>
      (addresseeUnitId === unitId && (status === 'sent' || status === 'answered')) ||
      approval.approverUnitId === unitId,
  );
  const numbers = new Set(own.map(({ findingNo }) => findingNo));
  return {
    side: own.length > 0 ? 'addressee' : 'other',
    findings: findings.filter(({ findingNo }) => numbers.has(findingNo)),
    consequences: own,
  };
}

const papersIn = ({ lines }: DoubleInquiry, { findings, consequences }: Share): Paper[] => [
  ...LINES.flatMap((line) => lines[line].conclusion?.reason ?? []),
  ...findings.flatMap(({ text, papers }) => [text, ...papers]),
  ...consequences.flatMap(({ reason, answer }) => [reason, ...(answer ? [answer.text] : [])]),
];

function lineView(row: FoldedRow<DoubleInquiry>, world: AgencyWorld): InquiryLineView {
  const { state } = row;
  const { institution, source } = state.lines;
  return {
    ...lineOf(row, world),
    ...{
      caseId: state.caseId,
      status: statusOf(state),
      unit: unitIn(world, state.unitId),
      findings: state.findings.length,
    },
    ...(institution.conclusion && { institution: institution.conclusion.outcome }),
    ...(source.conclusion && { source: source.conclusion.outcome }),
    sent: state.consequences.filter(({ sentAt }) => sentAt !== undefined).length,
  };
}

const findingView = (
  { findingNo, kind, institutionUnitId, text, papers, at }: Finding,
  world: AgencyWorld,
  textOf: TextOf,
) => ({
  ...{ findingNo, kind, kindName: FINDING_KINDS[kind].name, line: FINDING_KINDS[kind].line, at },
  ...(institutionUnitId !== undefined && { institution: unitIn(world, institutionUnitId) }),
  text: textOf(text, 'text'),
  papers: papers.map((paper) => ({
    ...{ subjectId: paper.subjectId, name: textOf(paper), hasFile: paper.sha256 !== undefined },
  })),
});

function consequenceView(
  { consequenceNo, findingNo, road, status, addresseeUnitId, number, reason, sentAt, answer }: Consequence,
  { actor, world, textOf }: { readonly actor: Actor; readonly world: AgencyWorld; readonly textOf: TextOf },
): ConsequenceView {
  return {
    ...{ consequenceNo, findingNo, road, status, number, addressee: unitIn(world, addresseeUnitId) },
    reason: textOf(reason, 'text'),
    ...(sentAt && { sentAt }),
    mayAnswer: status === 'sent' && actor.unitId === addresseeUnitId,
    ...(answer && {
      answer: {
        ...{ outcome: answer.outcome, text: textOf(answer.text, 'text'), at: answer.at },
        ...(answer.recommendationId !== undefined && { recommendationId: answer.recommendationId }),
      },
    }),
  };
}
