import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { PaperStore } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import {
  EVIDENCE_WORKFLOW,
  type EvidenceCommands,
  evidenceIdOf,
  evidenceMatterId,
} from '#contracts/evidence/evidence.messages';
import type { Actor } from '#domain/agency/actor';
import { expiredAt } from '#domain/agency/officer';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer } from '#domain/agency/shown-name';
import { documentWordOf } from '#domain/agency/unit';
import { type Evidence, gapIn } from '#domain/evidence/evidence';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { EvidenceLineView, EvidenceView, OfferEvidenceIn, RegisterEvidenceIn } from './evidence.dto.js';

export interface OnEvidence extends Asker {
  readonly evidenceId: string;
}
type Named = (subjectId: string) => string;

/** 证据保管链 at every desk. */
@Injectable()
export class EvidenceDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(PaperStore) private readonly papers: PaperStore,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async page(actor: Actor, query: MattersQuery): Promise<Page<EvidenceLineView>> {
    const narrowing = { actor, act: 'evidence.read', area: 'evidence' } as const;
    const page = await this.folded.page(narrowing, query, (row: FoldedRow<Evidence>, world) => ({ row, world }));
    const nameOf = await this.folded.named(page.items.map(({ row }) => row.state.name.subjectId));
    return { ...page, items: page.items.map(({ row, world }) => evidenceLineOf(row, world, nameOf)) };
  }

  async one(actor: Actor, evidenceId: string): Promise<EvidenceView> {
    const { row, world } = await this.folded.one<Evidence>(evidenceMatterId(evidenceId));
    const { state } = row;
    const [head, nameOf] = await Promise.all([this.folded.head(row, world), this.folded.named([state.name.subjectId])]);
    const { offer, holder, chain, name } = state;
    const gapAt = gapIn(chain);
    return {
      ...head,
      ...evidenceLineOf(row, world, nameOf),
      turns: head.turns,
      since: holder.since,
      ...(name.sha256 && { sha256: name.sha256 }),
      ...(offer && {
        offer: {
          ...handOf({ unitId: offer.toUnitId, officerId: offer.toOfficerId }, world),
          ...{ purpose: offer.purpose, at: offer.at },
        },
      }),
      isHolder: holder.unitId === actor.unitId && holder.officerId === actor.officerId,
      isReceiver: offer?.toUnitId === actor.unitId && offer.toOfficerId === actor.officerId,
      chain: chain.map(({ at, from, to, purpose, by }) => ({
        ...{ at, purpose, by: shownOfficer(world, by.officerId) },
        ...(from && { from: handOf(from, world) }),
        ...(to && { to: handOf(to, world) }),
      })),
      ...(gapAt !== undefined && { gapAt }),
    };
  }

  async register({ actor, key }: Asker, given: RegisterEvidenceIn): Promise<{ evidenceId: string; receipt: Receipt }> {
    const evidenceId = openedId({ unitId: actor.unitId, key, addressee: 'evidence' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const { caseId, kind, item, takenAt } = given;
    const of = { caseId: caseId ?? evidenceId, matterId: evidenceMatterId(evidenceId), key: `${actor.unitId}/${key}` };
    const [name] = await this.papers.keep(of, [item]);
    const body: EvidenceCommands['registerEvidence'] = {
      ...{ evidenceId, kind, name: name ?? { subjectId: '', commitment: '' } },
      ...(caseId !== undefined && { caseId }),
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      takenAt: (takenAt ?? now) as Instant,
      unitWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
    };
    const receipt = await this.acts.open(
      evidenceMatterId(evidenceId),
      { workflowType: EVIDENCE_WORKFLOW, update: 'registerEvidence' },
      { actor, key, body, request: given },
    );
    return { evidenceId, receipt };
  }

  /** @throws OFFICER.UNKNOWN, EVIDENCE.NOT_THERE: handed to an officer of that unit whose term has not expired. */
  async offer(on: OnEvidence, given: OfferEvidenceIn): Promise<Receipt> {
    const [world, now] = await Promise.all([this.agencies.world(), this.acts.now()]);
    world.tree.open(given.toUnitId, now);
    const officer = world.officer(given.toOfficerId);
    if (!officer) throw new DomainError('not-found', 'OFFICER.UNKNOWN', 'There is no such officer.');
    if (officer.unitId !== given.toUnitId || expiredAt(officer, now))
      throw new DomainError('invalid', 'EVIDENCE.NOT_THERE', 'This officer does not work at that unit.');
    return this.act(on, 'offerEvidence', given);
  }

  act<Name extends keyof EvidenceCommands>(
    { evidenceId, actor, key }: OnEvidence,
    update: Name,
    body: EvidenceCommands[Name],
  ): Promise<Receipt> {
    return this.acts.act(evidenceMatterId(evidenceId), update, { actor, key, body, request: { update, ...body } });
  }
}

const handOf = ({ unitId, officerId }: { unitId: string; officerId: string }, world: AgencyWorld) => ({
  unit: unitIn(world, unitId),
  officerId,
  officerName: shownOfficer(world, officerId),
});

function evidenceLineOf(row: FoldedRow<Evidence>, world: AgencyWorld, nameOf: Named): EvidenceLineView {
  const { kind, status, name, holder } = row.state;
  return {
    ...lineOf(row, world),
    evidenceId: evidenceIdOf(row.matterId),
    ...{ kind, status, name: nameOf(name.subjectId), holder: handOf(holder, world) },
  };
}
