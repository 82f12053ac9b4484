import { Button, Form, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { BankReportView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';
import { useMe } from '../../shell/officer';

/** What the centre does with a report; what cannot be done any more is not offered. */
export function SettlingActs({ report }: { report: BankReportView }) {
  const me = useMe();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'turn' | 'close' | undefined>();
  const { reportId, stage, stoppedAt, centreName } = report;
  const params = (key: string) => ({ path: { reportId }, header: withKey(key) });
  const take = useAct((_: object, key) =>
    bodyOf(police.PUT('/bank-reports/{reportId}/taking', { params: params(key), body: {} })),
  );
  const close = useAct((reason: string, key) =>
    bodyOf(police.POST('/bank-reports/{reportId}/closing', { params: params(key), body: { reason } })),
  );
  if (stage === 'turned' || stage === 'closed' || me?.unit.name !== centreName) return null;
  return (
    <>
      <div className="toolbar">
        {stage === 'filed' && (
          <Button type="primary" loading={take.pending} onClick={() => void take.send({})}>
            受理
          </Button>
        )}
        <Button type={stage === 'taken' ? 'primary' : 'default'} onClick={() => setAsking('turn')}>
          {stoppedAt ? '关联正式止付指令' : '并入案件'}
        </Button>
        <Button onClick={() => void navigate('/cases/new')}>登记新案件</Button>
        <Button danger onClick={() => setAsking('close')}>
          不予处理
        </Button>
        <span className="hint">
          {stoppedAt
            ? '先行止付须补发正式止付指令：先登记案件、录入该账户并发出指令，再在此关联。'
            : '核查后并入案件，或说明原因办结。'}
        </span>
      </div>
      <Fault error={take.error} onClose={take.reset} />
      <TurnDialog report={report} open={asking === 'turn'} onClose={() => setAsking(undefined)} />
      <ReasonDialog
        open={asking === 'close'}
        title="不予处理"
        advice={stoppedAt ? '银行将收到通知并即时解除先行止付。' : '银行将收到通知和原因。'}
        okText="办结"
        danger
        pending={close.pending}
        error={close.error}
        examples={['经核实为客户本人正常交易', '经核实与电信网络诈骗无关', '重复报送']}
        onOk={(reason) => void close.send(reason).then((done) => done && setAsking(undefined))}
        onClose={() => {
          setAsking(undefined);
          close.reset();
        }}
      />
    </>
  );
}

/** Only what belongs to the unit is offered; an own stop asks for an order, another report for a case. */
function TurnDialog({ report, open, onClose }: { report: BankReportView; open: boolean; onClose: () => void }) {
  const [chosen, setChosen] = useState<string>();
  const { reportId, stoppedAt } = report;
  const act = useAct((id: string, key) =>
    bodyOf(
      police.POST('/bank-reports/{reportId}/turning', {
        params: { path: { reportId }, header: withKey(key) },
        body: stoppedAt ? { orderId: id } : { caseId: id },
      }),
    ),
  );
  const cases = useOne(['cases', 'to-turn'], () => police.GET('/cases', { params: { query: { limit: 200 } } }), open);
  const orders = useOne(
    ['orders', 'to-turn'],
    () => police.GET('/stop-payment-orders', { params: { query: { limit: 200, state: 'waiting' } } }),
    open && stoppedAt !== undefined,
  );
  const options = stoppedAt
    ? (orders.data?.items ?? []).map((one) => ({
        value: one.orderId,
        label: `${one.orderNumber}　${one.bankName}　${one.items} 个账户`,
      }))
    : (cases.data?.items ?? []).map((one) => ({ value: one.caseId, label: `${one.caseNumber}　${one.victimName}` }));
  const shut = (): void => {
    act.reset();
    setChosen(undefined);
    onClose();
  };
  return (
    <Modal
      open={open}
      title={stoppedAt ? '关联正式止付指令' : '并入案件'}
      okText={stoppedAt ? '关联' : '并入'}
      okButtonProps={{ disabled: chosen === undefined }}
      confirmLoading={act.pending}
      onOk={() => chosen !== undefined && void act.send(chosen).then((done) => done && shut())}
      onCancel={shut}
    >
      <Form layout="vertical">
        <Form.Item label={stoppedAt ? '已发出、含该账户的止付指令' : '案件'} required>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={cases.isLoading || orders.isLoading}
            options={options}
            value={chosen ?? null}
            onChange={(value) => setChosen(value)}
            notFoundContent={stoppedAt ? '没有待反馈的止付指令，请先发出' : '没有案件，请先登记'}
          />
        </Form.Item>
      </Form>
      <Fault error={act.error} />
    </Modal>
  );
}
