import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { NumberField, ReasonField, TextField, UnitField, YesNoField } from '../../parts/fields';
import { useSession } from '../../shell/officer';
import { SummonTalk } from '../talk/summon';
import type { EscalationView } from './client';
import { OUTCOMES } from './words';

interface Given {
  readonly escalation: EscalationView;
}
interface Term {
  readonly workingDays: number;
}

const ENDED = ['settled', 'exhausted'];
const at = (escalationId: string, key: string) => ({ path: { escalationId }, header: withKey(key) });

/** What this unit may do now: explain itself where it is late, decide where it stands on the step. */
export function EscalationActs({ escalation }: Given) {
  if (ENDED.includes(escalation.status)) return null;
  if (escalation.side === 'late') return <Answering escalation={escalation} />;
  return escalation.side === 'supervisor' ? <Deciding escalation={escalation} /> : null;
}

function Answering({ escalation: { escalationId, answers } }: Given) {
  const answer = useAct((body: { text: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/answers', { params: at(escalationId, key), body })),
  );
  return (
    <ActDialog
      label={answers.length > 0 ? '补充说明' : '说明情况'}
      primary
      act={answer}
      advice="请写明超期原因、现在办到哪一步、何时办结。说明不改变法定期限。"
    >
      <TextField label="超期原因和补办情况" />
    </ActDialog>
  );
}

function Deciding({ escalation }: Given) {
  const { escalationId, status, source, ladder } = escalation;
  const correct = useAct((body: Term & { what: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/corrections', { params: at(escalationId, key), body })),
  );
  const innerDate = useAct((body: Term & { reason: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/inner-dates', { params: at(escalationId, key), body })),
  );
  const climb = useAct((body: { reason: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/climb', { params: at(escalationId, key), body })),
  );
  const { desk } = useSession();
  const navigate = useNavigate();
  const next = ladder.find(({ at: taken }) => taken === undefined);
  return (
    <>
      <Settle escalation={escalation} />
      {desk === 'supervisor' && (
        <SummonTalk
          unitId={escalation.late.unitId}
          escalationId={escalationId}
          onDone={(talkId) => void navigate(`/talks/${talkId}`)}
        />
      )}
      {status === 'correcting' ? (
        <Check escalation={escalation} />
      ) : (
        <ActDialog
          label="责令整改"
          act={correct}
          initial={{ workingDays: 10 }}
          advice="整改期满未检查合格的，自动升级。"
        >
          <ReasonField name="what" label="整改要求（写入记录）" />
          <NumberField name="workingDays" label="整改期限（工作日）" max={60} />
        </ActDialog>
      )}
      {!source.extendable && status !== 'waiting' && (
        <ActDialog
          label="设内部期限"
          act={innerDate}
          initial={{ workingDays: 5 }}
          advice="该期限依法不能延长，仍按超期计算；内部期限只用于约定再次查看的日子。"
        >
          <ReasonField />
          <NumberField name="workingDays" label="内部期限（工作日）" max={60} />
        </ActDialog>
      )}
      {next && (
        <ActDialog label="升级" danger act={climb} advice={`升至：${next.name}（${next.unit.name}）。`}>
          <ReasonField />
        </ActDialog>
      )}
    </>
  );
}

type Kind = 'explained' | 'transferred' | 'extended' | 'discipline';

function Settle({ escalation: { escalationId, source, answers } }: Given) {
  const [kind, setKind] = useState<Kind>();
  const settle = useAct((body: { kind: Kind; reason: string; toUnitId?: string; addressee?: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/outcome', { params: at(escalationId, key), body })),
  );
  const offered: readonly Kind[] = [
    ...(answers.length > 0 ? (['explained'] as const) : []),
    'transferred',
    ...(source.extendable ? (['extended'] as const) : []),
    'discipline',
  ];
  return (
    <ActDialog label="作出结论" primary act={settle} advice="结论写入记录，督办随之办结；未办的事项仍按超期计算。">
      <Form.Item name="kind" label="结论" rules={[{ required: true, message: '请选择' }]}>
        <Select onChange={setKind} options={offered.map((value) => ({ value, label: OUTCOMES[value] }))} />
      </Form.Item>
      {kind === 'transferred' && (
        <UnitField name="toUnitId" label="改由哪个单位办理" agencies={['police', 'bank', 'procuratorate', 'court']} />
      )}
      {kind === 'discipline' && (
        <Form.Item
          name="addressee"
          label="移送哪个纪检监察机关"
          rules={[{ required: true, min: 2, message: '请填写机关全称' }]}
        >
          <Input maxLength={100} />
        </Form.Item>
      )}
      <ReasonField />
    </ActDialog>
  );
}

function Check({ escalation: { escalationId } }: Given) {
  const check = useAct((body: { corrected: boolean; reason: string }, key) =>
    bodyOf(supervisor.POST('/escalations/{escalationId}/checks', { params: at(escalationId, key), body })),
  );
  return (
    <ActDialog label="检查整改" act={check} advice="合格的，督办办结；不合格的，自动升级。">
      <YesNoField name="corrected" label="检查结果" yes="合格" no="不合格" />
      <ReasonField />
    </ActDialog>
  );
}
