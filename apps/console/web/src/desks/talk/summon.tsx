import { Form, Select } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, supervisor, withKey } from '../../api/client';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, UnitField } from '../../parts/fields';
import type { TalkLine } from './client';
import { CAUSES } from './words';

type Cause = TalkLine['cause'];

interface Summoned {
  readonly unitId: string;
  readonly cause: Cause;
  readonly reason: string;
}

interface SummonProps {
  /** The unit and the escalation that it follows from, where there is one. */
  readonly unitId?: string;
  readonly escalationId?: string;
  readonly onDone: (talkId: string) => void;
}

/** Summons a unit to a talk, from the list or from an escalation. */
export function SummonTalk({ unitId, escalationId, onDone }: SummonProps) {
  const summon = useAct((given: Summoned, key) =>
    bodyOf(
      supervisor.POST('/talks', {
        params: { header: withKey(key) },
        body: { ...given, ...(escalationId !== undefined && { escalationId }) },
      }),
    ),
  );
  return (
    <ActDialog
      label="约谈"
      primary={escalationId === undefined}
      act={summon}
      initial={{ ...(unitId !== undefined && { unitId }), cause: 'late' as Cause }}
      advice="通知随即送达被约谈单位；约谈后登记记录和整改期限。"
      onDone={({ talkId }) => onDone(talkId)}
    >
      <UnitField
        name="unitId"
        label="约谈哪个单位"
        agencies={['bank', 'police', 'operator', 'regulator', 'procuratorate', 'court']}
      />
      <Form.Item name="cause" label="事由" rules={[{ required: true, message: '请选择' }]}>
        <Select options={Object.entries(CAUSES).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <ReasonField />
    </ActDialog>
  );
}
