import type { NoticeDraft } from '#activities/matter/area';
import type { OfficerRecused, RecusalLifted } from '#domain/agency/hands';
import type { Entry } from '#domain/shared/record';

/** The desk hears who goes on; its clocks run on unchanged. */
export function recusalNotices(matterId: string, { happened }: Entry): NoticeDraft[] {
  if (happened.event === 'RecusalLifted') {
    const { unitId, officerId } = happened as RecusalLifted;
    return [
      {
        ...{ template: 'recusal-lifted', to: { unitId }, link: `/matters/${matterId}` },
        subject: '【回避】负责人决定解除回避',
        body: `${officerId} 可以重新查看和办理该事项；现由接办人办理的，继续由其办理，期限不变。`,
      },
    ];
  }
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
