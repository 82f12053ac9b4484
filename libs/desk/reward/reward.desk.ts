import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { notYet } from '#desk/document/act-on-paper';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { REWARD_WORKFLOW, type RewardCommands, rewardIdOf, rewardMatterId } from '#contracts/reward/reward.messages';
import { toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { documentWordOf } from '#domain/agency/unit';
import { withoutBlanks } from '#domain/code/text';
import { fen } from '#domain/money/fen';
import type { Reward } from '#domain/reward/reward';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import { ListedCaseReadModel } from '#persistence/listing/listed-case.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { PayRewardIn, ProposeRewardIn, RewardLineView, RewardView } from './reward.dto.js';

export interface OnReward extends Asker {
  readonly rewardId: string;
}

/** 举报奖励 at the office that gives it. */
@Injectable()
export class RewardDesk {
  private readonly cases = new ListedCaseReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<RewardLineView>> {
    return this.folded.page({ actor, act: 'reward.read', area: 'reward' }, query, lineView);
  }

  async one(actor: Actor, rewardId: string): Promise<RewardView> {
    const { row, world } = await this.folded.one<Reward>(rewardMatterId(rewardId));
    const { reporter, report, officeUnitId, basis, grantedAt, paid, reason } = row.state;
    const isOffice = actor.unitId === officeUnitId && actor.roles.includes('supervisor');
    const { rows, database } = this.folded;
    const ids = isOffice ? [reporter.subjectId, report.subjectId] : [];
    const [head, texts] = await Promise.all([this.folded.head(row, world), rows.subjects(database.manager, ids)]);
    const textOf = (subjectId: string, field: string): string =>
      String(texts.get(subjectId)?.value[field] ?? '（内容已销毁）');
    return {
      ...head,
      ...lineView(row, world),
      turns: head.turns,
      ...{ side: isOffice ? 'office' : 'other', basis },
      ...(isOffice && {
        reporter: { name: textOf(reporter.subjectId, 'name'), contact: textOf(reporter.subjectId, 'contact') },
        report: textOf(report.subjectId, 'text'),
      }),
      ...(grantedAt !== undefined && { grantedAt }),
      ...(paid && { paidOn: paid.paidOn }),
      ...(reason !== undefined && { reason }),
    };
  }

  async propose({ actor, key }: Asker, given: ProposeRewardIn): Promise<{ rewardId: string; receipt: Receipt }> {
    const { reporterName: name, contact, report: text, amountFen, caseId, reportedOn, basis } = given;
    const rewardId = openedId({ unitId: actor.unitId, key, addressee: 'reward' });
    const matterId = rewardMatterId(rewardId);
    const { manager } = this.folded.database;
    if (caseId !== undefined && !(await this.cases.one(manager, caseId)))
      throw new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');
    const of = { caseId: caseId ?? rewardId, matterId, key: `${actor.unitId}/${key}` };
    const { tree } = await this.folded.world();
    const office = tree.get(actor.unitId);
    const body: RewardCommands['proposeReward'] = {
      ...{ rewardId, officeUnitId: actor.unitId, reportedOn, basis, amountFen: fen(BigInt(amountFen)) },
      ...(caseId !== undefined && { caseId }),
      reporter: await this.papers.keepText({ ...of, kind: 'reporter' }, { name, contact }),
      report: await this.papers.keepText({ ...of, kind: 'report' }, { text }),
      reportKey: this.subjects.lookupOf(
        ['reward', caseId ?? reportedOn, ...[name, contact].map(withoutBlanks)].join('/'),
      ),
      approvalId: uuidV5(`${matterId}/${of.key}/approval`),
      ...{ title: '举报奖励', word: documentWordOf(office, tree.ancestorsOf(office.unitId)) },
    };
    const opening = { workflowType: REWARD_WORKFLOW, update: 'proposeReward' };
    const asked = { actor, key, body: toWire(body), request: given };
    return { rewardId, receipt: await this.acts.open(matterId, opening, asked) };
  }

  async pay(on: OnReward, { paidOn, title, fileHash }: PayRewardIn): Promise<Receipt> {
    const matterId = rewardMatterId(on.rewardId);
    const of = { caseId: on.rewardId, matterId, key: `${on.actor.unitId}/${on.key}`, kind: 'receipt' };
    const papers = [{ title, ...(fileHash !== undefined && { fileHash }) }];
    const [receipt] = await this.papers.keep(of, papers);
    if (!receipt) throw new DomainError('invalid', 'REWARD.NO_RECEIPT', 'That it was paid is proved by a receipt.');
    return this.act(on, 'payReward', { body: { paidOn, receipt }, request: { paidOn, title, fileHash } });
  }

  async receipt(rewardId: string): Promise<{ readonly name: string; readonly content: Readable }> {
    const { row } = await this.folded.one<Reward>(rewardMatterId(rewardId));
    const { subjectId, sha256 } = row.state.paid?.receipt ?? {};
    if (subjectId === undefined || sha256 === undefined) throw notYet();
    const nameOf = await this.folded.named([subjectId]);
    return { name: nameOf(subjectId), content: await this.papers.open(sha256) };
  }

  act<Name extends keyof RewardCommands>(
    { rewardId, actor, key }: OnReward,
    update: Name,
    { body, request = body }: { readonly body: RewardCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    return this.acts.act(rewardMatterId(rewardId), update, { actor, key, body, request: { update, ...request } });
  }
}

function lineView(row: FoldedRow<Reward>, world: AgencyWorld): RewardLineView {
  const { status, officeUnitId, amountFen, reportedOn } = row.state;
  return {
    ...lineOf(row, world),
    ...{ rewardId: rewardIdOf(row.matterId), status, reportedOn, amountFen: String(amountFen) },
    office: unitIn(world, officeUnitId),
  };
}
