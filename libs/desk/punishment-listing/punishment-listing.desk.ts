import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import type { PaperIn } from '#desk/folded/folded.dto';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  PUNISHMENT_LISTING_WORKFLOW,
  type PunishmentListingCommands,
  punishmentListingMatterId,
} from '#contracts/punishment-listing/punishment-listing.messages';
import { approverOf } from '#domain/agency/approval';
import { documentWordOf } from '#domain/agency/unit';
import { parseCreditCode } from '#domain/code/credit-code';
import { parseIdCard } from '#domain/code/id-card';
import { type Paper, PUNISHMENT_GROUNDS, type PunishmentListing } from '#domain/punishment-listing/punishment-listing';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { uuidV5 } from '#platform/temporal/matter-id';
import type {
  AppealPunishmentIn,
  DeclarationIn,
  DecidePunishmentAppealIn,
  DecideRepairIn,
  ProposePunishmentIn,
  RepairIn,
  ServeNoticeIn,
} from './punishment-listing.dto.js';
import { PunishmentListingReader } from './punishment-listing.reader.js';

export interface OnPunishment extends Asker {
  readonly listingId: string;
}
export interface OnEntry extends OnPunishment {
  readonly entryNo: number;
}

/** 联合惩戒 at the desks of the police: proposed anywhere, decided by the bureau of the city. */
@Injectable()
export class PunishmentListingDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(PunishmentListingReader) private readonly reader: PunishmentListingReader,
  ) {}

  async propose({ actor, key }: Asker, given: ProposePunishmentIn): Promise<{ listingId: string; receipt: Receipt }> {
    const { subject, ground, measures, factAt, basis, papers } = given;
    const number =
      subject.kind === 'person' ? parseIdCard(subject.number).number : parseCreditCode(subject.number).code;
    const listingId = uuidV5(`punishment/${this.subjects.lookupOf(number)}`);
    const matterId = punishmentListingMatterId(listingId);
    const [{ tree }, now] = await Promise.all([this.reader.folded.world(), this.acts.now()]);
    const decider = approverOf(tree, actor.unitId, 'city');
    const supervisor = tree.supervisorOf(decider.unitId, now);
    const of = { caseId: listingId, matterId, key: `${actor.unitId}/${key}` };
    const body: PunishmentListingCommands['proposePunishment'] = {
      ...{ listingId, subjectKind: subject.kind, ground, measures, factAt: factAt as Instant },
      subject: await this.subjectOf(listingId, { ...subject, number }),
      basis: await this.text(of, 'basis', basis),
      papers: await this.papers.keep({ ...of, kind: 'punishment-paper' }, papers),
      ...{ proposerUnitId: actor.unitId, deciderUnitId: decider.unitId, deciderLevel: decider.level },
      documentWord: documentWordOf(decider, tree.ancestorsOf(decider.unitId)),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      approvalId: uuidV5(`${matterId}/${actor.unitId}/${key}/approval`),
      title: `联合惩戒认定（${PUNISHMENT_GROUNDS[ground].name}）`,
    };
    const opening = { workflowType: PUNISHMENT_LISTING_WORKFLOW, update: 'proposePunishment' };
    return { listingId, receipt: await this.acts.open(matterId, opening, { actor, key, body, request: given }) };
  }

  async serve(on: OnEntry, { servedAt, way, paper }: ServeNoticeIn): Promise<Receipt> {
    const [kept] = paper ? await this.keep(on, 'service', [paper]) : [];
    const { entryNo } = on;
    const body = { entryNo, servedAt: servedAt as Instant, way, ...(kept && { paper: kept }) };
    return this.act(on, 'servePunishmentNotice', { body, request: { entryNo, servedAt, way, paper } });
  }

  async appeal(on: OnEntry, given: AppealPunishmentIn): Promise<Receipt> {
    const { entryNo } = on;
    const statement = await this.textOn(on, 'appeal', given.statement);
    const papers = await this.keep(on, 'appeal-paper', given.papers);
    return this.act(on, 'appealPunishment', { body: { entryNo, statement, papers }, request: { entryNo, ...given } });
  }

  async decideAppeal(on: OnEntry, given: DecidePunishmentAppealIn): Promise<Receipt> {
    const { entryNo } = on;
    const body = { entryNo, outcome: given.outcome, reason: await this.textOn(on, 'answer', given.reason) };
    return this.act(on, 'decidePunishmentAppeal', { body, request: { entryNo, ...given } });
  }

  async declare(on: OnPunishment, given: DeclarationIn): Promise<Receipt> {
    const [paper = NO_PAPER] = await this.keep(on, 'declaration', [given.paper]);
    return this.act(on, 'keepDeclaration', { body: { paper }, request: given });
  }

  async askRepair(on: OnPunishment, given: RepairIn): Promise<Receipt> {
    const body = { statement: await this.textOn(on, 'repair', given.statement) };
    return this.act(on, 'askRepair', { body, request: given });
  }

  async decideRepair(on: OnPunishment, given: DecideRepairIn): Promise<Receipt> {
    const body = { granted: given.granted, reason: await this.textOn(on, 'repair-decision', given.reason) };
    return this.act(on, 'decideRepair', { body, request: given });
  }

  /** One number bears one name; who was listed before keeps the value that the record has committed to. */
  private async subjectOf(listingId: string, { kind, name, number }: ProposePunishmentIn['subject']): Promise<Paper> {
    const { rows, database } = this.reader.folded;
    const known = await rows.one<PunishmentListing>(database.manager, punishmentListingMatterId(listingId));
    if (known) {
      const { subject } = known.state;
      const kept = (await rows.subjects(database.manager, [subject.subjectId])).get(subject.subjectId);
      if (kept && kept.value['name'] !== name)
        throw new DomainError('conflict', 'PUNISHMENT_LISTING.OTHER_NAME', 'The number is known under another name.');
      return subject;
    }
    const [stored] = await this.subjects.store([
      {
        ...{
          subjectId: uuidV5(`${punishmentListingMatterId(listingId)}/subject`),
          caseId: listingId,
          kind: 'punished',
        },
        ...{ value: { kind, name, number }, findBy: [name, number] },
      },
    ]);
    return stored ?? NO_PAPER;
  }

  private text(
    of: { readonly caseId: string; readonly matterId: string; readonly key: string },
    kind: string,
    text: string,
  ): Promise<Paper> {
    return this.papers.keepText({ ...of, kind }, { text });
  }

  private textOn(on: OnPunishment, kind: string, text: string): Promise<Paper> {
    return this.text(placeOf(on), kind, text);
  }

  private keep(on: OnPunishment, kind: string, papers: readonly PaperIn[]): Promise<readonly Paper[]> {
    return this.papers.keep({ ...placeOf(on), kind }, papers);
  }

  private act<Name extends keyof PunishmentListingCommands>(
    { listingId, actor, key }: OnPunishment,
    update: Name,
    { body, request }: { readonly body: PunishmentListingCommands[Name]; readonly request: object },
  ): Promise<Receipt> {
    const matterId = punishmentListingMatterId(listingId);
    return this.acts.act(matterId, update, { actor, key, body, request: { update, ...request } });
  }
}

const NO_PAPER: Paper = { subjectId: '', commitment: '' };

/** Two units may send the same key: each names papers of its own. */
const placeOf = ({ listingId, actor, key }: OnPunishment) => ({
  ...{ caseId: listingId, matterId: punishmentListingMatterId(listingId), key: `${actor.unitId}/${key}` },
});
