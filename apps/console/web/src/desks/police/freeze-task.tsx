import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { CaseView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, UnitField } from '../../parts/fields';
import { Status } from '../../parts/mark';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';

const STATES = {
  handed: { text: '待接收', tone: 'wait' },
  taken: { text: '办理中', tone: 'wait' },
  frozen: { text: '已冻结', tone: 'good' },
  ended: { text: '无需冻结', tone: 'still' },
} as const;

/** 冻结流转 (FRZ-30): the centre hands it over after a stop, the local police take it and freeze within 48 hours. */
export function FreezeTaskBar({ known }: { known: CaseView }) {
  const me = useMe();
  const { caseId, freezeTask, orders, handlerUnitId } = known;
  const params = (key: string) => ({ path: { caseId }, header: withKey(key) });
  const hand = useAct((body: { toUnitId: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/freeze-tasks', { params: params(key), body })),
  );
  const take = useAct((_: object, key) =>
    bodyOf(police.POST('/cases/{caseId}/freeze-tasks/taking', { params: params(key), body: {} })),
  );
  const end = useAct((body: { reason: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/freeze-tasks/ending', { params: params(key), body })),
  );
  const isOpen = freezeTask?.status === 'handed' || freezeTask?.status === 'taken';
  const mayHand = me?.roles.includes('centre-officer') && orders.held > 0 && !isOpen;
  if (!freezeTask && !mayHand) return null;
  const isMine = isOpen && me?.unit.unitId === freezeTask?.toUnitId;
  return (
    <div className="toolbar">
      {freezeTask && (
        <>
          <Status tone={STATES[freezeTask.status].tone}>冻结任务 {STATES[freezeTask.status].text}</Status>
          <span>
            {freezeTask.toUnitName}，{freezeTask.stops} 个账户，自 {fullTime(freezeTask.stoppedAt)} 止付起 48 小时
            {freezeTask.reason && `　理由：${freezeTask.reason}`}
          </span>
        </>
      )}
      {mayHand && (
        <ActDialog
          label="移交冻结任务"
          primary
          act={hand}
          initial={me?.unit.unitId === handlerUnitId ? {} : { toUnitId: handlerUnitId }}
          advice="止付已成功。移交后由当地公安机关在止付后 48 小时内办理冻结；本中心自接的案件一并移交。"
        >
          <UnitField name="toUnitId" label="承办冻结的公安机关" />
        </ActDialog>
      )}
      {isMine && freezeTask?.status === 'handed' && <ActDialog label="接收冻结任务" primary act={take} />}
      {isMine && (
        <ActDialog label="无需冻结" act={end} advice="写明理由后任务办结，反诈中心可查看。">
          <ReasonField />
        </ActDialog>
      )}
    </div>
  );
}
