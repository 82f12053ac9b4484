import { Form, Input } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import type { UnitLine } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { chosenDay, DayField, type DayLike } from '../../parts/day-field';
import { NumberField, PapersField, ReasonField, TextField, UnitField, YesNoField } from '../../parts/fields';
import type { TaskView } from './client';

type Agency = UnitLine['agency'];
const AGENCIES: readonly Agency[] = ['police', 'procuratorate', 'court', 'bank', 'operator', 'regulator', 'supervisor'];

interface Paper {
  readonly title: string;
  readonly fileHash?: string;
}
interface Reported {
  readonly text: string;
  readonly percent: number;
  readonly papers?: readonly Paper[];
}
interface Reviewed {
  readonly accepted: boolean;
  readonly reason: string;
  readonly dueDate?: DayLike;
}
interface Changed {
  readonly unitId?: string;
  readonly reason: string;
  readonly dueDate?: DayLike;
}
interface Added {
  readonly label: string;
  readonly text: string;
  readonly standard?: string;
  readonly unitIds: string[];
  readonly helperUnitIds?: string[];
  readonly dueDate: DayLike;
}

interface OfTask {
  readonly registerId: string;
  readonly task: TaskView;
}

const at = ({ registerId, task: { no } }: OfTask, key: string) => ({
  path: { registerId, no },
  header: withKey(key),
});

/** What this unit may do with the task now. */
export function TaskActs(of: OfTask) {
  const { side, status } = of.task;
  if (side === 'unit' && status === 'running') return <Carrying {...of} />;
  if (side !== 'office') return null;
  if (status === 'reported') return <Review {...of} />;
  return status === 'running' ? <Changing {...of} /> : null;
}

function Carrying(of: OfTask) {
  const progress = useAct(({ text, percent, papers = [] }: Reported, key) =>
    bodyOf(
      supervisor.POST('/task-registers/{registerId}/tasks/{no}/progress', {
        params: at(of, key),
        body: { text, percent, evidence: [...papers] },
      }),
    ),
  );
  const complete = useAct(({ text, papers = [] }: Omit<Reported, 'percent'>, key) =>
    bodyOf(
      supervisor.POST('/task-registers/{registerId}/tasks/{no}/completion', {
        params: at(of, key),
        body: { text, evidence: [...papers] },
      }),
    ),
  );
  return (
    <>
      <ActDialog label="报告完成" primary act={complete} advice="报告后由下达单位验收；须附佐证材料。">
        <TextField label="完成情况" />
        <PapersField label="佐证材料" />
      </ActDialog>
      <ActDialog label="报告进展" act={progress} initial={{ percent: Math.max(1, of.task.percent) }}>
        <NumberField name="percent" label="进度（%）" max={99} />
        <TextField label="进展" rows={4} />
        <PapersField label="佐证材料" />
      </ActDialog>
    </>
  );
}

function Review(of: OfTask) {
  const review = useAct(({ accepted, reason, dueDate }: Reviewed, key) => {
    const until = chosenDay(dueDate);
    return bodyOf(
      supervisor.POST('/task-registers/{registerId}/tasks/{no}/review', {
        params: at(of, key),
        body: { accepted, reason, ...(until !== undefined && { dueDate: until }) },
      }),
    );
  });
  return (
    <ActDialog label="验收" primary act={review} advice="合格的，任务办结；不合格的，按新的时限退回重办。">
      <YesNoField name="accepted" label="验收结果" yes="合格" no="退回重办" />
      <Form.Item noStyle shouldUpdate={(before: Reviewed, after: Reviewed) => before.accepted !== after.accepted}>
        {({ getFieldValue }) => getFieldValue('accepted') === false && <DayField name="dueDate" label="新的完成时限" />}
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}

function Changing(of: OfTask) {
  const change = useAct(({ unitId, reason, dueDate }: Changed, key) => {
    const until = chosenDay(dueDate);
    return bodyOf(
      supervisor.POST('/task-registers/{registerId}/tasks/{no}/change', {
        params: at(of, key),
        body: { reason, ...(unitId !== undefined && { unitId }), ...(until !== undefined && { dueDate: until }) },
      }),
    );
  });
  const cancel = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/task-registers/{registerId}/tasks/{no}/cancellation', { params: at(of, key), body })),
  );
  return (
    <>
      <ActDialog label="调整任务" act={change} advice="改责任单位或完成时限；此前的超期仍留在记录中。">
        <UnitField name="unitId" label="改由哪个单位承担（不改的留空）" agencies={AGENCIES} optional />
        <DayField name="dueDate" label="新的完成时限（不改的留空）" optional />
        <ReasonField />
      </ActDialog>
      <ActDialog label="撤销任务" danger act={cancel}>
        <ReasonField />
      </ActDialog>
    </>
  );
}

/** One more task by hand. */
export function AddTask({ registerId }: { registerId: string }) {
  const add = useAct(({ dueDate, standard, helperUnitIds = [], ...given }: Added, key) =>
    bodyOf(
      supervisor.POST('/task-registers/{registerId}/tasks', {
        params: { path: { registerId }, header: withKey(key) },
        body: {
          ...given,
          ...{ helperUnitIds, dueDate: chosenDay(dueDate) ?? '', kind: given.unitIds.length > 1 ? 'common' : 'own' },
          ...(standard && { standard }),
        },
      }),
    ),
  );
  return (
    <ActDialog label="增加一项" act={add}>
      <Form.Item name="label" label="序号" rules={[{ required: true, message: '请填写清单中的序号' }]}>
        <Input maxLength={20} style={{ width: 160 }} />
      </Form.Item>
      <TextField label="任务内容" rows={3} />
      <Form.Item name="standard" label="完成标准（可不填）">
        <Input maxLength={500} />
      </Form.Item>
      <UnitField name="unitIds" label="责任单位（多个单位各承担一项）" agencies={AGENCIES} many />
      <UnitField name="helperUnitIds" label="配合单位（可不填）" agencies={AGENCIES} many optional />
      <DayField name="dueDate" label="完成时限" />
    </ActDialog>
  );
}
