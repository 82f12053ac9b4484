import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf as matterLineOf, unitIn } from '#desk/folded/folded.reader';
import { Acts } from '#desk/request/acts';
import { LOOK_WORKFLOW, lookIdOf, lookMatterId } from '#contracts/look/look.messages';
import type { Actor, Party } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { mayActIn } from '#domain/agency/permission';
import { shownOfficer } from '#domain/agency/shown-name';
import { DomainError } from '#domain/shared/domain-error';
import type { TakeLook } from '#domain/look/decide';
import { isInPassing, isWorkOfOffices, type Look } from '#domain/look/look';
import type { Receipt } from '#domain/shared/record';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import { LookedAtReadModel } from '#persistence/look/looked-at.read-model';
import { type TimelineAct, TimelineReadModel } from '#persistence/timeline/timeline.read-model';
import { PARTY_BOOK, type PartyBook } from '#platform/auth/ports';
import type { Asker } from '#platform/http/asked.decorator';
import { keyIn, type Page, pageOf, type PageQuery } from '#platform/http/paging';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { LookLineView, LookTaken, LookView, TakeLookIn } from './look.dto.js';

/** 查阅: who looks at what, by which right and why; the record of it comes before the content. */
@Injectable()
export class LookDesk {
  private readonly lookedAt = new LookedAtReadModel();
  private readonly timeline = new TimelineReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
    @Inject(PARTY_BOOK) private readonly parties: PartyBook,
  ) {}

  async take({ actor, key }: Asker, { matterId, reason }: TakeLookIn): Promise<LookTaken> {
    if (isWorkOfOffices(matterId))
      throw new DomainError('invalid', 'LOOK.NOT_OF_WORK', 'This is the own work of an office.');
    if (await this.parties.isRecused(matterId, actor.officerId)) throw notFound();
    const lookId = openedId({ unitId: actor.unitId, key, addressee: 'look' });
    const { facts, parties, world, title } = await this.factsOf(matterId);
    const right = maySee(parties, actor, world) ? 'branch' : 'decision';
    const approver = right === 'decision' ? approverFor(parties, actor, world) : undefined;
    const body: TakeLook = {
      ...{ ...facts, lookId, matterId, right, reason },
      ...(approver !== undefined && {
        approval: { approvalId: uuidV5(`${lookId}/approval`), approverUnitId: approver, title: `查阅：${title}` },
      }),
    };
    const receipt = await this.open({ actor, key }, body, { matterId, reason });
    return { lookId, right, receipt };
  }

  /** Once for each officer, matter and day: what is opened in the course of the work is on the record before it is shown. */
  async passing(actor: Actor, matterId: string, day: string): Promise<void> {
    const lookId = passingId(actor, matterId, day);
    const { facts } = await this.factsOf(matterId);
    const asker = { actor, key: `passing.${lookId}` };
    await this.open(asker, { ...facts, lookId, matterId, right: 'branch' }, { matterId, day });
  }

  page(actor: Actor, query: MattersQuery): Promise<Page<LookLineView>> {
    const narrowing = { actor, act: 'look.read', area: 'look' } as const;
    return this.folded
      .page(narrowing, query, (row: FoldedRow<Look>, world) => lineView(row, world))
      .then(async (page) => ({ ...page, items: await this.titled(page.items) }));
  }

  async one(actor: Actor, lookId: string): Promise<LookView> {
    const { row, world } = await this.folded.one<Look>(lookMatterId(lookId));
    const { by, approval, openedAt, refusedBecause } = row.state;
    const [head, [line]] = await Promise.all([this.folded.head(row, world), this.titled([lineView(row, world)])]);
    const until = head.turns.find(({ ruleId }) => ruleId === 'LOK-01')?.dueAt;
    return {
      ...head,
      ...(line as LookLineView),
      turns: head.turns,
      mine: by.officerId === actor.officerId,
      ...(approval && { approver: unitIn(world, approval.approverUnitId) }),
      ...(openedAt !== undefined && { takenAt: openedAt }),
      ...(until !== undefined && { until }),
      ...(refusedBecause !== undefined && { refusedBecause }),
    };
  }

  /** The record of the matter, for whoever looks and while the look is open. */
  async content(
    actor: Actor,
    lookId: string,
    { limit, cursor }: PageQuery,
  ): Promise<{ readonly page: Page<TimelineAct>; readonly world: AgencyWorld }> {
    const { row, world } = await this.folded.one<Look>(lookMatterId(lookId));
    const { status, by, matterId } = row.state;
    if (by.officerId !== actor.officerId)
      throw new DomainError('forbidden', 'LOOK.NOT_YOURS', 'Another officer looks.');
    if (status !== 'open') throw new DomainError('conflict', 'LOOK.NOT_OPEN', `This look is ${status}.`);
    const key = keyIn(cursor, 1)?.[0];
    const rows = await this.timeline.page(this.folded.database.manager, {
      ...{ matterId, order: 'newest-first', limit, after: key === undefined ? undefined : Number(key) },
    });
    return { page: pageOf(rows, limit, ({ number }) => [number]), world };
  }

  end({ actor, key }: Asker, lookId: string): Promise<Receipt> {
    return this.acts.act(lookMatterId(lookId), 'endLook', { actor, key, body: {} });
  }

  private open({ actor, key }: Asker, body: TakeLook, request: object): Promise<Receipt> {
    const opening = { workflowType: LOOK_WORKFLOW, update: 'takeLook' };
    return this.acts.open(lookMatterId(body.lookId), opening, { actor, key, body, request });
  }

  private async factsOf(matterId: string) {
    const [head, parties, world] = await Promise.all([
      this.lookedAt.one(this.folded.database.manager, matterId),
      this.parties.partiesOf(matterId),
      this.folded.world(),
    ]);
    if (!head) throw notFound();
    const facts = { ownerUnitId: head.ownerUnitId ?? '', ...(head.caseId !== null && { caseId: head.caseId }) };
    return { facts, parties, world, title: head.title };
  }

  private async titled(lines: readonly LookLineView[]): Promise<LookLineView[]> {
    const ids = lines.map(({ lookedAt }) => lookedAt.matterId);
    const titles = await this.lookedAt.titles(this.folded.database.manager, ids);
    return lines.map((line) => {
      const { matterId } = line.lookedAt;
      return { ...line, lookedAt: { matterId, title: titles.get(matterId) ?? matterId } };
    });
  }
}

export const passingId = ({ officerId }: Actor, matterId: string, day: string): string =>
  uuidV5(JSON.stringify(['look', officerId, matterId, day]));

const notFound = (): DomainError => new DomainError('not-found', 'MATTER.NOT_FOUND', 'There is no such matter.');

const maySee = (parties: readonly Party[], actor: Actor, { tree }: AgencyWorld): boolean =>
  mayActIn(parties, actor, 'timeline.read', tree.pathOf) === 'yes';

/** The nearest office above that the hierarchy lets in. */
const approverFor = (parties: readonly Party[], actor: Actor, world: AgencyWorld): string | undefined =>
  world.tree
    .ancestorsOf(actor.unitId)
    .find(({ agency, unitId }) => agency === actor.agency && maySee(parties, { ...actor, unitId }, world))?.unitId;

function lineView(row: FoldedRow<Look>, world: AgencyWorld): LookLineView {
  const { status, right, matterId, ownerUnitId, by, reason } = row.state;
  return {
    ...matterLineOf(row, world),
    ...{ lookId: lookIdOf(row.matterId), status, right, lookedAt: { matterId, title: matterId } },
    ofUnit: unitIn(world, ownerUnitId),
    unit: unitIn(world, by.unitId),
    officerName: shownOfficer(world, by.officerId),
    ...(!isInPassing(row.state) && reason !== undefined && { reason }),
  };
}
