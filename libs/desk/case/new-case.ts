import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SubjectStore } from '#desk/case/subject-store';
import type { Unit } from '#domain/agency/unit';
import type { Subject } from '#domain/case/case';
import type { OpenCase } from '#domain/case/decide';
import { DomainError } from '#domain/shared/domain-error';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { LegalTime } from '#platform/clock/legal-time';
import { uuidV5 } from '#platform/temporal/matter-id';

export type CaseStanding = Pick<OpenCase, 'handlerUnitId' | 'centreUnitId' | 'superiorUnitIds' | 'policeUnitCode'>;

export interface CaseTexts {
  readonly victim: { readonly name: string; readonly phone: string; readonly mail?: string | undefined };
  readonly facts: string;
}

/** What every new case needs, whoever it comes from: where its unit stands, and its texts outside the record. */
@Injectable()
export class NewCase {
  constructor(
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(LegalTime) private readonly time: LegalTime,
  ) {}

  get manager(): EntityManager {
    return this.subjects.manager;
  }

  /** The unit's place among the others: its anti-fraud centre, and who supervises the area. */
  async standingOf(unitId: string): Promise<CaseStanding> {
    const [tree, now] = await Promise.all([this.agencies.tree(), this.time.now()]);
    const unit = tree.open(unitId, now);
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

  async store(caseId: string, { victim, facts }: CaseTexts): Promise<readonly Subject[]> {
    const id = (kind: string): string => uuidV5(`${caseId}/${kind}`);
    const phone = victim.phone.replace(/\D/g, '');
    const findBy = phone ? [phone, victim.name] : [];
    const values = [
      { subjectId: id('victim'), kind: 'victim' as const, value: victim, findBy },
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
