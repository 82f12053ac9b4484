import type { Desk } from '../api/session';
import type { Me } from '../api/types';

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  readonly roles?: readonly string[];
  /** Where legal time may be moved. */
  readonly movable?: true;
}

/** What belongs together stands together: nobody reads a list of twenty-six pages at two in the morning. */
export interface MenuGroup {
  /** Absent: what every officer begins with. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
}

const INBOX: MenuEntry = { path: '/inbox', label: '待办' };
const LATE: MenuEntry = {
  path: '/late',
  label: '超期督办',
  roles: ['supervisor', 'auditor', 'regulator-clerk', 'regulator-leader'],
};
const DEADLINES: MenuEntry = { path: '/deadlines', label: '我的期限' };
const NOTICES: MenuEntry = { path: '/notices', label: '通知' };

const LAW_DESK: readonly string[] = ['supervisor', 'administrator', 'auditor', 'legal-officer'];

const APPROVALS: MenuEntry = {
  path: '/approvals',
  label: '审批',
  roles: [
    'officer',
    'approver',
    'centre-officer',
    'prosecutor',
    'chief-prosecutor',
    'judge',
    'regulator-clerk',
    'regulator-leader',
    'supervisor',
  ],
};
const REFERRALS: MenuEntry = { path: '/referrals', label: '移送' };
const CONSULTATIONS: MenuEntry = { path: '/consultations', label: '会商' };
const PROCEDURES: MenuEntry = { path: '/procedures', label: '诉讼环节' };
const KNOWN_CASES: MenuEntry = { path: '/known-cases', label: '相关案件' };
const BETWEEN: readonly MenuEntry[] = [
  REFERRALS,
  { path: '/designations', label: '指定管辖' },
  CONSULTATIONS,
  PROCEDURES,
  { path: '/evidence', label: '证据保管' },
  { path: '/tickets', label: '支持请求' },
];
const INDICATORS: MenuEntry = {
  path: '/indicators',
  label: '指标',
  roles: ['supervisor', 'auditor', 'approver', 'centre-officer'],
};
const ESCALATIONS: MenuEntry = { path: '/escalations', label: '升级督办' };
const LISTINGS: MenuEntry = { path: '/listings', label: '挂牌督办' };
const INQUIRIES: MenuEntry = { path: '/double-inquiries', label: '一案双查' };
const PUNISHMENTS: MenuEntry = { path: '/punishment-listings', label: '联合惩戒名单' };
const PUNISHED: MenuEntry = { path: '/punishment-list', label: '联合惩戒名单' };
const TALKS: MenuEntry = { path: '/talks', label: '约谈' };
const BULLETINS: MenuEntry = { path: '/bulletins', label: '通报' };
const MEETINGS: MenuEntry = { path: '/meetings', label: '例会' };
const AREA_LISTINGS: MenuEntry = { path: '/area-listings', label: '重点区域整治' };
const TASKS: MenuEntry = { path: '/task-registers', label: '任务清单' };
const REWARDS: MenuEntry = { path: '/rewards', label: '举报奖励', roles: ['supervisor', 'auditor'] };
const FREEZES: MenuEntry = { path: '/freeze-orders', label: '冻结' };
const COMPLAINTS: MenuEntry = { path: '/complaints', label: '申诉控告' };
const QUERIES: MenuEntry = { path: '/query-orders', label: '协助查询' };
const RISK_TAGS: MenuEntry = { path: '/risk-tags', label: '风险标签' };
const CASE_MONEY: MenuEntry = { path: '/case-money', label: '案件资金' };
const DISPOSALS: MenuEntry = { path: '/disposals', label: '涉案财物处置' };
const RECOMMENDATIONS: MenuEntry = { path: '/recommendations', label: '检察建议' };

const OWN: readonly MenuEntry[] = [INBOX, APPROVALS, DEADLINES, NOTICES];
const SUPERVISION: MenuGroup = { label: '督办', entries: [ESCALATIONS, TALKS, BULLETINS, MEETINGS, TASKS] };
const ON_CALL: MenuEntry = { path: '/on-call', label: '值班登记' };

const BY_DESK: Readonly<Record<Desk, readonly MenuGroup[]>> = {
  police: [
    { entries: OWN },
    {
      label: '反诈中心',
      entries: [
        { path: '/centre/live-stops', label: '辖区在控止付', roles: ['centre-officer'] },
        { path: '/centre/drafts', label: '辖区待发草稿', roles: ['centre-officer'] },
        { path: '/bank-reports', label: '银行报送', roles: ['centre-officer'] },
        { path: '/protective-stops', label: '保护性止付', roles: ['centre-officer'] },
      ],
    },
    {
      label: '案件与资金',
      entries: [
        { path: '/cases', label: '案件' },
        { path: '/stop-payment-orders', label: '止付指令' },
        FREEZES,
        { path: '/renewals', label: '续冻任务' },
        QUERIES,
        { path: '/restitutions', label: '资金返还' },
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
        { path: '/assistances', label: '办案协作' },
        { path: '/campaigns', label: '集群战役' },
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
        { path: '/stop-payment-orders', label: '止付指令' },
        { path: '/protective-stops', label: '保护性止付' },
        FREEZES,
        QUERIES,
        { path: '/restitution-notices', label: '协助返还' },
        DISPOSALS,
        { path: '/bank-reports', label: '主动报送' },
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
        { path: '/cases', label: '案件' },
        { path: '/stop-payment-orders', label: '止付指令' },
        FREEZES,
        QUERIES,
        { path: '/restitutions', label: '资金返还' },
        COMPLAINTS,
        RISK_TAGS,
      ],
    },
    {
      label: '检查',
      entries: [
        { path: '/looks', label: '查阅记录', roles: ['supervisor', 'auditor'] },
        { path: '/stuck', label: '停滞事项', roles: ['supervisor', 'administrator', 'auditor'] },
        { path: '/continuity', label: '控制连续性' },
        { path: '/on-call-faults', label: '值班登记问题' },
        { path: '/failed-notices', label: '未送达通知' },
      ],
    },
    {
      label: '设置',
      entries: [
        { path: '/units', label: '单位与人员', roles: ['supervisor', 'administrator'] },
        { path: '/calendars', label: '工作日历', roles: LAW_DESK },
        { path: '/rules', label: '期限规则', roles: LAW_DESK },
        { path: '/clock', label: '法定时间', movable: true, roles: ['supervisor', 'administrator'] },
      ],
    },
  ],
  regulator: [
    { entries: [INBOX, LATE, DEADLINES, NOTICES] },
    {
      label: '办理',
      entries: [KNOWN_CASES, RECOMMENDATIONS, INQUIRIES, { path: '/stop-payment-orders', label: '止付指令' }],
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
  const mayRead = ({ roles, movable }: MenuEntry) =>
    (!roles || me.roles.some((role) => roles.includes(role))) && (!movable || me.environment !== 'production');
  return BY_DESK[desk]
    .map((group) => ({ ...group, entries: group.entries.filter(mayRead) }))
    .filter(({ entries }) => entries.length > 0);
}

/** Where a desk begins: with what must be done now. Nobody is sent to a page that they may not read. */
export const homeOf = (desk: Desk, me: Me): string => menuFor(desk, me)[0]?.entries[0]?.path ?? '/inbox';
