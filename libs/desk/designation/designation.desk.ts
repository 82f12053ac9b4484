import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { Acts } from '#desk/request/acts';
import {
  DESIGNATION_WORKFLOW,
  type DesignationCommands,
  designationIdOf,
  designationMatterId,
} from '#contracts/designation/designation.messages';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { officeOfArea } from '#domain/agency/office-of-area';
import { documentWordOf } from '#domain/agency/unit';
import type { UnitTree } from '#domain/agency/unit-tree';
import { type Designation, type Paper, waitsFor } from '#domain/designation/designation';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type {
  DecideDesignationIn,
  DesignationLineView,
  DesignationView,
  OpenDesignationIn,
} from './designation.dto.js';

export interface OnDesignation extends Asker {
  readonly designationId: string;
}

/** 指定管辖 at every desk of the police; the system finds who decides, and who gets a copy. */
@Injectable()
export class DesignationDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<DesignationLineView>> {
    return this.folded.page({ actor, act: 'designation.read', area: 'designation' }, query, designationLineOf);
  }

  async one(actor: Actor, designationId: string): Promise<DesignationView> {
    const { row, world } = await this.folded.one<Designation>(designationMatterId(designationId));
    const { state } = row;
    const papers = [...Object.values(state.contests), ...(state.grounds ? [state.grounds] : [])];
    const { rows, database } = this.folded;
    const ids = papers.map(({ subjectId }) => subjectId);
    const [head, texts] = await Promise.all([this.folded.head(row, world), rows.subjects(database.manager, ids)]);
    const textOf = ({ subjectId }: Paper): string => String(texts.get(subjectId)?.value['text'] ?? '');
    return {
      ...head,
      ...designationLineOf(row, world),
      turns: head.turns,
      reason: state.reason,
      ...(state.referralId && { referralId: state.referralId }),
      side: sideOf(state, actor.unitId),
      contestants: state.contestants.map((unitId) => {
        const [named, contest] = [state.named[unitId], state.contests[unitId]];
        return {
          ...{ unit: unitIn(world, unitId), isOwn: unitId === actor.unitId },
          ...(named && { named: unitIn(world, named) }),
          ...(contest && { statement: textOf(contest), at: contest.at }),
        };
      }),
      ...(state.grounds && { grounds: textOf(state.grounds) }),
      copied: state.copiedUnitIds.map((unitId) => unitIn(world, unitId)),
    };
  }

  /** The acting owner puts the dispute before the others; the superior is found at once. */
  async open(
    { actor, key }: Asker,
    given: OpenDesignationIn,
    caseId: string,
  ): Promise<{ designationId: string; receipt: Receipt }> {
    const designationId = openedId({ unitId: actor.unitId, key, addressee: 'designation' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const contestants = [actor.unitId, ...given.otherUnitIds];
    for (const unitId of contestants) tree.open(unitId, now);
    const body: DesignationCommands['openDesignation'] = {
      ...{ designationId, caseId, contestants, reason: given.reason, negotiates: true },
      superiorUnitId: superiorOf(tree, contestants),
      provisionalUnitId: actor.unitId,
      divisions: [],
    };
    const receipt = await this.acts.open(
      designationMatterId(designationId),
      { workflowType: DESIGNATION_WORKFLOW, update: 'openDesignation' },
      { actor, key, body, request: { caseId, ...given } },
    );
    return { designationId, receipt };
  }

  async contest(on: OnDesignation, given: { readonly text: string }): Promise<Receipt> {
    return this.act(on, 'contestDesignation', {
      body: { statement: await this.text(on, given.text) },
      request: given,
    });
  }

  async decide(on: OnDesignation, given: DecideDesignationIn): Promise<Receipt> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const unit = tree.open(given.unitId, now);
    const own = tree.get(on.actor.unitId);
    const copied = (['procuratorate', 'court'] as const).flatMap(
      (kind) => officeOfArea(tree, { divisionCode: unit.divisionCode, kind }, now)?.unitId ?? [],
    );
    const body = {
      unitId: unit.unitId,
      grounds: await this.text(on, given.text),
      superiorWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
      copiedUnitIds: copied,
      isBelow: unit.unitId !== own.unitId && tree.isInBranch(unit.unitId, own.unitId),
    };
    return this.act(on, 'decideDesignation', { body, request: given });
  }

  act<Name extends keyof DesignationCommands>(
    { designationId, actor, key }: OnDesignation,
    update: Name,
    sending: { readonly body: DesignationCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body, request: { update, ...request } };
    return this.acts.act(designationMatterId(designationId), update, asked);
  }

  private async text({ designationId, actor, key }: OnDesignation, text: string): Promise<Paper> {
    const { row } = await this.folded.one<Designation>(designationMatterId(designationId));
    const subjectId = uuidV5(`designation/${designationId}/${actor.unitId}/${key}`);
    const value = { text };
    const caseId = row.state.caseId ?? designationId;
    const [stored] = await this.subjects.store([{ subjectId, caseId, kind: 'designation', value }]);
    return { subjectId, commitment: stored?.commitment ?? '' };
  }
}

/** The lowest unit above all of them. */
function superiorOf(tree: UnitTree, [first = '', ...others]: readonly string[]): string {
  const found = tree
    .ancestorsOf(first)
    .find((unit) => others.every((other) => other !== unit.unitId && tree.isInBranch(other, unit.unitId)));
  if (!found) throw new DomainError('conflict', 'REFERRAL.NO_COMMON_SUPERIOR', 'No unit stands above all of them.');
  return found.unitId;
}

function sideOf({ superiorUnitId, contestants }: Designation, unitId: string): DesignationView['side'] {
  if (unitId === superiorUnitId) return 'superior';
  return contestants.includes(unitId) ? 'contestant' : 'none';
}

function designationLineOf(row: FoldedRow<Designation>, world: AgencyWorld): DesignationLineView {
  const { status, provisionalUnitId, superiorUnitId, designatedUnitId } = row.state;
  return {
    ...lineOf(row, world),
    designationId: designationIdOf(row.matterId),
    status,
    provisional: unitIn(world, provisionalUnitId),
    superior: unitIn(world, superiorUnitId),
    ...(designatedUnitId && { designated: unitIn(world, designatedUnitId) }),
    waitsFor: waitsFor(row.state).map((unitId) => unitIn(world, unitId)),
  };
}
