import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { CASE_WORKFLOW, caseMatterId } from '#contracts/case/case.messages';
import { fromFenText, toWire } from '#contracts/shared/wire';
import type { Actor } from '#domain/agency/actor';
import type { Unit } from '#domain/agency/unit';
import type { Subject } from '#domain/case/case';
import type { OpenCase } from '#domain/case/decide';
import { DomainError } from '#domain/shared/domain-error';
import type { Instant } from '#domain/shared/instant';
import type { Receipt } from '#domain/shared/record';
import type { Asker } from '#platform/http/asked.decorator';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { LegalTime } from '#platform/clock/legal-time';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { ReportCase } from './cases.dto.js';

export interface Opened {
  readonly caseId: string;
  readonly receipt: Receipt;
}

/** 接警: what the victim says is stored first, then the case is opened with ids and commitments alone. */
@Injectable()
export class ReportService {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  async open({ actor, key }: Asker, report: ReportCase): Promise<Opened> {
    const caseId = openedId({ unitId: actor.unitId, key, addressee: 'case' });
    const standing = await this.standingOf(actor);
    const subjects = await this.store(caseId, report);
    const body: OpenCase = {
      caseId,
      ...standing,
      subjects,
      divisionCode: report.divisionCode,
      channel: report.channel,
      reportedAt: report.reportedAt as Instant,
      lossFen: fromFenText(report.lossFen),
    };
    const sending = { actor, key, body: toWire(body), request: report };
    const opened = await this.acts.open(
      caseMatterId(caseId),
      { workflowType: CASE_WORKFLOW, update: 'openCase' },
      sending,
    );
    return { caseId, receipt: opened };
  }

  /** The unit's place among the others: its anti-fraud centre, and who supervises the area. */
  private async standingOf(
    actor: Actor,
  ): Promise<Pick<OpenCase, 'handlerUnitId' | 'centreUnitId' | 'superiorUnitIds' | 'policeUnitCode'>> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.time.now()]);
    const unit = tree.open(actor.unitId, now);
    const policeUnitCode = unitCodeOf(unit, tree.ancestorsOf(unit.unitId));
    const centreUnitId = tree.antiFraudCentreOf(unit.unitId, now)?.unitId ?? unit.unitId;
    const supervisor = tree.supervisorOf(unit.unitId, now);
    return {
      handlerUnitId: unit.unitId,
      centreUnitId,
      superiorUnitIds: supervisor ? [supervisor.unitId] : [],
      policeUnitCode,
    };
  }

  private async store(caseId: string, { victim, facts }: ReportCase): Promise<readonly Subject[]> {
    const id = (kind: string): string => uuidV5(`${caseId}/${kind}`);
    const values = [
      {
        subjectId: id('victim'),
        kind: 'victim' as const,
        value: victim,
        findBy: [victim.phone.replace(/\D/g, ''), victim.name],
      },
      { subjectId: id('facts'), kind: 'facts' as const, value: { text: facts }, findBy: [] },
      { subjectId: id('access-code'), kind: 'access-code' as const, value: { code: accessCode() }, findBy: [] },
    ];
    const stored = await this.subjects.store(values.map((one) => ({ ...one, caseId })));
    const commitments = new Map(stored.map(({ subjectId, commitment }) => [subjectId, commitment]));
    return values.map(({ subjectId, kind }) => ({ subjectId, kind, commitment: commitments.get(subjectId) ?? '' }));
  }
}

/** COD-02: a station without a code of its own numbers its cases by the bureau above it. */
function unitCodeOf(unit: Unit, ancestors: readonly Unit[]): string {
  const code = [unit, ...ancestors].find(({ unitCode }) => unitCode)?.unitCode;
  if (!code) throw new DomainError('conflict', 'CASE.UNIT_WITHOUT_CODE', 'The unit has no code for case numbers.');
  return code;
}

/** Nothing that can be taken for another sign on paper: no 0 and O, no 1 and I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const accessCode = (): string =>
  Array.from(
    { length: 12 },
    (_, index) => (index > 0 && index % 4 === 0 ? '-' : '') + SIGNS[randomInt(SIGNS.length)],
  ).join('');
