import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { lookIdOf } from '#contracts/look/look.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/look/apply';
import { hasEnded, isInPassing, type Look, type LookEvent } from '#domain/look/look';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a look does with its acts. */
export const lookArea = (folded: FoldedRepository): Area<LookEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf },
    keysOf: ({ caseId }: Look) => ({ caseId }),
  });

function headOf(look: Look): HeadChange {
  const { by, approval, caseId, status } = look;
  const joins: Party[] = [
    { unitId: by.unitId, role: 'handler' },
    ...(approval ? [{ unitId: approval.approverUnitId, role: 'approver' } as const] : []),
  ];
  return {
    ...{ title: '查阅事项', state: status, ended: hasEnded(look), joins },
    ...(caseId !== undefined && { caseId }),
  };
}

/** The unit whose matter was opened is told, unless it was opened in the course of the work of its own superiors. */
function noticesOf({ matterId, entry: { happened } }: AreaAct<LookEvent>, look: Look): NoticeDraft[] {
  const own = `/looks/${lookIdOf(matterId)}`;
  const tell = (unitId: string, subject: string, body: string, link = own): NoticeDraft[] =>
    unitId === '' ? [] : [{ template: happened.event, to: { unitId }, subject: `【${subject}】`, body, link }];
  const owner = (): NoticeDraft[] =>
    tell(
      look.ownerUnitId,
      '事项被查阅',
      `督办单位查阅了本单位的事项。理由：${look.reason ?? ''}`,
      `/matters/${look.matterId}`,
    );
  switch (happened.event) {
    case 'LookOpened':
      return isInPassing(look) ? [] : owner();
    case 'LookAllowed':
      return [...owner(), ...tell(look.by.unitId, '同意查阅', '上级单位已同意查阅，期限自同意时起 24 小时。')];
    case 'LookRefused':
      return tell(look.by.unitId, '不同意查阅', `上级单位不同意查阅。理由：${happened.reason}`);
    case 'LookAsked':
    case 'LookEnded':
      return [];
  }
}
