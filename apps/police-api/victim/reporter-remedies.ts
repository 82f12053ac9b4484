import { Inject, Injectable } from '@nestjs/common';
import { SubjectStore } from '#desk/case/subject-store';
import { Acts } from '#desk/request/acts';
import { shown } from '#desk/shown';
import { PROCEDURE_WORKFLOW, type ProcedureCommands, procedureMatterId } from '#contracts/procedure/procedure.messages';
import type { Actor } from '#domain/agency/actor';
import { officeOfArea } from '#domain/agency/office-of-area';
import { documentWordOf, type Unit } from '#domain/agency/unit';
import type { WithoutOfficer } from '#domain/agency/without-officer';
import { chainOf } from '#domain/procedure/chains';
import { maySupervise, rightIn, toldToReporter } from '#domain/procedure/reporter-words';
import { DomainError } from '#domain/shared/domain-error';
import type { Receipt } from '#domain/shared/record';
import { AgencyReadModel } from '#persistence/agency/agency.read-model';
import { RemedyReadModel, type ReporterProcedure } from '#persistence/procedure/remedy.read-model';
import { type KnownVictim, VictimReadModel } from '#persistence/restitution/victim.read-model';
import { openedId, uuidV5 } from '#platform/temporal/matter-id';
import type { OwnFilingRemedy, OwnSupervision, VictimStatus } from './victim.dto.js';
import { VictimSessions } from './victim-sessions.js';

const ONLINE = 'victim-online' satisfies WithoutOfficer;

/** What the victim or reporter may set going about the case itself: 复议、复核、申诉、请求立案监督. Each opens its clock. */
@Injectable()
export class ReporterRemedies {
  private readonly victims = new VictimReadModel();
  private readonly procedures = new RemedyReadModel();

  constructor(
    @Inject(SubjectStore) private readonly subjects: SubjectStore,
    @Inject(AgencyReadModel) private readonly agencies: AgencyReadModel,
    @Inject(Acts) private readonly acts: Acts,
    @Inject(VictimSessions) readonly sessions: VictimSessions,
  ) {}

  async victimOf(token: string): Promise<KnownVictim> {
    const known = await this.victims.byCase(this.subjects.manager, await this.sessions.caseOf(token));
    if (!known) throw new DomainError('forbidden', 'VICTIM.SESSION_ENDED', 'The session has ended.');
    return known;
  }

  /** A date that the law sets is told; an internal one is not. */
  async of(known: KnownVictim): Promise<Pick<VictimStatus, 'filingRemedies' | 'proceedings' | 'supervision'>> {
    const all = await this.procedures.ofCase(this.subjects.manager, known.caseId);
    const office = await this.officeFor(known, all);
    return {
      filingRemedies: all.flatMap((one) => {
        const name = rightIn(one);
        return name ? [{ procedureId: one.procedureId, name, ...(one.dueAt && { until: shown(one.dueAt) }) }] : [];
      }),
      proceedings: all.flatMap((one) => {
        const told = toldToReporter(one);
        const due = one.dueAt && one.class !== 'SLA' && { due: shown(one.dueAt) };
        return told ? [{ name: chainOf(one.chain).name, told, ...due }] : [];
      }),
      ...(office && { supervision: { unitName: office.name } }),
    };
  }

  /** The right is used within its window, and the period of the decision begins (XJD-25, CRD-16). */
  async contest(key: string, { token, procedureId, text }: OwnFilingRemedy): Promise<Receipt> {
    const known = await this.victimOf(token);
    const all = await this.procedures.ofCase(this.subjects.manager, known.caseId);
    const found = all.find((one) => one.procedureId === procedureId);
    const name = found && rightIn(found);
    if (!name) throw noRemedy();
    const papers = [await this.paper(known, { id: `${procedureId}/${found.step}/${key}`, name: `${name}申请`, text })];
    return this.acts.act(procedureMatterId(procedureId), 'takeStep', {
      ...{ actor: receiverOf(found), key, body: { outcome: 'applied', papers }, request: { procedureId, text } },
    });
  }

  /** 刑诉法 113: put before the procuratorate of the place, which judges it and asks the police why. */
  async supervise(key: string, { token, text }: OwnSupervision): Promise<{ procedureId: string; receipt: Receipt }> {
    const known = await this.victimOf(token);
    const all = await this.procedures.ofCase(this.subjects.manager, known.caseId);
    const office = await this.officeFor(known, all);
    if (!office) throw noRemedy();
    const [tree, receivedAt] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const procedureId = openedId({ unitId: office.unitId, key, addressee: `supervision/${known.caseId}` });
    const { own } = await this.procedures.bureausOf(this.subjects.manager, known.handlerUnitId);
    const body: ProcedureCommands['openProcedure'] = {
      ...{
        procedureId,
        chain: 'reporter-supervision',
        caseId: known.caseId,
        openedByUnitId: office.unitId,
        receivedAt,
      },
      units: { police: own, procuratorate: office.unitId },
      papers: [await this.paper(known, { id: `${procedureId}/request`, name: '立案监督请求', text })],
      openerWord: documentWordOf(office, tree.ancestorsOf(office.unitId)),
      superiorUnitIds: [],
    };
    const actor: Actor = { agency: 'procuratorate', unitId: office.unitId, officerId: ONLINE, roles: ['machine'] };
    const receipt = await this.acts.open(
      procedureMatterId(procedureId),
      { workflowType: PROCEDURE_WORKFLOW, update: 'openProcedure' },
      { actor, key, body, request: { caseId: known.caseId, text } },
    );
    return { procedureId, receipt };
  }

  /** The procuratorate beside the bureau that has to file, where that may be supervised now. */
  private async officeFor(known: KnownVictim, all: readonly ReporterProcedure[]): Promise<Unit | undefined> {
    const filing = await this.procedures.filingOf(this.subjects.manager, known.caseId);
    if (!maySupervise(filing, all)) return undefined;
    const [tree, now] = await Promise.all([this.agencies.tree(), this.acts.now()]);
    const { divisionCode } = tree.get(known.handlerUnitId);
    return officeOfArea(tree, { divisionCode, kind: 'procuratorate' }, now);
  }

  private async paper(known: KnownVictim, { id, name, text }: { id: string; name: string; text: string }) {
    const subjectId = uuidV5(id);
    const value = { name: `${name}（报案人网上提出）`, text };
    const [stored] = await this.subjects.store([{ subjectId, caseId: known.caseId, kind: 'paper', value }]);
    return { subjectId, commitment: stored?.commitment ?? '' };
  }
}

/** The police take in a request for reconsideration, the procuratorate above an appeal. */
const receiverOf = ({ chain, units }: ReporterProcedure): Actor =>
  chain === 'victim-appeal'
    ? { agency: 'procuratorate', unitId: units.higher ?? '', officerId: ONLINE, roles: ['machine'] }
    : { agency: 'police', unitId: units.police ?? '', officerId: ONLINE, roles: ['machine'] };

const noRemedy = (): DomainError => new DomainError('not-found', 'VICTIM.NO_REMEDY', 'No such right is open.');
