import type { Area, AreaAct, HeadChange, NoticeDraft } from '#activities/matter/area';
import { foldedArea } from '#activities/matter/folded-area';
import { type Measures, owedReleases } from '#activities/matter/release-measures';
import { owedToVictim } from '#activities/procedure/victim-appeal';
import { owedToCase } from '#activities/procedure/word-to-case';
import { procedureIdOf } from '#contracts/procedure/procedure.messages';
import type { Party } from '#domain/agency/actor';
import { apply } from '#domain/procedure/apply';
import { chainOf } from '#domain/procedure/chains';
import { hasEnded, type Procedure, type ProcedureEvent, stepOf, unitOf } from '#domain/procedure/procedure';
import type { ReleaseGround } from '#domain/procedure/step';
import type { FoldedRepository } from '#persistence/folded/folded.repository';

/** What a procedure does with its acts: its row, its parties, and word to the unit whose turn it is. */
export const procedureArea = (folded: FoldedRepository, measures: Measures): Area<ProcedureEvent> =>
  foldedArea(folded, {
    ...{ apply, noticesOf },
    keysOf: ({ caseId, number }: Procedure) => ({ caseId, number }),
    papersOf: (happened) => ('papers' in happened ? happened.papers : []),
    headOf: (state, happened) => ({ ...headOf(state), ...movedBy(happened) }),
    async owedBy(act, state, manager) {
      const { happened } = act.entry;
      if (happened.event !== 'ProcedureStepTaken') return [];
      const told = [...(await owedToCase(manager, act, state)), ...(await owedToVictim(manager, act, state))];
      const { caseId, number } = state;
      if (caseId === undefined || !happened.ground) return told;
      const release = { cause: happened.ground, reason: `${RELEASE_WORDS[happened.ground]}（${number}）` };
      return [...told, ...(await owedReleases(manager, measures, { act, caseId, release }))];
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

/** CRD-27: whoever has not signed the manifest that this act brought. */
function signaturesAsked(
  {
    measures: brought,
  }: Extract<ProcedureEvent, { event: 'ProcedureOpened' | 'ProcedureStepTaken' | 'ProcedureUnitChanged' }>,
  { measures }: Procedure,
  tell: (unitId: string, subject: string, body: string) => NoticeDraft,
): NoticeDraft[] {
  if (!brought || !measures) return [];
  const body = `随案移交 ${measures.lines.length} 项在控措施，请清点后签字。`;
  const { given, received, fromUnitId, toUnitId } = measures;
  const unsigned = [...(given || fromUnitId === undefined ? [] : [fromUnitId]), ...(received ? [] : [toUnitId])];
  return unsigned.map((unitId) => tell(unitId, '在控措施待签字', body));
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
    case 'ProcedureOpened':
      return [...(turn ? [turn] : []), ...signaturesAsked(happened, state, tell)];
    case 'ProcedureMeasuresSigned': {
      const { fromUnitId = state.openedByUnitId, toUnitId = '' } = state.measures ?? {};
      return happened.side === 'from'
        ? [tell(toUnitId, '在控措施移送方已签字', '移送方已在在控措施清单上签字，请清点后签字。')]
        : [tell(fromUnitId, '在控措施已签收', '接收方已在在控措施清单上签字。')];
    }
    case 'ProcedureStepTaken': {
      const all = [...new Set(Object.values(state.units))];
      const release = happened.releasesMeasures
        ? all.map((unitId) =>
            tell(unitId, '应当解除措施', '案件撤销、不起诉或撤回起诉，请立即解除本案全部止付、冻结措施。'),
          )
        : [];
      const gone =
        happened.unitId === ''
          ? all.map((unitId) =>
              happened.outcome === 'withdraw-case'
                ? tell(unitId, '案件已撤销', `${happened.reason ?? ''}。本环节办结，全部措施已要求解除。`)
                : tell(unitId, '案件已立案', `${happened.reason ?? ''}，已写入本环节。`),
            )
          : [];
      return [...(turn ? [turn] : []), ...release, ...gone, ...signaturesAsked(happened, state, tell)];
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
        ...signaturesAsked(happened, state, tell),
      ];
    default:
      return [];
  }
}
