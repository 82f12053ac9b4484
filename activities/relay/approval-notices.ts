import type { NoticeDraft } from '#activities/matter/area';
import type { GivenApproval } from '#domain/agency/approval';
import type { Entry } from '#domain/shared/record';

/** Whoever must approve hears of it at once, and whoever proposed hears how it was decided. */
export const approvalNotices = ({ asks = [], settles = [] }: Entry): NoticeDraft[] => [
  ...asks.map(({ approvalId, title, approverUnitId }) => ({
    template: `approval-asked-${approvalId}`,
    to: { unitId: approverUnitId },
    subject: `【待审批】${title}`,
    body: '请单位负责人在“待审批”中审批。超过时限未审批的，提醒代理负责人。',
    link: '/approvals',
  })),
  ...settles.filter(isDecided).map(({ approvalId, decision, reason, proposerUnitId, title }) => ({
    template: `approval-settled-${approvalId}`,
    to: { unitId: proposerUnitId },
    subject: `【${decision === 'approved' ? '已批准' : '不予批准'}】${title}`,
    body: decision === 'approved' ? '呈请事项已批准，已按批准内容办理。' : `呈请事项未获批准。理由：${reason ?? ''}`,
    link: '/approvals',
  })),
];

/** Who took it back need not be told. */
const isDecided = ({ decision }: GivenApproval): boolean => decision !== 'withdrawn';
