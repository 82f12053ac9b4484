import type { Assistance } from '#domain/assistance/assistance';
import type { Case } from '#domain/case/case';
import { type Consultation, newestMinutes, roundOf, statusOf } from '#domain/consultation/consultation';
import type { Designation } from '#domain/designation/designation';
import { outcomesLeft, type Procedure, stepOf, unitOf } from '#domain/procedure/procedure';
import type { Referral } from '#domain/referral/referral';
import type { Folded } from './coordination-record.js';

/** What an officer could ask of the desks next, in 移送、指定管辖、办案协作、会商、诉讼环节 of one case. */
export interface Ask {
  readonly what: string;
  /** The unit whose officer would sensibly do it. */
  readonly unitId: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** Somebody sensible would do it now. */
  readonly isSensible: boolean;
}

export interface Chance {
  readonly yes: boolean;
  readonly other: boolean;
  readonly pick: number;
}

const TEAM = 'police-990102-01';
const [PLACE, FAR] = ['police-990202', 'police-980102'];
const PROCURATORATES = ['procuratorate-990102', 'procuratorate-990202'] as const;
const LINES = [{ kind: 'document', title: '受案登记表（虚构）' }];
const PAPERS = [{ title: '材料（虚构）' }];
const AMOUNTS = { concludedFen: '100', recoveredByPoliceFen: '50', recoveredByProcuratorateFen: '0' };
const reason = '理由（虚构）';

/** The words of an opinion, by which a page that shows them too early gives itself away. */
export const wordsOf = (consultationId: string, unitId: string): string => `${consultationId}的${unitId}意见`;

type Given = Omit<Ask, 'method' | 'isSensible' | 'path'> & { readonly at: string; readonly when: boolean };
const post = ({ at, when, ...ask }: Given): Ask => ({ ...ask, path: at, method: 'POST', isSensible: when });

export function asksOf(matter: Folded, all: readonly Folded[], chance: Chance): Ask[] {
  switch (matter.area) {
    case 'case':
      return ofCase(matter.state as Case, all, chance);
    case 'referral':
      return ofReferral(matter.state as Referral, chance);
    case 'designation':
      return ofDesignation(matter.state as Designation, chance);
    case 'assistance':
      return ofAssistance(matter.state as Assistance, chance);
    case 'consultation':
      return ofConsultation(matter.state as Consultation, chance);
    case 'procedure':
      return ofProcedure(matter.state as Procedure, chance);
    default:
      return [];
  }
}

function ofCase({ caseId, handlerUnitId: unitId }: Case, all: readonly Folded[], { yes, other }: Chance): Ask[] {
  const areas = new Set(all.map(({ area }) => area));
  const toUnitId = other ? FAR : PLACE;
  const at = `/cases/${caseId}`;
  const finding = {
    ...{ kind: 'case', ground: 'no-jurisdiction', toUnitId, reason },
    places: [{ place: 'suspect-residence', divisionCode: other ? '980102' : '990202' }],
  };
  const consultation = {
    ...{ caseId, point: 'evidence', agenda: '证据是否充分（虚构）', quorum: yes ? 2 : 3 },
    officeUnitIds: [PROCURATORATES[0], 'court-990102'],
  };
  const units = { police: unitId, procuratorate: PROCURATORATES[0], higher: 'procuratorate-990100' };
  const chain = yes ? 'arrest' : 'prosecution';
  return [
    post({ what: 'find', unitId, at: `${at}/referrals`, body: finding, when: true }),
    post({ what: 'dispute', unitId, at: `${at}/designations`, body: { otherUnitIds: [toUnitId], reason }, when: yes }),
    post({
      ...{ what: 'ask', unitId, at: `${at}/assistances`, when: !areas.has('assistance') },
      body: { toUnitId, kind: yes ? 'fugitive' : 'identity', request: '核查（虚构）', papers: PAPERS },
    }),
    post({ what: 'convene', unitId, at: '/consultations', body: consultation, when: !areas.has('consultation') }),
    post({
      ...{ what: 'open', unitId, at: '/procedures', when: !areas.has('procedure') },
      body: { chain, caseId, units },
    }),
  ];
}

function ofReferral(known: Referral, { yes, other }: Chance): Ask[] {
  const { referralId, status, fromUnitId, toUnitId, asked, notice, completion, signatures } = known;
  const at = `/referrals/${referralId}`;
  const digest = known.manifest.digest || '0'.repeat(64);
  const from = (what: string, path: string, body: object, when: boolean): Ask =>
    post({ what, unitId: fromUnitId, at: `${at}/${path}`, body, when });
  const to = (what: string, path: string, body: object, when: boolean): Ask =>
    post({ what, unitId: toUnitId, at: `${at}/${path}`, body, when });
  const isSent = status === 'sent';
  const isOver = ['kept', 'refused', 'withdrawn'].includes(status);
  const decision = { matterId: `referral/${referralId}`, decision: other && !yes ? 'refused' : 'approved', reason };
  const approver = { unitId: asked?.approverUnitId ?? fromUnitId, at: `/approvals/${asked?.approvalId}/decision` };
  return [
    post({ what: 'approve', ...approver, body: decision, when: status === 'found' }),
    from('send', 'dispatches', { lines: LINES }, status === 'approved' || status === 'returned'),
    to('accept', 'acceptance', { missing: yes ? ['清单'] : [] }, isSent),
    to('return', 'return', { reason: 'no-connection', text: '本地没有联系点（虚构）' }, isSent),
    to('return', 'return', { reason: 'no-connection', text: '仍无联系点（虚构）' }, isSent && other),
    to('forward', 'forwarding', { toUnitId: toUnitId === FAR ? PLACE : FAR, reason }, isSent && other),
    from('complete', 'completions', { lines: LINES }, completion?.open ?? false),
    from('sign', 'signatures', { digest }, status === 'accepted' && !signatures.from),
    to('sign', 'signatures', { digest }, status === 'accepted' && !signatures.to),
    from('tell', 'reporter-notice', { reason }, notice === 'owed' && !isOver && isSent),
    from('keep', 'keeping', { reason }, status === 'returned' && other),
    from('withdraw', 'withdrawal', { reason }, status === 'approved' && other),
  ];
}

function ofDesignation(known: Designation, { yes, pick }: Chance): Ask[] {
  const { designationId, status, contestants, superiorUnitId, named } = known;
  const at = `/designations/${designationId}`;
  const one = contestants[pick % contestants.length] ?? '';
  const chosen = contestants[yes ? 0 : 1] ?? '';
  const unnamed = contestants.find((unitId) => named[unitId] === undefined) ?? one;
  const silent = contestants.find((unitId) => known.contests[unitId] === undefined) ?? one;
  const text = '陈述（虚构）';
  return [
    post({
      what: 'name',
      unitId: unnamed,
      at: `${at}/names`,
      body: { unitId: chosen },
      when: status === 'negotiating',
    }),
    post({
      ...{ what: 'escalate', unitId: one, at: `${at}/escalation`, body: { reason } },
      when: status === 'negotiating' && yes,
    }),
    post({ what: 'contest', unitId: silent, at: `${at}/contests`, body: { text }, when: status === 'contesting' }),
    post({
      ...{ what: 'decide', unitId: superiorUnitId, at: `${at}/decision`, body: { unitId: chosen, text } },
      when: status === 'deciding',
    }),
  ];
}

function ofAssistance({ assistanceId, status, fromUnitId, toUnitId }: Assistance, { yes }: Chance): Ask[] {
  const at = `/assistances/${assistanceId}`;
  const missing = ['手续（虚构）'];
  const caughtAt = new Date().toISOString();
  return [
    post({ what: 'take-up', unitId: toUnitId, at: `${at}/taking-up`, body: {}, when: status === 'asked' }),
    post({
      ...{ what: 'ask-papers', unitId: toUnitId, at: `${at}/missing-papers`, body: { missing } },
      when: status === 'asked' && yes,
    }),
    post({
      ...{ what: 'papers', unitId: fromUnitId, at: `${at}/papers`, body: { papers: PAPERS } },
      when: status === 'incomplete',
    }),
    post({
      ...{ what: 'caught', unitId: toUnitId, at: `${at}/catch`, body: { caughtAt } },
      when: status === 'under-way' && yes,
    }),
    post({
      ...{ what: 'answer', unitId: toUnitId, at: `${at}/answer`, body: { papers: PAPERS } },
      when: status === 'under-way' || status === 'caught',
    }),
    post({ what: 'take-back', unitId: fromUnitId, at: `${at}/withdrawal`, body: { reason }, when: false }),
  ];
}

function ofConsultation(known: Consultation, { yes, other, pick }: Chance): Ask[] {
  const { consultationId, convenerUnitId, offices, duties } = known;
  const at = `/consultations/${consultationId}`;
  const units = Object.keys(offices);
  const round = roundOf(known);
  const one = units[pick % units.length] ?? '';
  const mute = units.filter((unitId) => !round.opinions[unitId] && offices[unitId]?.answer !== 'declines');
  const unheard = mute[pick % Math.max(mute.length, 1)] ?? one;
  const filed = Object.keys(round.opinions);
  const status = statusOf(known);
  const { version = 1, digest = '0'.repeat(64), answers = {} } = newestMinutes(known) ?? {};
  const unsigned = units.find((unitId) => !answers[unitId]) ?? one;
  const duty = Object.values(duties)[pick % Math.max(Object.keys(duties).length, 1)];
  const dutyAt = `${at}/duties/${duty?.dutyNo ?? 1}`;
  const opinion = { stance: yes ? 'agree' : 'dissent', text: wordsOf(consultationId, unheard) };
  const minutes = {
    ...{ kind: 'minutes', text: '会议纪要（虚构）' },
    duties: [{ unitId: one, text: '补充材料（虚构）', days: 5 }],
  };
  const collects = status === 'collecting';
  const peek = filed.find((unitId) => unitId !== one);
  return [
    post({
      ...{
        what: 'answer-invitation',
        unitId: one,
        at: `${at}/answers`,
        when: collects && offices[one]?.answer === 'waiting',
      },
      body: { answer: other && !yes ? 'declines' : 'joins', reason },
    }),
    post({ what: 'file', unitId: unheard, at: `${at}/opinions`, body: opinion, when: collects }),
    post({ what: 'file', unitId: unheard, at: `${at}/opinions`, body: opinion, when: collects }),
    ...(peek
      ? ([`${at}/rounds/${round.round}/opinions/${peek}`, at] as const).map((path): Ask => ({
          what: 'peek',
          unitId: one,
          method: 'GET',
          path,
          isSensible: collects,
        }))
      : []),
    post({ what: 'minutes', unitId: convenerUnitId, at: `${at}/minutes`, body: minutes, when: status === 'opened' }),
    post({
      ...{ what: 'sign', unitId: unsigned, at: `${at}/signatures`, when: status === 'minuted' },
      body: { version, digest, answer: other && yes ? 'refused' : 'signed', reason },
    }),
    post({
      ...{ what: 'fulfil', unitId: duty?.unitId ?? one, at: `${dutyAt}/fulfilment`, when: duty?.status === 'open' },
      body: { evidence: PAPERS },
    }),
    post({
      ...{ what: 'dispute-duty', unitId: duty?.unitId ?? one, at: `${dutyAt}/dispute`, body: { reason } },
      when: duty?.status === 'open',
    }),
    post({
      ...{ what: 'decide-duty', unitId: convenerUnitId, at: `${dutyAt}/decision`, when: duty?.status === 'disputed' },
      body: { decision: yes ? 'stands' : 'cancelled', reason },
    }),
  ];
}

function ofProcedure(known: Procedure, { yes, pick }: Chance): Ask[] {
  const at = `/procedures/${known.procedureId}`;
  const step = stepOf(known);
  const left = outcomesLeft(known);
  const [outcome = 'none', chosen] = left[pick % Math.max(left.length, 1)] ?? [];
  const police = known.units.police ?? TEAM;
  const unitId = (step && unitOf(known, chosen?.by ?? step.actor)) || police;
  const body = { outcome, reason, amounts: AMOUNTS, papers: PAPERS };
  const moved = { slot: 'procuratorate', unitId: PROCURATORATES[1], reason };
  return [
    post({ what: 'step', unitId, at: `${at}/steps`, body, when: step !== undefined }),
    post({
      what: 'step',
      unitId,
      at: `${at}/steps`,
      body: { ...body, outcome: 'return' },
      when: step !== undefined && yes,
    }),
    post({ what: 'custody', unitId: police, at: `${at}/custody`, body: { inCustody: yes, reason }, when: false }),
    post({ what: 'move', unitId, at: `${at}/unit`, body: moved, when: false }),
  ];
}
