import type { Desk } from '../api/session';
import type { Me } from '../api/types';

export interface MenuEntry {
  readonly path: string;
  readonly label: string;
  readonly roles?: readonly string[];
  /** Where legal time may be moved. */
  readonly movable?: true;
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
const TALKS: MenuEntry = { path: '/talks', label: '约谈' };
const FREEZES: MenuEntry = { path: '/freeze-orders', label: '冻结' };
const COMPLAINTS: MenuEntry = { path: '/complaints', label: '申诉控告' };
const QUERIES: MenuEntry = { path: '/query-orders', label: '协助查询' };
const CASE_MONEY: MenuEntry = { path: '/case-money', label: '案件资金' };
const DISPOSALS: MenuEntry = { path: '/disposals', label: '涉案财物处置' };
const RECOMMENDATIONS: MenuEntry = { path: '/recommendations', label: '检察建议' };

const BY_DESK: Readonly<Record<Desk, readonly MenuEntry[]>> = {
  police: [
    INBOX,
    { path: '/centre/live-stops', label: '辖区在控止付', roles: ['centre-officer'] },
    { path: '/centre/drafts', label: '辖区待发草稿', roles: ['centre-officer'] },
    { path: '/bank-reports', label: '银行报送', roles: ['centre-officer'] },
    { path: '/protective-stops', label: '保护性止付', roles: ['centre-officer'] },
    { path: '/cases', label: '案件' },
    { path: '/stop-payment-orders', label: '止付指令' },
    FREEZES,
    { path: '/renewals', label: '续冻任务' },
    COMPLAINTS,
    QUERIES,
    ...BETWEEN,
    { path: '/assistances', label: '办案协作' },
    { path: '/campaigns', label: '集群战役' },
    RECOMMENDATIONS,
    APPROVALS,
    { path: '/restitutions', label: '资金返还' },
    DISPOSALS,
    LISTINGS,
    ESCALATIONS,
    TALKS,
    INDICATORS,
    DEADLINES,
    NOTICES,
  ],
  bank: [
    { path: '/stop-payment-orders', label: '止付指令' },
    { path: '/protective-stops', label: '保护性止付' },
    FREEZES,
    QUERIES,
    { path: '/restitution-notices', label: '协助返还' },
    DISPOSALS,
    { path: '/bank-reports', label: '主动报送' },
    INBOX,
    RECOMMENDATIONS,
    ESCALATIONS,
    TALKS,
    DEADLINES,
    NOTICES,
    { path: '/on-call', label: '值班登记' },
  ],
  supervisor: [
    LATE,
    ESCALATIONS,
    LISTINGS,
    TALKS,
    INDICATORS,
    INBOX,
    { path: '/cases', label: '案件' },
    { path: '/stop-payment-orders', label: '止付指令' },
    FREEZES,
    COMPLAINTS,
    QUERIES,
    APPROVALS,
    { path: '/restitutions', label: '资金返还' },
    { path: '/stuck', label: '停滞事项', roles: ['supervisor', 'administrator', 'auditor'] },
    { path: '/units', label: '单位与人员', roles: ['supervisor', 'administrator'] },
    { path: '/continuity', label: '控制连续性' },
    { path: '/on-call-faults', label: '值班登记问题' },
    { path: '/failed-notices', label: '未送达通知' },
    { path: '/calendars', label: '工作日历', roles: LAW_DESK },
    { path: '/rules', label: '期限规则', roles: LAW_DESK },
    DEADLINES,
    NOTICES,
    { path: '/clock', label: '法定时间', movable: true, roles: ['supervisor', 'administrator'] },
  ],
  regulator: [
    INBOX,
    LATE,
    { path: '/stop-payment-orders', label: '止付指令' },
    RECOMMENDATIONS,
    ESCALATIONS,
    TALKS,
    ...BETWEEN,
    DEADLINES,
    NOTICES,
  ],
  procuratorate: [
    INBOX,
    COMPLAINTS,
    RECOMMENDATIONS,
    ...BETWEEN,
    CASE_MONEY,
    DISPOSALS,
    APPROVALS,
    ESCALATIONS,
    TALKS,
    DEADLINES,
    NOTICES,
  ],
  court: [INBOX, RECOMMENDATIONS, ...BETWEEN, CASE_MONEY, DISPOSALS, APPROVALS, ESCALATIONS, TALKS, DEADLINES, NOTICES],
  operator: [INBOX, RECOMMENDATIONS, ESCALATIONS, TALKS, DEADLINES, NOTICES, { path: '/on-call', label: '值班登记' }],
};

export function menuFor(desk: Desk, me: Me | undefined): readonly MenuEntry[] {
  return BY_DESK[desk].filter(
    ({ roles, movable }) =>
      (!roles || (me?.roles.some((role) => roles.includes(role)) ?? false)) &&
      (!movable || (me !== undefined && me.environment !== 'production')),
  );
}

/** Where a desk begins: with what must be done now. Nobody is sent to a page that they may not read. */
export const homeOf = (desk: Desk, me: Me): string => menuFor(desk, me)[0]?.path ?? '/inbox';
