import { Inject, Injectable } from '@nestjs/common';
import { actOnPaper, notYet } from '#desk/document/act-on-paper';
import { Documents, type ServedDocument } from '#desk/document/documents.service';
import { FoldedReader } from '#desk/folded/folded.reader';
import { divisionName } from '#desk/referral/referral.reader';
import { assistanceMatterId } from '#contracts/assistance/assistance.messages';
import { designationMatterId } from '#contracts/designation/designation.messages';
import { referralMatterId } from '#contracts/referral/referral.messages';
import { timeText } from '#domain/account-list/transfer-time';
import type { AgencyWorld } from '#domain/agency/on-call-addressee';
import { shownOfficer, shownUnit } from '#domain/agency/shown-name';
import { type Assistance, ASSISTANCE_KINDS } from '#domain/assistance/assistance';
import type { Designation } from '#domain/designation/designation';
import { CONNECTING_PLACES, GROUNDS } from '#domain/referral/grounds';
import { isSentByAgency, type ManifestLine, type Referral, type ReferralSent } from '#domain/referral/referral';
import type { RecordedAct } from '#domain/shared/record';

const KINDS = { report: '报案', clue: '线索', case: '案件' } as const;
const LINE_KINDS = {
  document: '材料',
  evidence: '证据',
  property: '财物',
  suspect: '人员',
  measure: '在控措施',
} as const;

type NameOf = (subjectId: string) => string;

/** 移送案件通知书、移交清单、指定管辖决定书、办案协作函: each is what its act said, whatever has become of the matter since. */
@Injectable()
export class CoordinationDocuments {
  constructor(
    @Inject(Documents) private readonly documents: Documents,
    @Inject(FoldedReader) private readonly folded: FoldedReader,
  ) {}

  async referral(referralId: string): Promise<ServedDocument> {
    const matterId = referralMatterId(referralId);
    const [act, { row, world }] = await Promise.all([
      this.newest(matterId, 'ReferralSent'),
      this.folded.one<Referral>(matterId),
    ]);
    const { state, caseNumber } = row;
    const { toUnitId, lines, digest } = act.entry.happened as ReferralSent;
    const { places, reason, foundAt, kind, ground } = state;
    const particulars = {
      ...{ addressee: nameIn(world, toUnitId), kind: KINDS[kind], reason, digest },
      places: places
        .map((one) => `${CONNECTING_PLACES[one.place]}：${divisionName(one.divisionCode, world)}`)
        .join('；'),
      ...{ foundAt: timeText(foundAt), sentAt: timeText(act.entry.at) },
    };
    const whole = { ...particulars, caseNumber: caseNumber ?? undefined, ground: GROUNDS[ground].name };
    const of = { matterId, actNumber: act.number, unitId: state.fromUnitId, number: state.number };
    const tables = async () => ({ lines: rowsOf(lines, await this.namesOf(lines)) });
    if (isSentByAgency(state))
      return this.documents.serve({
        ...{ ...of, kind: 'agency-referral' as const, issuedAt: act.entry.at },
        filling: async () => ({ particulars, tables: await tables() }),
      });
    return this.documents.serve({
      ...{ ...of, kind: 'referral-notice' as const, issuedAt: act.entry.at },
      filling: async () => ({ particulars: whole, tables: await tables() }),
    });
  }

  /** 交接单据, once both sides have signed. */
  async handOver(referralId: string): Promise<ServedDocument> {
    const matterId = referralMatterId(referralId);
    const { row, world } = await this.folded.one<Referral>(matterId);
    const { state, caseNumber } = row;
    const { manifest, signatures, fromUnitId, toUnitId, number } = state;
    const { from, to } = signatures;
    if (!from || !to) throw notYet();
    const act = await this.newest(matterId, 'ReferralManifestSigned');
    const signed = ({ by, at }: typeof from): string =>
      `${nameIn(world, by.unitId)} ${shownOfficer(world, by.officerId)} ${timeText(at)}`;
    return this.documents.serve({
      ...{ kind: 'hand-over' as const, matterId, actNumber: act.number, unitId: fromUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => ({
        particulars: {
          ...{ from: nameIn(world, fromUnitId), to: nameIn(world, toUnitId), caseNumber: caseNumber ?? undefined },
          ...{ version: `第${manifest.version}版`, digest: manifest.digest },
          ...{ signedFrom: signed(from), signedTo: signed(to) },
        },
        tables: { lines: rowsOf(manifest.lines, await this.namesOf(manifest.lines)) },
      }),
    });
  }

  async designation(designationId: string): Promise<ServedDocument> {
    const matterId = designationMatterId(designationId);
    const { row, world } = await this.folded.one<Designation>(matterId);
    const { designatedUnitId, grounds, contestants, copiedUnitIds, superiorUnitId, number } = row.state;
    if (row.state.status !== 'decided' || !designatedUnitId) throw notYet();
    const act = await this.newest(matterId, 'DesignationDecided');
    const names = (unitIds: readonly string[]): string => unitIds.map((unitId) => nameIn(world, unitId)).join('、');
    return this.documents.serve({
      ...{ kind: 'designation-decision' as const, matterId, actNumber: act.number, unitId: superiorUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => {
        const { rows, database } = this.folded;
        const texts = await rows.subjects(database.manager, grounds ? [grounds.subjectId] : []);
        return {
          particulars: {
            ...{ designated: nameIn(world, designatedUnitId), caseNumber: row.caseNumber ?? undefined },
            grounds: String(texts.get(grounds?.subjectId ?? '')?.value['text'] ?? ''),
            ...{ contestants: names(contestants), decidedAt: timeText(act.entry.at) },
            copied: names(copiedUnitIds) || undefined,
          },
          tables: {},
        };
      },
    });
  }

  async assistance(assistanceId: string): Promise<ServedDocument> {
    const matterId = assistanceMatterId(assistanceId);
    const { row, world } = await this.folded.one<Assistance>(matterId);
    const { fromUnitId, toUnitId, kind, request, number } = row.state;
    const act = await this.newest(matterId, 'AssistanceAsked');
    const { papers } = act.entry.happened as unknown as Pick<Assistance, 'papers'>;
    return this.documents.serve({
      ...{ kind: 'assistance-letter' as const, matterId, actNumber: act.number, unitId: fromUnitId, number },
      issuedAt: act.entry.at,
      filling: async () => {
        const nameOf = await this.namesOf([request, ...papers]);
        return {
          particulars: {
            ...{ addressee: nameIn(world, toUnitId), caseNumber: row.caseNumber ?? undefined },
            ...{ kind: ASSISTANCE_KINDS[kind].name, request: nameOf(request.subjectId) },
            papers: papers.map(({ subjectId }) => nameOf(subjectId)).join('、') || undefined,
            askedAt: timeText(act.entry.at),
          },
          tables: {},
        };
      },
    });
  }

  private namesOf(papers: readonly { readonly subjectId: string }[]): Promise<NameOf> {
    return this.folded.named(papers.map(({ subjectId }) => subjectId));
  }

  private newest(matterId: string, event: string): Promise<RecordedAct> {
    return actOnPaper(this.folded.database.manager, matterId, event);
  }
}

const nameIn = ({ tree }: AgencyWorld, unitId: string): string => shownUnit(tree, unitId);

const rowsOf = (lines: readonly ManifestLine[], nameOf: NameOf) =>
  lines.map(({ lineNo, kind, subjectId, count, sha256 }) => ({
    ...{ sequence: String(lineNo), kind: LINE_KINDS[kind], name: nameOf(subjectId), count: String(count) },
    ...(sha256 && { sha256 }),
  }));
