import { Checkbox, Form, Radio } from 'antd';
import { useAct } from '../../api/act';
import { bodyOf, police, procuratorate, withKey } from '../../api/client';
import type { ComplaintView } from '../../api/types';
import { ActDialog } from '../../parts/act-dialog';
import { ReasonField, TextField } from '../../parts/fields';

/** What may be done now by whom it is the turn of: nothing else is offered. */
export function ComplaintActs({ one }: { one: ComplaintView }) {
  const { side, reviewing, answered, status } = one;
  if (status === 'withdrawn') return null;
  if (side === 'police')
    return (
      <>
        {!answered && <Answer one={one} />}
        {reviewing === 'explaining' && <Explain complaintId={one.complaintId} />}
        {one.turns.length > 0 && <Withdraw complaintId={one.complaintId} />}
      </>
    );
  if (side === 'procuratorate' && reviewing === 'open')
    return (
      <>
        <Conclude complaintId={one.complaintId} />
        {!one.explanation && <Ask complaintId={one.complaintId} />}
      </>
    );
  return null;
}

interface Answered {
  readonly outcome: 'granted' | 'dismissed';
  readonly itemNos?: number[];
  readonly reason: string;
}

function Answer({ one: { complaintId, accounts } }: { one: ComplaintView }) {
  const act = useAct(({ outcome, itemNos = [], reason }: Answered, key) =>
    bodyOf(
      police.POST('/complaints/{complaintId}/answer', {
        params: { path: { complaintId }, header: withKey(key) },
        body: { outcome, reason, itemNos: outcome === 'granted' ? itemNos : [] },
      }),
    ),
  );
  return (
    <ActDialog
      label="书面答复"
      primary
      act={act}
      advice="答复书由系统编号、用印。查证属实的，系统同时向原批准机关呈请解除冻结；与案件无关的，3 日内解除并通知所有人。"
      initial={{ outcome: 'dismissed', itemNos: accounts.map(({ itemNo }) => itemNo) }}
    >
      <Form.Item name="outcome" label="处理决定">
        <Radio.Group
          options={[
            { value: 'granted', label: '成立，解除冻结' },
            { value: 'dismissed', label: '不成立' },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['outcome']}>
        {({ getFieldValue }) =>
          getFieldValue('outcome') === 'granted' && (
            <Form.Item name="itemNos" label="应当解除的账户" rules={[{ required: true, message: '请选择账户' }]}>
              <Checkbox.Group
                options={accounts.map(({ itemNo, accountName }) => ({
                  value: itemNo,
                  label: `${itemNo}　${accountName}`,
                }))}
              />
            </Form.Item>
          )
        }
      </Form.Item>
      <TextField name="reason" label="理由（写入答复书，不写入记录）" />
    </ActDialog>
  );
}

function Explain({ complaintId }: { complaintId: string }) {
  const act = useAct((body: { text: string }, key) =>
    bodyOf(
      police.POST('/complaints/{complaintId}/explanation', {
        params: { path: { complaintId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="向检察院说明情况" primary act={act}>
      <TextField label="说明" />
    </ActDialog>
  );
}

function Withdraw({ complaintId }: { complaintId: string }) {
  const act = useAct((body: { reason: string }, key) =>
    bodyOf(
      police.POST('/complaints/{complaintId}/withdrawal', {
        params: { path: { complaintId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="登记申诉人撤回" act={act} advice="仅在申诉人自愿撤回时登记。">
      <ReasonField />
    </ActDialog>
  );
}

function Ask({ complaintId }: { complaintId: string }) {
  const act = useAct((body: { text: string }, key) =>
    bodyOf(
      procuratorate.POST('/complaints/{complaintId}/questions', {
        params: { path: { complaintId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog label="要求公安机关说明" act={act} advice="15 日自收到公安机关说明之日起重新计算。">
      <TextField label="需要说明的问题" />
    </ActDialog>
  );
}

function Conclude({ complaintId }: { complaintId: string }) {
  const act = useAct((body: { outcome: 'correct' | 'proper'; opinion: string }, key) =>
    bodyOf(
      procuratorate.POST('/complaints/{complaintId}/conclusion', {
        params: { path: { complaintId }, header: withKey(key) },
        body,
      }),
    ),
  );
  return (
    <ActDialog
      label="提出审查意见"
      primary
      act={act}
      initial={{ outcome: 'proper' }}
      advice="通知纠正的，系统同时为公安机关向原批准机关呈请解除冻结。"
    >
      <Form.Item name="outcome" label="意见">
        <Radio.Group
          options={[
            { value: 'correct', label: '处理违法，通知纠正' },
            { value: 'proper', label: '处理适当' },
          ]}
        />
      </Form.Item>
      <TextField name="opinion" label="理由（写入审查意见书，不写入记录）" />
    </ActDialog>
  );
}
