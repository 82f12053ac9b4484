import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, shared, withKey } from '../../api/client';
import type { ConsultationView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { Fault } from '../../parts/fault';
import { NumberField, PapersField, ReasonField, TextField } from '../../parts/fields';
import { useMe } from '../../shell/officer';
import { mapped } from './referral-acts';
import { optionsOf, STANCES } from './words';

interface Given {
  readonly consultation: ConsultationView;
}
interface Reason {
  readonly reason: string;
}
type Stance = 'agree' | 'conditional' | 'dissent';

const at = (consultationId: string, key: string) => ({ path: { consultationId }, header: withKey(key) });

/** What this office may do now. */
export function ConsultationActs({ consultation }: Given) {
  const { status, isConvener, ownAnswer, rounds, consultationId } = consultation;
  const me = useMe();
  const own = me?.unit.unitId;
  const round = rounds.at(-1);
  const hasFiled = round?.filedBy.some(({ unitId }) => unitId === own) ?? true;
  const takesPart = ownAnswer !== undefined && ownAnswer !== 'declines';
  const isRunning = status === 'collecting' || status === 'opened';
  const file = useAct((body: { stance: Stance; text: string }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/opinions', { params: at(consultationId, key), body })),
  );
  return (
    <>
      {status === 'collecting' && ownAnswer === 'waiting' && <Invitation consultation={consultation} />}
      {isRunning && takesPart && !hasFiled && (
        <ActDialog
          label="提交本单位意见"
          primary
          act={file}
          initial={{ stance: 'agree' }}
          advice="意见公开前，其他单位看不到本单位的意见；每轮只能提交一次。"
        >
          <Form.Item name="stance" label="意见" rules={[{ required: true }]}>
            <Select options={optionsOf(STANCES)} />
          </Form.Item>
          <TextField label="理由" />
        </ActDialog>
      )}
      {isConvener && <ConvenerActs consultation={consultation} />}
      {status === 'minuted' && takesPart && <SignMinutes consultation={consultation} own={own ?? ''} />}
    </>
  );
}

function Invitation({ consultation: { consultationId } }: Given) {
  const act = useAct((body: { answer: 'joins' | 'declines'; reason?: string }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/answers', { params: at(consultationId, key), body })),
  );
  return (
    <>
      <Button loading={act.pending} onClick={() => void act.send({ answer: 'joins' })}>
        参加会商
      </Button>
      <ActDialog label="不参加" act={mapped(act, ({ reason }: Reason) => ({ answer: 'declines' as const, reason }))}>
        <ReasonField />
      </ActDialog>
      <Fault error={act.error} onClose={act.reset} />
    </>
  );
}

interface MinutesFields {
  readonly kind: 'minutes' | 'work-log';
  readonly text: string;
  readonly duties?: { unitId: string; text: string; days: number }[];
}

function ConvenerActs({ consultation }: Given) {
  const { status, consultationId, draft, officeList } = consultation;
  const issue = useAct((fields: MinutesFields, key) =>
    bodyOf(
      shared.POST('/consultations/{consultationId}/minutes', {
        params: at(consultationId, key),
        body: { ...fields, duties: fields.duties ?? [] },
      }),
    ),
  );
  const round = useAct((body: { question: string; hours: number }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/rounds', { params: at(consultationId, key), body })),
  );
  const cancel = useAct((body: Reason, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/cancellation', { params: at(consultationId, key), body })),
  );
  const units = officeList
    .filter(({ answer }) => answer !== 'declines')
    .map(({ unit }) => ({ value: unit.unitId, label: unit.name }));
  return (
    <>
      {(status === 'opened' || status === 'minuted') && (
        <ActDialog
          label={status === 'opened' ? '印发会议纪要' : '印发新版纪要'}
          primary={status === 'opened'}
          act={issue}
          initial={{ kind: 'minutes', text: draft, duties: [] }}
        >
          <Form.Item name="kind" label="种类" rules={[{ required: true }]}>
            <Select
              options={[
                { value: 'minutes', label: '会议纪要' },
                { value: 'work-log', label: '工作日志' },
              ]}
            />
          </Form.Item>
          <TextField label="内容（已按记录拟好草稿）" rows={10} />
          <Form.Item label="任务（每项有单位和期限）">
            <Form.List name="duties">
              {(fields, { add, remove }) => (
                <>
                  {fields.map(({ key, name }) => (
                    <div className="paper-line" key={key}>
                      <Form.Item name={[name, 'text']} noStyle rules={[{ required: true, message: '请写明任务' }]}>
                        <Input placeholder="任务" maxLength={500} />
                      </Form.Item>
                      <Form.Item name={[name, 'unitId']} noStyle rules={[{ required: true, message: '请选择单位' }]}>
                        <Select style={{ width: 200 }} placeholder="单位" options={units} />
                      </Form.Item>
                      <Form.Item name={[name, 'days']} noStyle initialValue={7}>
                        <InputNumber min={1} max={365} style={{ width: 100 }} suffix="日" />
                      </Form.Item>
                      <Button type="link" onClick={() => remove(name)}>
                        删除
                      </Button>
                    </div>
                  ))}
                  <Button onClick={() => add()}>添加任务</Button>
                </>
              )}
            </Form.List>
          </Form.Item>
        </ActDialog>
      )}
      {status === 'opened' && (
        <ActDialog label="再议一轮" act={round} initial={{ hours: 24 }}>
          <TextField name="question" label="本轮议题" rows={3} />
          <NumberField name="hours" label="提交意见时间（小时）" />
        </ActDialog>
      )}
      {(status === 'opened' || status === 'collecting') && (
        <ActDialog label="取消会商" danger act={cancel}>
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}

function SignMinutes({ consultation: { consultationId, minutes }, own }: Given & { readonly own: string }) {
  const act = useAct((body: { version: number; digest: string; answer: 'signed' | 'refused'; reason?: string }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/signatures', { params: at(consultationId, key), body })),
  );
  const newest = minutes.at(-1);
  if (!newest || newest.answers.some(({ unit }) => unit.unitId === own)) return null;
  const { version, digest } = newest;
  return (
    <>
      <Button type="primary" loading={act.pending} onClick={() => void act.send({ version, digest, answer: 'signed' })}>
        在纪要上签字
      </Button>
      <ActDialog
        label="拒绝签字"
        danger
        act={mapped(act, ({ reason }: Reason) => ({ version, digest, answer: 'refused' as const, reason }))}
        advice="理由写入记录，不影响任务执行。"
      >
        <ReasonField />
      </ActDialog>
      <Fault error={act.error} onClose={act.reset} />
    </>
  );
}

export function DutyActs({
  consultation: { consultationId, isConvener },
  duty: { dutyNo, status, isOwn, disputed },
}: Given & { readonly duty: ConsultationView['duties'][number] }) {
  const params = (key: string) => ({ path: { consultationId, dutyNo }, header: withKey(key) });
  const fulfil = useAct((body: { evidence: { title: string; fileHash?: string }[] }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/duties/{dutyNo}/fulfilment', { params: params(key), body })),
  );
  const dispute = useAct((body: Reason, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/duties/{dutyNo}/dispute', { params: params(key), body })),
  );
  const decide = useAct((body: { decision: 'stands' | 'cancelled'; reason: string }, key) =>
    bodyOf(shared.POST('/consultations/{consultationId}/duties/{dutyNo}/decision', { params: params(key), body })),
  );
  const isOpen = status === 'open' || status === 'disputed';
  return (
    <span className="turn-cell">
      {isOwn && isOpen && (
        <ActDialog label="办结" act={fulfil} initial={{ evidence: [{ title: '' }] }}>
          <PapersField name="evidence" label="办理材料（至少一项）" />
        </ActDialog>
      )}
      {isOwn && status === 'open' && !disputed && (
        <ActDialog label="提出异议" act={dispute} advice="每项任务只能提出一次，答复前期限继续计算。">
          <ReasonField />
        </ActDialog>
      )}
      {isConvener && status === 'disputed' && (
        <ActDialog label="答复异议" act={decide} initial={{ decision: 'stands' }}>
          <Form.Item name="decision" label="决定" rules={[{ required: true }]}>
            <Select
              options={[
                { value: 'stands', label: '任务维持不变' },
                { value: 'cancelled', label: '取消任务' },
              ]}
            />
          </Form.Item>
          <ReasonField />
        </ActDialog>
      )}
    </span>
  );
}
