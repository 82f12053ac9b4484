import { Inject, Injectable } from '@nestjs/common';
import { NewCase } from '#desk/case/new-case';
import type { LivingMeasuresView } from '#desk/measure/living-measure.dto';
import { MEASURE_NAMES } from '#desk/measure/living-measures';
import { sm3 } from '#desk/folded/paper-store';
import { Acts } from '#desk/request/acts';
import { REFERRAL_WORKFLOW, type ReferralCommands, referralMatterId } from '#contracts/referral/referral.messages';
import { approverOf } from '#domain/agency/approval';
import { findDivision } from '#domain/agency/division';
import { documentWordOf, type Unit } from '#domain/agency/unit';
import { manifestDigest } from '#domain/referral/manifest';
import { type Ground, GROUNDS, takes } from '#domain/referral/grounds';
import type { CaseToOpen, ManifestLine, Referral } from '#domain/referral/referral';
import type { Actor } from '#domain/agency/actor';
import { proposeRoute, type Proposal } from '#domain/referral/routing';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import type { Asker } from '#platform/http/asked.decorator';
import { openedId } from '#platform/temporal/matter-id';
import type {
  CompleteMaterialsIn,
  FindReferralIn,
  ForwardReferralIn,
  LineIn,
  ReturnReferralIn,
  RouteQuery,
  SendReferralIn,
} from './referral.dto.js';
import { ReferralReader } from './referral.reader.js';

const REFERRAL_KIND_WORDS = { report: '报案', clue: '线索', case: '案件' } as const;

export interface OnReferral extends Asker {
  readonly referralId: string;
}

/** 移送 at every desk: a request becomes a command of the referral, with what the tree of units and the stores know. */
@Injectable()
export class ReferralDesk {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(ReferralReader) private readonly reader: ReferralReader,
    @Inject(NewCase) private readonly newCase: NewCase,
  ) {}

  async living(actor: Actor, caseId: string): Promise<LivingMeasuresView> {
    return this.reader.measures.ofCase(actor, caseId, await this.agencies.world());
  }

  async find(
    { actor, key }: Asker,
    given: FindReferralIn,
    caseId?: string,
  ): Promise<{ referralId: string; receipt: Receipt }> {
    const referralId = openedId({ unitId: actor.unitId, key, addressee: 'referral' });
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    tree.open(actor.unitId, now);
    refuseUnfit(tree.open(given.toUnitId, now), given.ground);
    const known = new Set(tree.units.map(({ divisionCode }) => divisionCode));
    for (const { divisionCode: code } of given.places) {
      if (!findDivision(code) && !known.has(code))
        throw new DomainError('invalid', 'DIVISION.UNKNOWN', `No division has the code ${code}.`, { code });
    }
    const supervisor = tree.supervisorOf(actor.unitId, now);
    const approver = approverOf(tree, actor.unitId, 'county');
    const { agency, unitId, officerId } = actor;
    const body: ReferralCommands['findReferral'] = {
      ...{ referralId, kind: given.kind, ground: given.ground, places: given.places, reason: given.reason },
      ...(caseId !== undefined && { caseId }),
      fromUnitId: actor.unitId,
      toUnitId: given.toUnitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      foundAt: (given.foundAt ?? now) as Instant,
      approval: {
        ...{ approvalId: `referral.${referralId}`, kind: 'referral', askedAt: now, level: 'county' },
        title: `移送${REFERRAL_KIND_WORDS[given.kind]}至${tree.get(given.toUnitId).name}`,
        ...{ proposer: { agency, unitId, officerId }, approverUnitId: approver.unitId },
      },
    };
    const receipt = await this.acts.open(
      referralMatterId(referralId),
      { workflowType: REFERRAL_WORKFLOW, update: 'findReferral' },
      { actor, key, body, request: { caseId, ...given } },
    );
    return { referralId, receipt };
  }

  /** The papers that are listed, and every stop, freeze and queued freeze of the case that is alive (CRD-27). */
  async send(on: OnReferral, given: SendReferralIn): Promise<Receipt> {
    const [tree, now, state] = await Promise.all([
      this.agencies.tree(),
      this.acts.now(),
      this.reader.stateOf(on.referralId),
    ]);
    const toUnitId = given.toUnitId ?? state.toUnitId;
    refuseUnfit(tree.open(toUnitId, now), state.ground);
    const from = tree.get(state.fromUnitId);
    const lines = await this.linesOf(on, state, given.lines, true);
    const body = {
      toUnitId,
      lines,
      digest: manifestDigest(lines, sm3),
      senderWord: documentWordOf(from, tree.ancestorsOf(from.unitId)),
    };
    return this.act(on, 'sendReferral', { body, request: given });
  }

  async accept(on: OnReferral, given: { readonly missing: readonly string[] }): Promise<Receipt> {
    const state = await this.reader.stateOf(on.referralId);
    const opensCase =
      on.actor.agency === 'police' && state.caseId === undefined ? await this.caseOf(on, state) : undefined;
    const body = { ...given, agencyOfAddressee: on.actor.agency, ...(opensCase && { opensCase }) };
    return this.act(on, 'acceptReferral', { body, request: given });
  }

  /** Whose loss it is, the investigation finds; until then the clue stands in the place of the report. */
  private async caseOf({ referralId, actor }: OnReferral, state: Referral): Promise<CaseToOpen> {
    const caseId = openedId({ unitId: referralId, key: 'accepted', addressee: 'case' });
    const { handlerUnitId: _, ...standing } = await this.newCase.standingOf(actor.unitId);
    const facts = `${GROUNDS[state.ground].name}：${state.reason}（移送 ${state.number}）`;
    return {
      ...{ caseId, ...standing, divisionCode: state.places[0]?.divisionCode ?? '' },
      subjects: await this.newCase.store(caseId, { victim: { name: '待查明', phone: '' }, facts }),
    };
  }

  /** The system finds who would decide between the two. */
  async giveBack(on: OnReferral, given: ReturnReferralIn): Promise<Receipt> {
    const [tree, { fromUnitId, toUnitId }] = await Promise.all([
      this.agencies.tree(),
      this.reader.stateOf(on.referralId),
    ]);
    const superior = tree.lowestCommonSuperior(fromUnitId, toUnitId);
    const designationId = openedId({ unitId: on.referralId, key: 'second-return', addressee: 'designation' });
    const body = { ...given, designationId, ...(superior && { superiorUnitId: superior.unitId }) };
    return this.act(on, 'returnReferral', { body, request: given });
  }

  async forward(on: OnReferral, given: ForwardReferralIn): Promise<Receipt> {
    const [tree, now, { ground }] = await Promise.all([
      this.agencies.tree(),
      this.acts.now(),
      this.reader.stateOf(on.referralId),
    ]);
    refuseUnfit(tree.open(given.toUnitId, now), ground);
    return this.act(on, 'forwardReferral', { body: given });
  }

  async complete(on: OnReferral, given: CompleteMaterialsIn): Promise<Receipt> {
    const state = await this.reader.stateOf(on.referralId);
    const lines = await this.linesOf(on, state, given.lines, false);
    const all = [...state.manifest.lines, ...lines].map((line, index) => ({ ...line, lineNo: index + 1 }));
    return this.act(on, 'completeMaterials', { body: { lines, digest: manifestDigest(all, sm3) }, request: given });
  }

  act<Name extends keyof ReferralCommands>(
    { referralId, actor, key }: OnReferral,
    update: Name,
    sending: { readonly body: ReferralCommands[Name]; readonly request?: object },
  ): Promise<Receipt> {
    const { body, request = body } = sending;
    return this.acts.act(referralMatterId(referralId), update, { actor, key, body, request: { update, ...request } });
  }

  async propose(fromUnitId: string, { agency, places }: RouteQuery): Promise<{ proposals: Proposal[] }> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const named = places.split(',').flatMap((text) => {
      const [place, divisionCode = ''] = text.split(':');
      return /^\d{6}$/.test(divisionCode) ? [{ place, divisionCode }] : [];
    });
    const question = { fromUnitId, agency, places: named as Parameters<typeof proposeRoute>[1]['places'] };
    return { proposals: proposeRoute(tree, question, now) };
  }

  private async linesOf(
    { actor, key, referralId }: OnReferral,
    { caseId }: Referral,
    given: readonly LineIn[],
    withMeasures: boolean,
  ): Promise<ManifestLine[]> {
    const of = { caseId: caseId ?? referralId, matterId: referralMatterId(referralId), key: `${actor.unitId}/${key}` };
    const papers = await this.reader.papers.keep(of, given);
    const lines = given.map(({ kind, count }, index) => ({
      ...{ kind, count, lineNo: index + 1 },
      ...(papers[index] ?? { subjectId: '', commitment: '' }),
    }));
    if (!withMeasures || caseId === undefined) return lines;
    const living = await this.reader.measures.of(caseId);
    const named = await this.reader.papers.keep(
      { ...of, kind: 'measure' },
      living.map(({ number = '', itemNo, kind = 'stop' }) => ({
        title: `${number} 第 ${itemNo} 项${MEASURE_NAMES[kind]}`,
      })),
    );
    return [
      ...lines,
      ...living.map((measure, index) => ({
        lineNo: lines.length + index + 1,
        kind: 'measure' as const,
        count: 1,
        ...(named[index] ?? { subjectId: '', commitment: '' }),
        measure,
      })),
    ];
  }
}

/** What is filed goes on to whoever can investigate it; nobody else could renew what it holds. */
function refuseUnfit({ agency }: Unit, ground: Ground): void {
  if (!takes(ground, agency))
    throw new DomainError(
      'invalid',
      'REFERRAL.WRONG_AGENCY',
      'On this ground the matter does not go to such an agency.',
    );
}
