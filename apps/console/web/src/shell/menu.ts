import type { Desk } from '../api/session';
import type { Me } from '../api/types';

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  /** What an officer must be entrusted with to be offered this page. */
  readonly act: Me['entrusted'][number];
  /** Whose daily work it is, where more may read it. */
  readonly role?: Me['roles'][number];
  /** Where legal time may be moved. */
  readonly movable?: true;
}

/** What belongs together stands together: nobody reads a list of twenty-six pages at two in the morning. */
export interface MenuGroup {
  /** Absent: what every officer begins with. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

const INBOX: MenuEntry = { path: '/inbox', label: '待办', act: 'inbox.read' };
const LATE: MenuEntry = { path: '/late', label: '超期督办', act: 'deadline.supervise' };
const DEADLINES: MenuEntry = { path: '/deadlines', label: '我的期限', act: 'deadline.read' };
const NOTICES: MenuEntry = { path: '/notices', label: '通知', act: 'notice.read' };

const APPROVALS: MenuEntry = { path: '/approvals', label: '审批', act: 'approval.read' };
const REFERRALS: MenuEntry = { path: '/referrals', label: '移送', act: 'referral.read' };
const CONSULTATIONS: MenuEntry = { path: '/consultations', label: '会商', act: 'consultation.read' };
const PROCEDURES: MenuEntry = { path: '/procedures', label: '诉讼环节', act: 'procedure.read' };
const KNOWN_CASES: MenuEntry = { path: '/known-cases', label: '相关案件', act: 'case.find' };
const BETWEEN: readonly MenuEntry[] = [
  REFERRALS,
  { path: '/designations', label: '指定管辖', act: 'designation.read' },
  CONSULTATIONS,
  PROCEDURES,
  { path: '/evidence', label: '证据保管', act: 'evidence.read' },
  { path: '/tickets', label: '支持请求', act: 'ticket.read' },
];
const INDICATORS: MenuEntry = { path: '/indicators', label: '指标', act: 'indicator.read' };
const ESCALATIONS: MenuEntry = { path: '/escalations', label: '升级督办', act: 'escalation.read' };
const LISTINGS: MenuEntry = { path: '/listings', label: '挂牌督办', act: 'listing.read' };
const INQUIRIES: MenuEntry = { path: '/double-inquiries', label: '一案双查', act: 'double-inquiry.read' };
const PUNISHMENTS: MenuEntry = { path: '/punishment-listings', label: '联合惩戒名单', act: 'punishment-listing.read' };
const PUNISHED: MenuEntry = { path: '/punishment-list', label: '联合惩戒名单', act: 'punishment-list.read' };
const TALKS: MenuEntry = { path: '/talks', label: '约谈', act: 'talk.read' };
const BULLETINS: MenuEntry = { path: '/bulletins', label: '通报', act: 'bulletin.read' };
const MEETINGS: MenuEntry = { path: '/meetings', label: '例会', act: 'meeting.read' };
const AREA_LISTINGS: MenuEntry = { path: '/area-listings', label: '重点区域整治', act: 'area-listing.read' };
const TASKS: MenuEntry = { path: '/task-registers', label: '任务清单', act: 'task-register.read' };
const REWARDS: MenuEntry = { path: '/rewards', label: '举报奖励', act: 'reward.read' };
const FREEZES: MenuEntry = { path: '/freeze-orders', label: '冻结', act: 'freeze-order.read' };
const COMPLAINTS: MenuEntry = { path: '/complaints', label: '申诉控告', act: 'complaint.read' };
const QUERIES: MenuEntry = { path: '/query-orders', label: '协助查询', act: 'query-order.read' };
const RISK_TAGS: MenuEntry = { path: '/risk-tags', label: '风险标签', act: 'risk-tag.read' };
const CASE_MONEY: MenuEntry = { path: '/case-money', label: '案件资金', act: 'disposal.enter' };
const DISPOSALS: MenuEntry = { path: '/disposals', label: '涉案财物处置', act: 'disposal.read' };
const RECOMMENDATIONS: MenuEntry = { path: '/recommendations', label: '检察建议', act: 'recommendation.read' };

const OWN: readonly MenuEntry[] = [INBOX, APPROVALS, DEADLINES, NOTICES];
const SUPERVISION: MenuGroup = { label: '督办', entries: [ESCALATIONS, TALKS, BULLETINS, MEETINGS, TASKS] };
const ON_CALL: MenuEntry = { path: '/on-call', label: '值班登记', act: 'on-call.keep' };

const BY_DESK: Readonly<Record<Desk, readonly MenuGroup[]>> = {
  police: [
    { entries: OWN },
    {
      label: '反诈中心',
      entries: [
        { path: '/centre/live-stops', label: '辖区在控止付', act: 'stop-payment-order.read', role: 'centre-officer' },
        { path: '/centre/drafts', label: '辖区待发草稿', act: 'case.read', role: 'centre-officer' },
        { path: '/bank-reports', label: '银行报送', act: 'bank-report.read', role: 'centre-officer' },
        { path: '/protective-stops', label: '保护性止付', act: 'protective-stop.read', role: 'centre-officer' },
      ],
    },
    {
      label: '案件与资金',
      entries: [
        { path: '/cases', label: '案件', act: 'case.read' },
        { path: '/stop-payment-orders', label: '止付指令', act: 'stop-payment-order.read' },
        FREEZES,
        { path: '/renewals', label: '续冻任务', act: 'freeze-order.read' },
        QUERIES,
        { path: '/restitutions', label: '资金返还', act: 'restitution.read' },
        DISPOSALS,
        COMPLAINTS,
        INQUIRIES,
        RISK_TAGS,
      ],
    },
    {
      label: '协作',
      entries: [
        ...BETWEEN,
        { path: '/assistances', label: '办案协作', act: 'assistance.read' },
        { path: '/campaigns', label: '集群战役', act: 'campaign.read' },
        RECOMMENDATIONS,
      ],
    },
    {
      label: '督办',
      entries: [LISTINGS, AREA_LISTINGS, ESCALATIONS, TALKS, PUNISHMENTS, BULLETINS, MEETINGS, TASKS, INDICATORS],
    },
  ],
  bank: [
    {
      entries: [
        { path: '/stop-payment-orders', label: '止付指令', act: 'stop-payment-order.read' },
        { path: '/protective-stops', label: '保护性止付', act: 'protective-stop.read' },
        FREEZES,
        QUERIES,
        { path: '/restitution-notices', label: '协助返还', act: 'restitution.bank-read' },
        DISPOSALS,
        { path: '/bank-reports', label: '主动报送', act: 'bank-report.read' },
        RISK_TAGS,
      ],
    },
    { label: '本行事务', entries: [INBOX, DEADLINES, NOTICES, ON_CALL] },
    { label: '督办', entries: [RECOMMENDATIONS, ESCALATIONS, TALKS, PUNISHED, BULLETINS, MEETINGS, TASKS] },
  ],
  supervisor: [
    { entries: [LATE, INBOX, APPROVALS, DEADLINES, NOTICES] },
    {
      label: '督办',
      entries: [
        ESCALATIONS,
        LISTINGS,
        AREA_LISTINGS,
        TALKS,
        PUNISHMENTS,
        INQUIRIES,
        BULLETINS,
        MEETINGS,
        TASKS,
        REWARDS,
        INDICATORS,
      ],
    },
    {
      label: '案件与资金',
      entries: [
        { path: '/cases', label: '案件', act: 'case.read' },
        { path: '/stop-payment-orders', label: '止付指令', act: 'stop-payment-order.read' },
        FREEZES,
        QUERIES,
        { path: '/restitutions', label: '资金返还', act: 'restitution.read' },
        COMPLAINTS,
        RISK_TAGS,
      ],
    },
    {
      label: '检查',
      entries: [
        { path: '/looks', label: '查阅记录', act: 'look.read' },
        { path: '/stuck', label: '停滞事项', act: 'stuck.read' },
        { path: '/continuity', label: '控制连续性', act: 'freeze-order.read' },
        { path: '/on-call-faults', label: '值班登记问题', act: 'on-call.supervise' },
        { path: '/failed-notices', label: '未送达通知', act: 'notice.read-failed' },
      ],
    },
    {
      label: '设置',
      entries: [
        { path: '/units', label: '单位与人员', act: 'unit.manage' },
        { path: '/calendars', label: '工作日历', act: 'calendar.read' },
        { path: '/rules', label: '期限规则', act: 'rule.read' },
        { path: '/clock', label: '法定时间', act: 'clock.move', movable: true },
      ],
    },
  ],
  regulator: [
    { entries: [INBOX, APPROVALS, LATE, DEADLINES, NOTICES] },
    {
      label: '办理',
      entries: [
        KNOWN_CASES,
        RECOMMENDATIONS,
        INQUIRIES,
        { path: '/stop-payment-orders', label: '止付指令', act: 'stop-payment-order.read' },
      ],
    },
    { label: '协作', entries: BETWEEN },
    SUPERVISION,
  ],
  procuratorate: [
    { entries: OWN },
    { label: '办理', entries: [KNOWN_CASES, RECOMMENDATIONS, INQUIRIES, COMPLAINTS, CASE_MONEY, DISPOSALS] },
    { label: '协作', entries: BETWEEN },
    SUPERVISION,
  ],
  court: [
    { entries: OWN },
    { label: '办理', entries: [KNOWN_CASES, CASE_MONEY, DISPOSALS, RECOMMENDATIONS] },
    { label: '协作', entries: BETWEEN },
    SUPERVISION,
  ],
  operator: [{ entries: [INBOX, RECOMMENDATIONS, PUNISHED, DEADLINES, NOTICES, ON_CALL] }, SUPERVISION],
};

/** The pages that this officer may read, in their groups; a group of which nothing may be read is not shown. */
export function menuFor(desk: Desk, me: Me): readonly MenuGroup[] {
  const mayRead = ({ act, role, movable }: MenuEntry) =>
    me.entrusted.includes(act) && (!role || me.roles.includes(role)) && (!movable || me.environment !== 'production');
  return BY_DESK[desk]
    .map((group) => ({ ...group, entries: group.entries.filter(mayRead) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Where a desk begins: with what must be done now. Nobody is sent to a page that they may not read. */
export const homeOf = (desk: Desk, me: Me): string => menuFor(desk, me)[0]?.entries[0]?.path ?? '/inbox';
