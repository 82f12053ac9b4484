import type { EntityManager } from 'typeorm';
import type { Area, AreaAct, HeadChange, NoticeDraft, OwedCommand } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { namedClocks } from '#activities/matter/named-clocks';
import { escalationIdOf } from '#contracts/escalation/escalation.messages';
import type { Party } from '#domain/agency/actor';
import { ruleOf } from '#domain/deadline/rule-set';
import { apply } from '#domain/escalation/apply';
import { type Escalation, type EscalationEvent, hasEnded, standing } from '#domain/escalation/escalation';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What an escalation does with its acts: its row, word to both sides, and what a decision changes in the matter itself. */
export const escalationArea = (folded: FoldedRepository): Area<EscalationEvent> =>
  foldedArea(folded, {
    ...{ apply, headOf, noticesOf, owedBy },
    keysOf: ({ caseId }: Escalation) => ({ caseId }),
    papersOf: (happened) => (happened.event === 'EscalationAnswered' ? [happened.text] : []),
  });

function headOf(one: Escalation): HeadChange {
  const { caseId, source, steps, ladder, status } = one;
  const now = standing(one).unitId;
  const before = steps.map(({ level }) => ladder[level]?.unitId ?? now).filter((unitId) => unitId !== now);
  const joins: Party[] = [
    { unitId: now, role: 'handler' },
    { unitId: now, role: 'superior' },
    { unitId: source.ownerUnitId, role: 'addressee' },
    ...(source.handlerUnitId === '' ? [] : [{ unitId: source.handlerUnitId, role: 'copied' } as const]),
  ];
  return {
    ...(caseId !== undefined && { caseId }),
    title: `督办：${ruleOf(source.ruleId).duty}（${source.title}）`,
    state: status,
    ended: hasEnded(one),
    joins,
    leaves: before.map((unitId): Party => ({ unitId, role: 'handler' })),
  };
}

const WHY = {
  undecided: '本级期满未作出督办决定',
  decided: '督办单位决定升级',
  'not-corrected': '整改期满未合格',
  'date-missed': '内部期限届满未办结',
} as const;

const ENDED = {
  explained: '说明情况成立',
  corrected: '整改合格',
  transferred: '改由其他单位办理',
  extended: '依法延长期限',
  discipline: '移送纪检监察处理',
} as const;

function noticesOf({ matterId, entry: { happened } }: AreaAct<EscalationEvent>, one: Escalation): NoticeDraft[] {
  const link = `/escalations/${escalationIdOf(matterId)}`;
  const { source, ladder, steps } = one;
  const duty = ruleOf(source.ruleId).duty;
  const tell = (unitIds: readonly string[], subject: string, body: string): NoticeDraft[] =>
    [...new Set(unitIds)]
      .filter((unitId) => unitId !== '')
      .map((unitId) => ({
        ...{ template: happened.event, to: { unitId }, body, link },
        subject: `【${subject}】${duty} ${source.title}`,
      }));
  const [late, supervisor] = [source.ownerUnitId, standing(one).unitId];
  const all = [late, source.handlerUnitId, ...steps.map(({ level }) => ladder[level]?.unitId ?? '')];
  switch (happened.event) {
    case 'EscalationOpened':
      return [
        ...tell([supervisor], '升级督办', `${duty}超期未办，已升级至本单位，请作出督办决定。`),
        ...tell([late], '升级督办', '该事项已超期并升级督办，请立即办理，并向督办单位说明情况。'),
      ];
    case 'EscalationAnswered':
      return tell([supervisor], '超期单位已说明', '超期单位已说明情况，请审查并作出督办决定。');
    case 'EscalationClimbed':
      return tell([supervisor, late], '督办升级', `${WHY[happened.why]}，升至：${standing(one).name}。`);
    case 'EscalationCorrectionOrdered':
      return tell([late], '责令整改', '督办单位责令整改，请在期限内完成并接受检查。');
    case 'EscalationInnerDateSet':
      return tell([late], '内部期限', '督办单位设定了内部期限；法定期限不变，仍按超期计算。');
    case 'EscalationDutyDone':
      return tell([supervisor], '超期事项已办理', '超期事项已补办，请作出督办决定。');
    case 'EscalationSettled':
      return tell(all, '督办办结', `督办已办结：${ENDED[happened.kind]}。`);
    case 'EscalationExhausted':
      return tell(all, '督办阶梯到顶', '升级阶梯已到顶仍未作出决定，本督办结束，留存记录备查。');
    case 'EscalationRungAdded':
      return [];
  }
}

/** Another unit takes over, or the law lengthens the period: the matter itself decides whether it can be. */
async function owedBy(
  { matterId, entry: { happened, by } }: AreaAct<EscalationEvent>,
  { source }: Escalation,
  manager: EntityManager,
): Promise<OwedCommand[]> {
  if (happened.event !== 'EscalationSettled' || !by) return [];
  const { kind, reason, toUnitId } = happened;
  if (kind !== 'transferred' && kind !== 'extended') return [];
  const clocks = await namedClocks(manager, source);
  if (clocks.length === 0) return [];
  const update = kind === 'transferred' ? 'changeOwner' : 'extendDeadline';
  return [
    {
      ...{ what: `${update}/${matterId}`, matterId: source.matterId, update },
      actor: { ...by, roles: ['machine'] },
      body: { clocks, reason, ...(toUnitId !== undefined && { toUnitId }) },
    },
  ];
}
