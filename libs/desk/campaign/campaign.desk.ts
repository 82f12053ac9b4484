import { Inject, Injectable } from '@nestjs/common';
import type { MattersQuery } from '#desk/folded/folded.dto';
import { FoldedReader, lineOf, unitIn } from '#desk/folded/folded.reader';
import { Acts } from '#desk/request/acts';
import {
  CAMPAIGN_WORKFLOW,
  type CampaignCommands,
  campaignIdOf,
  campaignMatterId,
} from '#contracts/campaign/campaign.messages';
import { fromFenText, toFenText, toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { scopeOf } from '#domain/agency/permission';
import { documentWordOf } from '#domain/agency/unit';
import { type Campaign, unitsOf } from '#domain/campaign/campaign';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { CaseReadModel } from '#persistence/case/case.read-model';
import type { FoldedRow } from '#persistence/folded/folded.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import type { Page } from '#platform/http/paging';
import { openedId } from '#platform/temporal/matter-id';
import type { AddCaseIn, CampaignLineView, CampaignView, GiveResultIn, PlanCampaignIn } from './campaign.dto.js';

export interface OnCampaign extends Asker {
  readonly campaignId: string;
}

/** 集群战役: led by one unit, with the cases that it may see. */
@Injectable()
export class CampaignDesk {
  private readonly cases = new CaseReadModel();

  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  page(actor: Actor, query: MattersQuery): Promise<Page<CampaignLineView>> {
    return this.folded.page({ actor, act: 'campaign.read', area: 'campaign' }, query, campaignLineOf);
  }

  async one(actor: Actor, campaignId: string): Promise<CampaignView> {
    const { row, world } = await this.folded.one<Campaign>(campaignMatterId(campaignId));
    const { state } = row;
    const head = await this.folded.head(row, world);
    const units = unitsOf(state);
    return {
      ...head,
      ...campaignLineOf(row, world),
      turns: head.turns,
      isLead: actor.unitId === state.leadUnitId,
      takesPart: units.includes(actor.unitId),
      caseList: state.cases.map(({ unitId, ...one }) => ({ ...one, unit: unitIn(world, unitId) })),
      unitList: units.map((unitId) => {
        const result = state.results[unitId];
        return {
          unit: unitIn(world, unitId),
          cases: state.cases.filter((one) => one.unitId === unitId).length,
          ...(result && { result: { ...result, recoveredFen: toFenText(result.recoveredFen) } }),
        };
      }),
      total: totalOf(state),
    };
  }

  async plan({ actor, key }: Asker, given: PlanCampaignIn): Promise<{ campaignId: string; receipt: Receipt }> {
    const campaignId = openedId({ unitId: actor.unitId, key, addressee: 'campaign' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const own = tree.open(actor.unitId, now);
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const body: CampaignCommands['planCampaign'] = {
      ...{ campaignId, ...given, leadUnitId: own.unitId },
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      leadWord: documentWordOf(own, tree.ancestorsOf(own.unitId)),
    };
    const receipt = await this.acts.open(
      campaignMatterId(campaignId),
      { workflowType: CAMPAIGN_WORKFLOW, update: 'planCampaign' },
      { actor, key, body, request: given },
    );
    return { campaignId, receipt };
  }

  /** A case is found by its number within what the lead unit may see. @throws CAMPAIGN.CASE_UNKNOWN */
  async add(on: OnCampaign, { caseNumber }: AddCaseIn): Promise<Receipt> {
    const scope = scopeOf(on.actor, 'case.read');
    const found = await this.cases.page(this.folded.database.manager, scope, { q: caseNumber, limit: 10 });
    const one = found.find((row) => row.caseNumber === caseNumber);
    if (!one) throw new DomainError('not-found', 'CAMPAIGN.CASE_UNKNOWN', 'There is no such case in your branch.');
    const body = { caseId: one.caseId, caseNumber, unitId: one.handlerUnitId };
    return this.act(on, 'addCase', { body, request: { caseNumber } });
  }

  giveResult(on: OnCampaign, given: GiveResultIn): Promise<Receipt> {
    const body = { ...given, recoveredFen: fromFenText(given.recoveredFen) };
    return this.act(on, 'giveResult', { body, request: given });
  }

  act<Name extends keyof CampaignCommands>(
    { campaignId, actor, key }: OnCampaign,
    update: Name,
    sending: { readonly body: CampaignCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    const asked = { actor, key, body: toWire(body), request: { update, ...request } };
    return this.acts.act(campaignMatterId(campaignId), update, asked);
  }
}

function totalOf({ results }: Campaign): CampaignView['total'] {
  const all = Object.values(results);
  return {
    arrests: all.reduce((sum, one) => sum + one.arrests, 0),
    casesSolved: all.reduce((sum, one) => sum + one.casesSolved, 0),
    recoveredFen: String(all.reduce((sum, one) => sum + one.recoveredFen, 0n)),
  };
}

function campaignLineOf(row: FoldedRow<Campaign>, world: AgencyWorld): CampaignLineView {
  const { name, level, batch, status, leadUnitId, cases } = row.state;
  return {
    ...lineOf(row, world),
    campaignId: campaignIdOf(row.matterId),
    ...{ name, level, batch, status, lead: unitIn(world, leadUnitId) },
    ...{ cases: cases.length, units: unitsOf(row.state).length },
  };
}
