import type { NoticeDraft } from '#activities/matter/area';
import type { OfficerRecused } from '#domain/agency/hands';
import type { Entry } from '#domain/shared/record';

/** The desk hears who goes on; its clocks run on unchanged. */
export function recusalNotices(matterId: string, { happened }: Entry): NoticeDraft[] {
  if (happened.event !== 'OfficerRecused') return [];
  const { unitId, successorId, decidedBy } = happened as OfficerRecused;
  return [
    {
      template: 'officer-recused',
      to: { unitId },
      subject: `【回避】${decidedBy === 'officer' ? '承办人自行回避' : '负责人决定回避'}`,
      body: `由 ${successorId} 继续办理，期限不变。回避人员不再能查看和办理该事项。`,
      link: `/matters/${matterId}`,
    },
  ];
}
