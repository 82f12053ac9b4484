import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { type Measures, owedReleases } from '#activities/matter/release-measures';
import { procedureIdOf } from '#contracts/procedure/procedure.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/procedure/apply';
import { chainOf } from '#domain/procedure/chains';
import { hasEnded, type Procedure, type ProcedureEvent, stepOf, unitOf } from '#domain/procedure/procedure';
import type { ReleaseGround } from '#domain/procedure/step';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

const folding = {
  apply,
  keysOf: ({ caseId, number }: Procedure) => ({ caseId, number }),
};

/** What a procedure does with its acts: its row, its parties, and word to the unit whose turn it is. */
export const procedureArea = (folded: FoldedRepository, measures: Measures): Area<ProcedureEvent> => ({
  async project(transaction, act) {
    const state = await folded.take(transaction, act, folding);
    const { happened, at } = act.entry;
    if ('papers' in happened) {
      const ids = happened.papers.map(({ subjectId }) => subjectId);
      await folded.refer(transaction, ids, at);
    }
    return { ...headOf(state), ...movedBy(act.entry.happened) };
  },

  async notices(manager, act) {
    const state = await folded.stateOf<Procedure>(manager, act.matterId);
    return state ? noticesOf(act, state) : [];
  },
  owes: async (manager, act) => {
    const { happened } = act.entry;
    if (happened.event !== 'ProcedureStepTaken' || !happened.ground) return [];
    const state = await folded.stateOf<Procedure>(manager, act.matterId);
    if (state?.caseId === undefined) return [];
    const reason = `${RELEASE_WORDS[happened.ground]}（${state.number}）`;
    return owedReleases(manager, measures, {
      ...{ act, caseId: state.caseId },
      release: { cause: happened.ground, reason },
    });
  },
});

const RELEASE_WORDS: Readonly<Record<ReleaseGround, string>> = {
  'case-withdrawn': '撤销案件',
  'non-prosecution': '不起诉、撤回起诉',
};

/** Who had it may still read it. */
const movedBy = (happened: ProcedureEvent): Pick<HeadChange, 'leaves'> =>
  happened.event === 'ProcedureUnitChanged' ? { leaves: [{ unitId: happened.fromUnitId, role: 'addressee' }] } : {};

function headOf(state: Procedure): HeadChange {
  const { caseId, openedByUnitId, superiorUnitIds, units, number, chain, copiedUnitIds = [] } = state;
  const joins: Party[] = [
    { unitId: openedByUnitId, role: 'handler' },
    ...Object.values(units)
      .filter((unitId) => unitId !== openedByUnitId)
      .map((unitId): Party => ({ unitId, role: 'addressee' })),
    ...copiedUnitIds.map((unitId): Party => ({ unitId, role: 'copied' })),
    ...superiorUnitIds.map((unitId): Party => ({ unitId, role: 'superior' })),
  ];
  return {
    ...(caseId !== undefined && { caseId }),
    title: `${number} ${chainOf(chain).name}`,
    state: state.step,
    ended: hasEnded(state),
    joins,
  };
}

function noticesOf({ matterId, entry: { happened } }: AreaAct<ProcedureEvent>, state: Procedure): NoticeDraft[] {
  const link = `/procedures/${procedureIdOf(matterId)}`;
  const step = stepOf(state);
  const tell = (unitId: string, subject: string, body: string): NoticeDraft => ({
    ...{ template: happened.event, to: { unitId }, body, link },
    subject: `【${subject}】${state.number}`,
  });
  const turn = step && tell(unitOf(state, step.actor), '轮到本单位办理', `请办理：${step.name}。期限和依据见事项页。`);
  switch (happened.event) {
    case 'ProcedureOpened': {
      const { measures } = state;
      const sign =
        measures &&
        tell(measures.toUnitId, '在控措施待签字', `随案移交 ${measures.lines.length} 项在控措施，请清点后签字。`);
      return [...(turn ? [turn] : []), ...(sign ? [sign] : [])];
    }
    case 'ProcedureMeasuresSigned':
      return [tell(state.openedByUnitId, '在控措施已签收', '接收方已在在控措施清单上签字。')];
    case 'ProcedureStepTaken': {
      const all = [...new Set(Object.values(state.units))];
      const release = happened.releasesMeasures
        ? all.map((unitId) =>
            tell(unitId, '应当解除措施', '案件撤销、不起诉或撤回起诉，请立即解除本案全部止付、冻结措施。'),
          )
        : [];
      return [...(turn ? [turn] : []), ...release];
    }
    case 'ProcedureStepExpired': {
      const all = [...new Set(Object.values(state.units))];
      return happened.mustRelease
        ? all.map((unitId) => tell(unitId, '羁押期满', '羁押期限已满，依法应当立即释放或者变更强制措施。'))
        : turn
          ? [turn]
          : [];
    }
    case 'ProcedureCrimeFound':
      return [
        tell(state.openedByUnitId, '重新计算待批准', '已登记另有重要罪行，请在 5 日内报县级以上公安机关负责人批准。'),
      ];
    case 'ProcedureCustodyRecounted':
      return Object.values(state.units).map((unitId) =>
        tell(unitId, '羁押期限重新计算', `侦查羁押期限自发现之日起重新计算。理由：${happened.reason}`),
      );
    case 'ProcedureUnitChanged':
      return [
        ...(turn ? [turn] : []),
        tell(
          happened.fromUnitId,
          '改变管辖',
          `案件已由另一单位办理，期限自其收到之日起重新计算。理由：${happened.reason}`,
        ),
      ];
    default:
      return [];
  }
}
