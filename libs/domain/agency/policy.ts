import { AGENCIES, type Agency, PARTY_ROLES, type PartyRole, type Role, ROLES } from '#domain/agency/actor';

/**
 * Who may do what: act × role × relation to unit and matter. The only place that says so.
 *
 * `party`: the actor's unit must be one of these to the matter; `branch`: a unit above such a party will do as well.
 * Without `party` the act opens something new or concerns the actor's own unit alone.
 */
export interface Permission {
  readonly agencies: readonly Agency[];
  readonly roles: readonly Role[];
  readonly party?: readonly PartyRole[];
  readonly branch?: true;
}

const policeDesk: readonly Role[] = ['officer', 'approver', 'centre-officer'];
const bankDesk: readonly Role[] = ['desk-clerk', 'desk-head', 'machine'];
const noticeDesk: readonly Role[] = ['officer', 'approver', 'centre-officer', 'supervisor', 'administrator'];

/** Whose word lengthens a period or lets a clock stand still. */
const deciders: readonly Role[] = ['approver', 'chief-prosecutor', 'judge', 'regulator-leader', 'supervisor'];
const clockKeepers: readonly Agency[] = ['police', 'procuratorate', 'court', 'regulator', 'supervisor'];
/** Who works where something waits for an approval. */
const proposers: readonly Role[] = [
  ...(['officer', 'centre-officer', 'prosecutor', 'judge', 'regulator-clerk', 'supervisor'] as const),
  ...(['approver', 'chief-prosecutor', 'regulator-leader'] as const),
];
/** Whoever works on matters: not who only audits or keeps registers, and no machine. */
const workers: readonly Role[] = ROLES.filter((role) => !['auditor', 'administrator', 'machine'].includes(role));
const lawDesk: readonly Role[] = ['supervisor', 'administrator', 'auditor', 'legal-officer'];

/** The agencies that send matters to each other, and whoever works at their desks. */
const between: readonly Agency[] = ['police', 'procuratorate', 'court', 'regulator'];
const betweenDesk: readonly Role[] = [
  ...policeDesk,
  'prosecutor',
  'chief-prosecutor',
  'judge',
  'regulator-clerk',
  'regulator-leader',
];
const heads: readonly Role[] = ['approver', 'chief-prosecutor', 'judge', 'regulator-leader'];
const procuratorateDesk: readonly Role[] = ['prosecutor', 'chief-prosecutor'];
/** Who decides about the property of a case, before the trial and by it. */
const disposers: readonly Role[] = ['judge', ...procuratorateDesk];
/** Whoever may have to explain a lateness, and whoever may have to judge it. */
const escalated: readonly Agency[] = AGENCIES;
const escalatedDesk: readonly Role[] = [...betweenDesk, ...(['desk-clerk', 'desk-head', 'supervisor'] as const)];
/** 责任状 is signed by whoever heads the unit. */
const signers: readonly Role[] = [...heads, ...(['desk-head', 'supervisor'] as const)];
const escalators: readonly Agency[] = ['supervisor', 'police', 'procuratorate', 'regulator'];
const escalatorDesk: readonly Role[] = ['supervisor', 'approver', 'chief-prosecutor', 'regulator-leader'];
const addressees: readonly Agency[] = ['regulator', 'bank', 'operator', 'police', 'court'];
const addresseeDesk: readonly Role[] = [
  ...policeDesk,
  ...(['judge', 'regulator-clerk', 'regulator-leader', 'desk-clerk', 'desk-head'] as const),
];

export const POLICY = {
  'bank-message.exchange': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'bank-report.file': { agencies: ['bank'], roles: bankDesk },
  'bank-report.read': {
    agencies: ['bank', 'police', 'supervisor'],
    roles: [...bankDesk, ...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'centre', 'superior'],
    branch: true,
  },
  'bank-report.settle': { agencies: ['police'], roles: policeDesk, party: ['centre'] },
  'bank-report.release': { agencies: ['bank'], roles: bankDesk, party: ['handler'] },
  'case.report': { agencies: ['police'], roles: policeDesk },
  'case.list-accounts': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'case.file': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'case.hand-freeze-task': { agencies: ['police'], roles: ['centre-officer'], party: ['handler', 'centre'] },
  'case.take-freeze-task': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'case.grade': {
    agencies: ['police', 'supervisor'],
    roles: ['approver', 'supervisor'],
    party: ['handler', 'centre', 'superior'],
    branch: true,
  },
  'case.merge': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'case.sign-merge': { agencies: ['police'], roles: policeDesk, party: ['handler'], branch: true },
  'case.find': {
    agencies: ['procuratorate', 'court', 'regulator'],
    roles: [...procuratorateDesk, 'judge', 'regulator-clerk', 'regulator-leader', 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'case.read': {
    agencies: ['police', 'supervisor'],
    roles: [...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'centre', 'superior', 'copied'],
    branch: true,
  },
  'complaint.enter': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'complaint.answer': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'complaint.appeal': { agencies: ['procuratorate'], roles: procuratorateDesk },
  'complaint.review': { agencies: ['procuratorate'], roles: procuratorateDesk, party: ['addressee'] },
  'complaint.read': {
    agencies: ['police', 'procuratorate', 'supervisor'],
    roles: [...policeDesk, ...procuratorateDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'deadline.supervise': {
    agencies: ['supervisor', 'regulator'],
    roles: ['supervisor', 'auditor', 'regulator-clerk', 'regulator-leader'],
    party: ['superior', 'regulator'],
    branch: true,
  },
  'deadline.suspend': {
    agencies: clockKeepers,
    roles: deciders,
    party: ['handler', 'centre', 'superior', 'regulator'],
    branch: true,
  },
  'deadline.extend': {
    agencies: clockKeepers,
    roles: deciders,
    party: ['handler', 'centre', 'superior', 'regulator'],
    branch: true,
  },
  'deadline.set-custody': {
    agencies: clockKeepers,
    roles: [...deciders, 'officer', 'prosecutor'],
    party: ['handler', 'centre', 'superior'],
    branch: true,
  },
  'deadline.hand-over': {
    agencies: clockKeepers,
    roles: deciders,
    party: ['handler', 'addressee', 'centre', 'superior', 'regulator'],
    branch: true,
  },
  'deadline.read-moves': {
    agencies: ['supervisor'],
    roles: lawDesk,
    party: ['handler', 'superior'],
    branch: true,
  },
  'approval.read': { agencies: clockKeepers, roles: proposers },
  'approval.decide': {
    agencies: clockKeepers,
    roles: ['approver', 'chief-prosecutor', 'judge', 'regulator-leader', 'supervisor'],
    party: ['approver'],
  },
  'approval.withdraw': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'approval.enter-paper': { agencies: clockKeepers, roles: proposers, party: ['handler', 'centre'] },
  'hands.read': { agencies: AGENCIES, roles: ROLES, party: PARTY_ROLES, branch: true },
  'hands.take': { agencies: AGENCIES, roles: workers, party: ['handler', 'addressee', 'centre'] },
  'recusal.declare': { agencies: AGENCIES, roles: workers, party: PARTY_ROLES, branch: true },
  'recusal.decide': {
    agencies: AGENCIES,
    roles: [...deciders, 'desk-head'],
    party: PARTY_ROLES,
    branch: true,
  },
  'calendar.read': { agencies: ['supervisor'], roles: lawDesk },
  'calendar.load': { agencies: ['supervisor'], roles: ['supervisor', 'legal-officer'] },
  'calendar.publish': {
    agencies: ['supervisor'],
    roles: ['supervisor', 'legal-officer'],
    party: ['handler'],
    branch: true,
  },
  'protective-stop.order': { agencies: ['police'], roles: ['centre-officer'] },
  'protective-stop.keep': { agencies: ['police'], roles: ['centre-officer'], party: ['handler'] },
  'protective-stop.answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'protective-stop.appeal': {
    agencies: ['police', 'bank'],
    roles: ['centre-officer', ...bankDesk],
    party: ['handler', 'addressee'],
  },
  'protective-stop.read': {
    agencies: ['police', 'bank', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'centre', 'superior'],
    branch: true,
  },
  // Banks and operators carry the list out; who is on it is no matter of theirs.
  'punishment-list.read': { agencies: ['bank', 'operator'], roles: bankDesk },
  'punishment-list.carry-out': { agencies: ['bank', 'operator'], roles: bankDesk },
  'punishment-listing.propose': { agencies: ['police'], roles: policeDesk },
  'punishment-listing.keep': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'punishment-listing.decide': { agencies: ['police'], roles: ['approver'], party: ['approver'] },
  'punishment-listing.read': {
    agencies: ['police', 'supervisor'],
    roles: [...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'superior', 'approver'],
    branch: true,
  },
  'query-order.propose': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'query-order.read': {
    agencies: ['police', 'bank', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'centre', 'superior', 'approver'],
    branch: true,
  },
  'query-order.withdraw': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'query-order.take': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'query-order.answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'query-order.answer-on-paper': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'freeze-order.propose': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'freeze-order.change': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'freeze-order.read': {
    agencies: ['police', 'bank', 'regulator', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'regulator-clerk', 'regulator-leader', 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'centre', 'superior', 'regulator', 'approver'],
    branch: true,
  },
  'freeze-order.answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'freeze-order.answer-on-paper': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'indicator.read': {
    agencies: ['supervisor', 'police'],
    roles: ['supervisor', 'auditor', 'approver', 'centre-officer'],
  },
  'risk-tag.set': { agencies: ['police'], roles: policeDesk },
  'risk-tag.end': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'risk-tag.read': {
    agencies: ['police', 'bank', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'supervisor', 'auditor'],
    party: ['handler', 'copied', 'superior'],
    branch: true,
  },
  'rule.read': { agencies: ['supervisor'], roles: lawDesk },
  'rule.propose': { agencies: ['supervisor'], roles: ['legal-officer'] },
  'rule.decide': { agencies: ['supervisor'], roles: ['legal-officer'], party: ['handler', 'superior'], branch: true },
  'restitution.open': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'restitution.read': {
    agencies: ['police', 'supervisor'],
    roles: [...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'copied', 'centre', 'superior', 'approver'],
    branch: true,
  },
  'restitution.apply': { agencies: ['police'], roles: policeDesk, party: ['handler', 'copied'] },
  'restitution.hand-over': { agencies: ['police'], roles: policeDesk, party: ['copied'] },
  'restitution.examine': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'restitution.trace': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'restitution.plan': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'restitution.decide-remedy': {
    agencies: ['police'],
    roles: policeDesk,
    party: ['handler', 'superior', 'approver'],
  },
  'restitution.disputes': { agencies: ['police'], roles: policeDesk },
  'restitution.name-unit': {
    agencies: ['police'],
    roles: ['approver'],
    party: ['handler', 'superior'],
    branch: true,
  },
  'restitution.bank-read': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'restitution.present': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'restitution.accept': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'restitution.release': { agencies: ['bank'], roles: ['desk-clerk', 'desk-head'], party: ['addressee'] },
  'restitution.confirm': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stuck.read': { agencies: ['supervisor'], roles: ['supervisor', 'administrator', 'auditor'] },
  'record.export': { agencies: ['supervisor'], roles: ['supervisor', 'auditor'], party: ['superior'], branch: true },
  'clock.move': { agencies: ['supervisor'], roles: ['supervisor', 'administrator'] },
  'paper.upload': { agencies: AGENCIES, roles: escalatedDesk },
  'consultation.convene': { agencies: between, roles: betweenDesk },
  'consultation.lead': { agencies: between, roles: betweenDesk, party: ['handler'] },
  'consultation.take-part': { agencies: between, roles: betweenDesk, party: ['handler', 'addressee'] },
  'consultation.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'designation.open': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'designation.contest': { agencies: between, roles: betweenDesk, party: ['handler', 'addressee'] },
  'designation.decide': { agencies: between, roles: heads, party: ['superior'] },
  'designation.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'disposal.enter': { agencies: ['court', 'procuratorate'], roles: disposers },
  'disposal.lead': { agencies: ['court', 'procuratorate'], roles: disposers, party: ['handler'] },
  'disposal.appeal': { agencies: ['court', 'procuratorate'], roles: disposers, party: ['handler', 'addressee'] },
  'disposal.report-missing': {
    agencies: ['court', 'procuratorate', 'police'],
    roles: [...disposers, ...policeDesk],
    party: ['handler', 'addressee'],
  },
  'disposal.execute': {
    agencies: ['bank', 'court', 'police', 'procuratorate'],
    roles: [...bankDesk, ...policeDesk, ...disposers],
    party: ['handler', 'addressee'],
  },
  'disposal.read': {
    agencies: ['bank', 'court', 'police', 'procuratorate'],
    roles: [...bankDesk, ...policeDesk, ...disposers, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'double-inquiry.open': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'double-inquiry.keep': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'double-inquiry.answer': {
    agencies: ['procuratorate', 'regulator', 'supervisor'],
    roles: [...procuratorateDesk, 'regulator-clerk', 'regulator-leader', 'supervisor'],
    party: ['addressee'],
  },
  'double-inquiry.read': {
    agencies: ['police', 'procuratorate', 'regulator', 'supervisor'],
    roles: [...policeDesk, ...procuratorateDesk, 'regulator-clerk', 'regulator-leader', 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'superior', 'approver'],
    branch: true,
  },
  'escalation.read': {
    agencies: escalated,
    roles: [...escalatedDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'escalation.answer': { agencies: escalated, roles: escalatedDesk, party: ['addressee'] },
  'escalation.decide': { agencies: escalators, roles: escalatorDesk, party: ['handler'] },
  'escalation.audit': {
    agencies: escalators,
    roles: [...escalatorDesk, 'auditor'],
    party: ['handler', 'superior'],
    branch: true,
  },
  'listing.read': {
    agencies: ['supervisor', 'police'],
    roles: [...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'listing.open': { agencies: ['supervisor'], roles: ['supervisor'], party: ['superior'], branch: true },
  'listing.watch': { agencies: ['supervisor'], roles: ['supervisor'], party: ['superior'] },
  'listing.lead': { agencies: ['police'], roles: policeDesk, party: ['handler', 'addressee'] },
  'area-listing.rank': { agencies: ['supervisor'], roles: ['supervisor', 'auditor'] },
  'area-listing.load': { agencies: ['supervisor'], roles: ['supervisor'] },
  'area-listing.open': { agencies: ['supervisor'], roles: ['supervisor'] },
  'area-listing.lead': { agencies: ['police'], roles: policeDesk, party: ['handler', 'addressee'] },
  'area-listing.read': {
    agencies: ['supervisor', 'police'],
    roles: [...policeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'superior'],
    branch: true,
  },
  'bulletin.open': { agencies: ['supervisor'], roles: ['supervisor'] },
  'bulletin.draw': { agencies: ['supervisor'], roles: ['supervisor'], party: ['handler'] },
  'bulletin.answer': { agencies: escalators, roles: escalatorDesk, party: ['handler', 'addressee'] },
  'bulletin.read': {
    agencies: escalated,
    roles: [...escalatedDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'approver'],
    branch: true,
  },
  'meeting.agenda': {
    agencies: ['supervisor'],
    roles: ['supervisor'],
    party: ['handler', 'addressee', 'superior'],
    branch: true,
  },
  'meeting.open': { agencies: ['supervisor'], roles: ['supervisor'] },
  'meeting.lead': { agencies: ['supervisor'], roles: ['supervisor'], party: ['handler'] },
  'meeting.report': { agencies: escalated, roles: escalatedDesk, party: ['addressee'] },
  'meeting.read': {
    agencies: escalated,
    roles: [...escalatedDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'look.take': { agencies: ['supervisor'], roles: ['supervisor', 'auditor'] },
  'look.use': { agencies: ['supervisor'], roles: ['supervisor', 'auditor'], party: ['handler'] },
  'look.read': {
    agencies: ['supervisor'],
    roles: ['supervisor', 'auditor'],
    party: ['handler', 'approver'],
    branch: true,
  },
  'reward.propose': { agencies: ['supervisor'], roles: ['supervisor'] },
  'reward.keep': { agencies: ['supervisor'], roles: ['supervisor'], party: ['handler'] },
  'reward.read': {
    agencies: ['supervisor'],
    roles: ['supervisor', 'auditor'],
    party: ['handler', 'superior', 'approver'],
    branch: true,
  },
  'talk.summon': { agencies: ['supervisor'], roles: ['supervisor'] },
  'talk.read': {
    agencies: escalated,
    roles: [...escalatedDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior'],
    branch: true,
  },
  'talk.lead': { agencies: ['supervisor'], roles: ['supervisor'], party: ['handler'] },
  'talk.correct': { agencies: escalated, roles: escalatedDesk, party: ['addressee'] },
  'task-register.open': { agencies: ['supervisor'], roles: ['supervisor'] },
  'task-register.read': {
    agencies: escalated,
    roles: [...escalatedDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'task-register.lead': { agencies: ['supervisor'], roles: ['supervisor'], party: ['handler'] },
  'task-register.sign': { agencies: escalated, roles: signers, party: ['addressee'] },
  'task-register.carry': { agencies: escalated, roles: escalatedDesk, party: ['addressee'] },
  'assistance.ask': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'assistance.send': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'assistance.receive': { agencies: ['police'], roles: policeDesk, party: ['addressee'] },
  'assistance.read': {
    agencies: ['police'],
    roles: [...policeDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'evidence.register': { agencies: between, roles: betweenDesk },
  'evidence.keep': { agencies: between, roles: betweenDesk, party: ['handler', 'addressee'] },
  'evidence.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'ticket.ask': { agencies: between, roles: betweenDesk },
  'ticket.answer': { agencies: between, roles: betweenDesk, party: ['addressee'] },
  'ticket.follow': { agencies: between, roles: betweenDesk, party: ['handler'] },
  'ticket.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'campaign.plan': { agencies: ['police'], roles: policeDesk },
  'campaign.lead': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'campaign.report': { agencies: ['police'], roles: policeDesk, party: ['handler', 'addressee'] },
  'campaign.read': {
    agencies: ['police'],
    roles: [...policeDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'procedure.open': { agencies: between, roles: betweenDesk },
  'procedure.act': { agencies: between, roles: betweenDesk, party: ['handler', 'addressee'] },
  'procedure.recount': { agencies: ['police'], roles: ['approver'], party: ['handler', 'addressee'], branch: true },
  'procedure.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied'],
    branch: true,
  },
  'referral.begin': { agencies: between, roles: betweenDesk },
  'referral.refer-case': { agencies: ['police'], roles: policeDesk, party: ['handler'] },
  'referral.send': { agencies: between, roles: betweenDesk, party: ['handler'] },
  'referral.receive': { agencies: between, roles: betweenDesk, party: ['addressee'] },
  'referral.hand-over': { agencies: between, roles: betweenDesk, party: ['handler', 'addressee'] },
  'referral.read': {
    agencies: between,
    roles: [...betweenDesk, 'auditor'],
    party: ['handler', 'addressee', 'superior', 'copied', 'approver'],
    branch: true,
  },
  'stop-payment-order.issue': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.read': {
    agencies: ['police', 'bank', 'regulator', 'supervisor'],
    roles: [...policeDesk, ...bankDesk, 'regulator-clerk', 'regulator-leader', 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'centre', 'superior', 'regulator'],
    branch: true,
  },
  'stop-payment-order.take': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.answer-on-paper': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.correct-answer': { agencies: ['bank'], roles: bankDesk, party: ['addressee'] },
  'stop-payment-order.stop-again': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.withdraw': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'stop-payment-order.lift': { agencies: ['police'], roles: policeDesk, party: ['handler', 'centre'] },
  'recommendation.draft': { agencies: ['procuratorate'], roles: procuratorateDesk },
  'recommendation.handle': { agencies: ['procuratorate'], roles: procuratorateDesk, party: ['handler'] },
  'recommendation.decide': { agencies: ['procuratorate'], roles: ['chief-prosecutor'], party: ['handler'] },
  'recommendation.order': { agencies: ['procuratorate'], roles: ['chief-prosecutor'], party: ['superior'] },
  'recommendation.answer': { agencies: addressees, roles: addresseeDesk, party: ['addressee'] },
  'recommendation.approve-reply': {
    agencies: addressees,
    roles: ['regulator-leader', 'desk-head', 'approver'],
    party: ['addressee'],
  },
  'recommendation.read': {
    agencies: ['procuratorate', ...addressees, 'supervisor'],
    roles: [...procuratorateDesk, ...addresseeDesk, 'supervisor', 'auditor'],
    party: ['handler', 'addressee', 'superior', 'regulator', 'copied'],
    branch: true,
  },
  'unit.read': { agencies: AGENCIES, roles: ROLES },
  'unit.manage': { agencies: ['supervisor'], roles: ['supervisor', 'administrator'] },
  'on-call.keep': { agencies: ['bank', 'operator'], roles: bankDesk },
  'on-call.supervise': { agencies: ['supervisor'], roles: ['supervisor', 'administrator', 'auditor'] },
  'calendar-feed.keep': { agencies: AGENCIES, roles: ROLES },
  // Every desk: who am I, what must my unit do, what has happened in the matters that it may see, what was I told.
  'me.read': { agencies: AGENCIES, roles: ROLES },
  'inbox.read': { agencies: AGENCIES, roles: ROLES, party: PARTY_ROLES },
  'deadline.read': { agencies: AGENCIES, roles: ROLES, party: PARTY_ROLES, branch: true },
  'rest-day.read': { agencies: AGENCIES, roles: ROLES },
  'timeline.read': { agencies: AGENCIES, roles: ROLES, party: PARTY_ROLES, branch: true },
  'event.read': { agencies: AGENCIES, roles: ROLES, party: PARTY_ROLES, branch: true },
  'notice.read': { agencies: AGENCIES, roles: ROLES },
  'notice.read-failed': {
    agencies: AGENCIES,
    roles: [...noticeDesk, 'auditor'],
    party: ['handler', 'centre', 'superior'],
    branch: true,
  },
  'notice.resend': { agencies: AGENCIES, roles: noticeDesk, party: ['handler', 'centre', 'superior'], branch: true },
} as const satisfies Readonly<Record<string, Permission>>;

export type PermittedAct = keyof typeof POLICY;
export const PERMITTED_ACTS = Object.keys(POLICY) as [PermittedAct, ...PermittedAct[]];
