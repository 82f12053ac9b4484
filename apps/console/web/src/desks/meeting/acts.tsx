import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import { ActDialog } from '../../parts/act-dialog';
import { InstantField, NumberField, ReasonField, TextField, UnitField, YesNoField } from '../../parts/fields';
import { useLegalMinute } from '../../time/legal-clock';
import type { MeetingView, Task } from './client';
import { AGENDA_KINDS } from './words';

interface Given {
  readonly meeting: MeetingView;
}
interface Called {
  readonly heldFor: string;
  readonly invitedUnitIds?: string[];
  readonly leftOut?: string[];
  readonly further?: string;
}
interface Recorded {
  readonly heldAt: string;
  readonly attendedUnitIds?: string[];
  readonly minutes: string;
  readonly tasks?: { ownerUnitId: string; text: string; workingDays: number }[];
}

const DAY_MS = 86_400_000;
const EVERYBODY = ['police', 'bank', 'operator', 'regulator', 'procuratorate', 'court'] as const;
const at = (meetingId: string, key: string) => ({ path: { meetingId }, header: withKey(key) });

/** What the office may do now. */
export function MeetingActs({ meeting }: Given) {
  const { meetingId, status, side } = meeting;
  const cancel = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/meetings/{meetingId}/cancellation', { params: at(meetingId, key), body })),
  );
  if (side !== 'office' || (status !== 'due' && status !== 'called')) return null;
  return (
    <>
      <Record meeting={meeting} />
      <Call meeting={meeting} />
      <ActDialog label="取消本次会议" danger act={cancel} advice="写明理由；下一次会议照常登记。">
        <ReasonField />
      </ActDialog>
    </>
  );
}

function Call({ meeting: { meetingId, status } }: Given) {
  const now = useLegalMinute();
  const agenda = useOne(['meeting-agenda', meetingId], () => supervisor.GET('/meeting-agenda'));
  const call = useAct(({ heldFor, invitedUnitIds = [], leftOut = [], further }: Called, key) =>
    bodyOf(
      supervisor.POST('/meetings/{meetingId}/call', {
        params: at(meetingId, key),
        body: { heldFor, invitedUnitIds, leftOut, ...(further ? { further } : {}) },
      }),
    ),
  );
  return (
    <ActDialog
      label={status === 'due' ? '拟定议程并召集' : '重新召集'}
      primary={status === 'due'}
      act={call}
      initial={{ heldFor: new Date(now + DAY_MS).toISOString() }}
      advice={`议程从办理记录生成，现有 ${agenda.data?.items.length ?? 0} 项：升级、挂牌、约谈、超期和未办结的议定事项。涉及的单位都会收到会议通知。`}
    >
      <InstantField name="heldFor" label="召开时间" toMinute />
      <Form.Item name="leftOut" label="不列入本次议程（可不填）">
        <Select
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={(agenda.data?.items ?? []).map(({ matterId, kind, title, unit }) => ({
            ...{ value: matterId, label: `${AGENDA_KINDS[kind] ?? ''} ${title} ${unit.name}` },
          }))}
        />
      </Form.Item>
      <UnitField name="invitedUnitIds" label="另邀单位" agencies={EVERYBODY} many optional />
      <Form.Item name="further" label="其他议题（可不填）">
        <Input.TextArea rows={3} maxLength={8_000} />
      </Form.Item>
    </ActDialog>
  );
}

function Record({ meeting: { meetingId, status, invited } }: Given) {
  const now = useLegalMinute();
  const record = useAct(({ heldAt, attendedUnitIds = [], minutes, tasks = [] }: Recorded, key) =>
    bodyOf(
      supervisor.POST('/meetings/{meetingId}/record', {
        params: at(meetingId, key),
        body: { heldAt, attendedUnitIds, minutes, tasks },
      }),
    ),
  );
  return (
    <ActDialog
      label="登记纪要"
      primary={status === 'called'}
      act={record}
      initial={{
        heldAt: new Date(now).toISOString(),
        attendedUnitIds: invited.map(({ unitId }) => unitId),
        tasks: [],
      }}
      advice="纪要编号印发；每项议定事项有承办单位和期限，由召集单位核查办结。"
    >
      <InstantField name="heldAt" label="实际召开时间" toMinute />
      <UnitField name="attendedUnitIds" label="参加单位" agencies={EVERYBODY} many optional />
      <TextField name="minutes" label="会议情况" rows={5} />
      <Tasks />
    </ActDialog>
  );
}

function Tasks() {
  return (
    <Form.List name="tasks">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className="section">
              <UnitField name={[name, 'ownerUnitId']} label={`事项 ${name + 1} 承办单位`} agencies={EVERYBODY} />
              <Form.Item
                name={[name, 'text']}
                label="事项"
                rules={[{ required: true, min: 2, message: '请填写，至少 2 个字' }]}
              >
                <Input.TextArea rows={2} maxLength={8_000} />
              </Form.Item>
              <Form.Item
                name={[name, 'workingDays']}
                label="期限（工作日）"
                rules={[{ required: true, message: '请填写' }]}
              >
                <InputNumber min={1} max={120} precision={0} />
              </Form.Item>
              <Button type="link" onClick={() => remove(name)}>
                删除事项 {name + 1}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({ workingDays: 5 })}>添加议定事项</Button>
        </>
      )}
    </Form.List>
  );
}

/** Its owner reports; the office checks. */
export function TaskActs({ meeting: { meetingId, side, status }, task }: Given & { task: Task }) {
  const path = { meetingId, taskNo: task.taskNo };
  const report = useAct((body: { text: string }, key) =>
    bodyOf(
      supervisor.POST('/meetings/{meetingId}/tasks/{taskNo}/reports', { params: { path, header: withKey(key) }, body }),
    ),
  );
  const check = useAct((body: { done: boolean; reason: string; workingDays: number }, key) =>
    bodyOf(
      supervisor.POST('/meetings/{meetingId}/tasks/{taskNo}/checks', { params: { path, header: withKey(key) }, body }),
    ),
  );
  if (status !== 'held') return null;
  if (task.mine && task.status === 'open')
    return (
      <ActDialog label="报告办理情况" primary act={report} advice="报告后由召集单位核查。">
        <TextField label="办理情况" />
      </ActDialog>
    );
  if (side !== 'office' || task.status !== 'reported') return null;
  return (
    <ActDialog
      label="核查"
      primary
      act={check}
      initial={{ workingDays: 5 }}
      advice="未办结的退回，按新的期限继续办理。"
    >
      <YesNoField name="done" label="核查结果" yes="已办结" no="退回继续办理" />
      <ReasonField />
      <NumberField name="workingDays" label="退回时的新期限（工作日）" max={120} />
    </ActDialog>
  );
}
