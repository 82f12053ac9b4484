import type { Actor } from '#domain/agency/actor';
import { apply as applyArea } from '#domain/area-listing/apply';
import { type AreaListing, type AreaListingEvent, hasEnded as areaEnded } from '#domain/area-listing/area-listing';
import * as area from '#domain/area-listing/decide';
import { apply as applyBulletin } from '#domain/bulletin/apply';
import { type Bulletin, type BulletinEvent, hasEnded as bulletinEnded } from '#domain/bulletin/bulletin';
import * as bulletin from '#domain/bulletin/decide';
import { apply as applyLook } from '#domain/look/apply';
import * as look from '#domain/look/decide';
import { hasEnded as lookEnded, type Look, type LookEvent } from '#domain/look/look';
import { apply as applyMeeting } from '#domain/meeting/apply';
import * as meeting from '#domain/meeting/decide';
import { hasEnded as meetingEnded, type Meeting, type MeetingEvent } from '#domain/meeting/meeting';
import { explore, harmed, SOUND } from '#domain/shared/explore.spec-support';
import type { Instant } from '#domain/shared/instant';
import { machineOf, type UndatedMatter } from '#domain/shared/undated-matter.spec-support';
import { apply as applyTasks } from '#domain/task-register/apply';
import * as tasks from '#domain/task-register/decide';
import { hasEnded as tasksEnded, type TaskRegister, type TaskRegisterEvent } from '#domain/task-register/task-register';

/** Every state that the matters of an office can reach: 重点区域挂牌整治、通报、会议、任务清单、查阅. */

const AT = '2026-03-02T01:00:00.000Z' as Instant;
const PAPER = { subjectId: 's', commitment: 'c' };
const on = (unitId: string, officer = '1'): { readonly by: Actor; readonly at: Instant } => ({
  by: { agency: 'supervisor', unitId, officerId: `${unitId}.${officer}`, roles: ['supervisor', 'approver'] },
  at: AT,
});
const [office, leader] = [on('office'), on('office', 'leader')];
const DECISIONS = ['approved', 'refused'] as const;
const decision = (one: (typeof DECISIONS)[number]) => ({ approvalId: 'a', decision: one, reason: '未达标' });

const areas = machineOf<AreaListing, AreaListingEvent>({
  area: { apply: applyArea },
  first: (matter) => {
    const ground = { asOf: AT, from: '2026-01-01', to: '2026-03-01', cases: 24, people: 60_000 };
    const figures = { ...ground, source: '公报（虚构）', countedOn: '2025-12-31', rate: '4.00', place: 1 };
    const units = { unitId: 'station', bureauUnitId: 'bureau', officeUnitId: 'office' };
    const facts = { listingId: 'l', areaName: '竹里街道', months: 6, reason: '居首', word: '云', ground: figures };
    matter.act(area.listArea, { ...facts, ...units }, office);
  },
  moves: [
    { name: 'lead', make: (m) => m.act(area.nameAreaLeader, { officerId: 'h', isHead: true }, on('bureau')) },
    { name: 'report', make: (m) => m.act(area.reportArea, { text: PAPER }, on('bureau')) },
    {
      name: 'ask',
      make: (m) => m.act(area.askAssessment, { approvalId: 'a', title: '摘牌', text: PAPER }, on('bureau')),
    },
    ...DECISIONS.map((one) => ({
      name: one,
      make: (m: UndatedMatter<AreaListing, AreaListingEvent>) => m.act(area.decideApproval, decision(one), leader),
    })),
  ],
  keyOf: ({ status, reports }) => [status, reports.length > 0],
  hasEnded: areaEnded,
});

const TALLIES = (['good', 'bad', 'worst'] as const).map((unitId, late) => ({
  ...{ unitId, agency: 'bank' as const, onTime: 9 - late, late, byOutage: 0 },
}));
const bulletins = machineOf<Bulletin, BulletinEvent>({
  area: { apply: applyBulletin },
  first: (matter) => {
    const facts = { bulletinId: 'b', officeUnitId: 'office', month: '2026-02', since: AT };
    matter.act(bulletin.openBulletin, facts, office);
  },
  moves: [
    {
      name: 'draft',
      make: (m) => {
        const ranks = { tallies: TALLIES, agencies: ['bank'] as const, least: 1, last: 2 };
        const figures = { asOf: AT, figures: [], recipientUnitIds: ['good'], remarks: PAPER };
        m.act(bulletin.draftBulletin, { ...ranks, ...figures }, office);
      },
    },
    {
      name: 'ask',
      make: (m) => m.act(bulletin.askBulletin, { approvalId: 'a', title: '通报', word: '云' }, office),
    },
    ...DECISIONS.map((one) => ({
      name: one,
      make: (m: UndatedMatter<Bulletin, BulletinEvent>) => m.act(bulletin.decideApproval, decision(one), leader),
    })),
    ...['bad', 'worst'].flatMap((unitId) =>
      [true, false].map((summon) => ({
        name: `${summon ? 'summon' : 'spare'} ${unitId}`,
        make: (m: UndatedMatter<Bulletin, BulletinEvent>) =>
          m.act(bulletin.decideBottomUnit, { unitId, summon, reason: '末位', talkId: 't' }, office),
      })),
    ),
    { name: 'withdraw', make: (m) => m.act(bulletin.withdrawBulletin, { reason: '合并印发' }, office) },
  ],
  keyOf: ({ status, bottom }) => [status, bottom.map(({ decided }) => decided)],
  hasEnded: bulletinEnded,
});

const meetings = machineOf<Meeting, MeetingEvent>({
  area: { apply: applyMeeting },
  first: (matter) => {
    const facts = { meetingId: 'm', officeUnitId: 'office', kind: 'weekly', since: AT } as const;
    matter.act(meeting.openMeeting, facts, office);
  },
  moves: [
    {
      name: 'call',
      make: (m) => {
        const call = { heldFor: AT, asOf: AT, agenda: [], invitedUnitIds: ['bank'] };
        m.act(meeting.callMeeting, call, office);
      },
    },
    ...[0, 2].map((count) => ({
      name: `record ${count}`,
      make: (m: UndatedMatter<Meeting, MeetingEvent>) => {
        const ordered = Array.from({ length: count }, () => ({ ownerUnitId: 'bank', workingDays: 3, text: PAPER }));
        const minutes = { heldAt: AT, attendedUnitIds: ['bank'], minutes: PAPER, tasks: ordered, word: '云' };
        m.act(meeting.recordMeeting, minutes, office);
      },
    })),
    ...[1, 2].flatMap((taskNo) => [
      {
        name: `report ${taskNo}`,
        make: (m: UndatedMatter<Meeting, MeetingEvent>) =>
          m.act(meeting.reportTask, { taskNo, text: PAPER }, on('bank')),
      },
      ...[true, false].map((done) => ({
        name: `${done ? 'done' : 'not done'} ${taskNo}`,
        make: (m: UndatedMatter<Meeting, MeetingEvent>) =>
          m.act(meeting.checkTask, { taskNo, done, reason: '核查', workingDays: 2 }, office),
      })),
    ]),
    { name: 'cancel', make: (m) => m.act(meeting.cancelMeeting, { reason: '防汛' }, office) },
  ],
  keyOf: ({ status, tasks: ordered }) => [status, ordered.map((task) => task.status)],
  hasEnded: meetingEnded,
});

const [DAY, OTHER_DAY] = ['2026-03-31', '2026-04-30'];
const registers = machineOf<TaskRegister, TaskRegisterEvent>({
  area: { apply: applyTasks },
  first: (matter) => {
    const facts = { registerId: 'r', officeUnitId: 'office', title: '任务清单', basis: '文件（虚构）' };
    matter.act(tasks.openTaskRegister, { ...facts, tasks: [aTask('1', 'bank')] }, office);
  },
  moves: [
    {
      name: 'add',
      make: (m) => {
        if (m.here.tasks.length < 2) m.act(tasks.addTasks, { tasks: [aTask('2', 'bank')] }, office);
        else throw Object.assign(new Error(), { code: 'ENOUGH' });
      },
    },
    ...['bank', 'police'].map((unitId) => ({
      name: `sign ${unitId}`,
      make: (m: UndatedMatter<TaskRegister, TaskRegisterEvent>) => m.act(tasks.signResponsibility, {}, on(unitId)),
    })),
    ...movesOf(1),
    ...movesOf(2).filter(({ name }) => /report|accept/.test(name)),
  ],
  keyOf: ({ status, tasks: all, units }) => [
    status,
    all.map((task) => `${task.status} ${task.unitId} ${!!task.signed}`),
    units.map(({ unitId, waiting }) => `${unitId} ${waiting}`),
  ],
  hasEnded: tasksEnded,
});

function aTask(label: string, unitId: string) {
  return { label, kind: 'own' as const, text: '建立倒查机制', unitId, helperUnitIds: [], dueDate: DAY };
}

function movesOf(no: number) {
  type Register = UndatedMatter<TaskRegister, TaskRegisterEvent>;
  const unitOf = ({ here }: Register): string => here.tasks.find((task) => task.no === no)?.unitId ?? 'bank';
  const evidence = [PAPER];
  const review = (accepted: boolean) => (m: Register) =>
    m.act(tasks.reviewTask, { no, accepted, reason: '核查', dueDate: OTHER_DAY }, office);
  return [
    {
      name: `progress ${no}`,
      make: (m: Register) => m.act(tasks.reportProgress, { no, percent: 40, text: PAPER, evidence }, on(unitOf(m))),
    },
    {
      name: `report ${no}`,
      make: (m: Register) => m.act(tasks.reportDone, { no, text: PAPER, evidence }, on(unitOf(m))),
    },
    { name: `accept ${no}`, make: review(true) },
    { name: `send back ${no}`, make: review(false) },
    {
      name: `move ${no}`,
      make: (m: Register) => m.act(tasks.moveTask, { no, reason: '调整', unitId: 'police' }, office),
    },
    { name: `cancel ${no}`, make: (m: Register) => m.act(tasks.cancelTask, { no, reason: '撤销' }, office) },
  ];
}

const looks = machineOf<Look, LookEvent>({
  area: { apply: applyLook, due: look.due, ending: ['LOK-01'] },
  first: (matter) => {
    const facts = { lookId: 'l', matterId: 'freeze-order/f', ownerUnitId: 'police', right: 'decision' } as const;
    const approval = { approvalId: 'a', approverUnitId: 'province', title: '查阅' };
    matter.act(look.takeLook, { ...facts, reason: '核查', approval }, office);
  },
  moves: [
    ...DECISIONS.map((one) => ({
      name: one,
      make: (m: UndatedMatter<Look, LookEvent>) => m.act(look.decideApproval, decision(one), on('province')),
    })),
    { name: 'end', make: (m) => m.act(look.endLook, {}, office) },
    { name: 'the day is over', make: (m) => m.fallDue('LOK-01', AT) },
  ],
  keyOf: ({ status }) => [status],
  hasEnded: lookEnded,
});

const statuses = (states: readonly string[]): string[] => [...new Set(states.map((key) => key.split('/')[0] ?? ''))];

it.each([
  ['重点区域挂牌整治', () => explore(areas), ['assessing', 'delisted', 'leaderless', 'listed']],
  ['通报', () => explore(bulletins), ['asked', 'closed', 'drafted', 'due', 'issued', 'withdrawn']],
  ['会议', () => explore(meetings), ['called', 'cancelled', 'closed', 'due', 'held']],
  ['任务清单', () => explore(registers), ['closed', 'running']],
  ['查阅', () => explore(looks), ['asked', 'ended', 'open', 'refused']],
])('%s has no dead end, no act that is of no use, and whatever waits has a deadline and an actor', (_, walk, all) => {
  const found = walk();
  expect(found).toMatchObject(SOUND);
  expect(statuses(found.states).sort()).toEqual(all);
});

it.each([
  ['重点区域挂牌整治', () => harmed(areas, ['approved'])],
  ['通报', () => harmed(bulletins, ['approved', 'withdraw'])],
  ['会议', () => harmed(meetings, ['cancel', 'record 0', 'done 1'])],
  ['任务清单', () => harmed(registers, ['accept 1', 'cancel 1'])],
  ['查阅', () => harmed(looks, ['approved', 'refused'])],
])('a planted defect of every sort is found in %s', (_, look_) => {
  const found = look_();
  expect(found.unused).toContain('never');
  for (const one of ['deadEnds', 'endless', 'waitingForNobody', 'stillRunning'] as const)
    expect([one, found[one].length > 0]).toEqual([one, true]);
});
