import { Alert, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { CaseView, FilingStep } from '../../api/types';
import { fenIn, grouped, yuan } from '../../money';
import { Fault } from '../../parts/fault';
import { Status } from '../../parts/mark';
import { Paper } from '../../parts/paper';
import { ReasonDialog } from '../../parts/reason';
import { FILING_STATUS, FILING_STEPS } from '../../words';

const NEXT: Readonly<Record<CaseView['filing']['status'], readonly FilingStep[]>> = {
  reported: ['acceptance', 'filing'],
  accepted: ['filing', 'no-filing', 'complex'],
  filed: ['withdrawal'],
  'not-filed': ['filing'],
  withdrawn: [],
};
const NOTICES: Partial<Record<CaseView['filing']['status'], string>> = {
  filed: '立案告知书',
  'not-filed': '不予立案通知书',
};
const SILENT: readonly FilingStep[] = ['acceptance', 'filing'];

/** 受案、立案 and the freeze that follows: while a stop lives, what binds is "file and freeze before the stop ends". */
export function FilingBar({ known, mayAct }: { known: CaseView; mayAct: boolean }) {
  const { caseId, filing, deadlines } = known;
  const [asking, setAsking] = useState<FilingStep | undefined>();
  const [freezing, setFreezing] = useState(false);
  const [printing, setPrinting] = useState(false);
  const propose = useAct((body: { step: FilingStep; reason?: string }, key) =>
    bodyOf(police.POST('/cases/{caseId}/filings', { params: { path: { caseId }, header: withKey(key) }, body })),
  );
  const { text, tone } = FILING_STATUS[filing.status];
  const notice = NOTICES[filing.status];
  const stopLives = deadlines.some(
    ({ ruleId, status }) =>
      ruleId.startsWith('FRZ-0') && status === 'open' && ruleId !== 'FRZ-01' && ruleId !== 'FRZ-03',
  );
  return (
    <div className="toolbar">
      <Status tone={tone}>{text}</Status>
      {filing.number && <span>{filing.number}</span>}
      {mayAct && notice && (
        <Button size="small" onClick={() => setPrinting(true)}>
          打印{notice}
        </Button>
      )}
      <Paper
        title={`${notice ?? ''}　${filing.number ?? ''}`}
        address={`/api/cases/${caseId}/filing-notice`}
        open={printing}
        onClose={() => setPrinting(false)}
      />
      {filing.asked.map((step) => (
        <Status key={step} tone="wait">
          {FILING_STEPS[step as FilingStep] ?? step} 审批中
        </Status>
      ))}
      {stopLives && filing.status !== 'filed' && <Status tone="over">止付期满前须完成立案并冻结</Status>}
      {mayAct &&
        NEXT[filing.status]
          .filter((step) => !filing.asked.includes(step))
          .map((step) => (
            <Button
              key={step}
              loading={propose.pending}
              onClick={() => (SILENT.includes(step) ? void propose.send({ step }) : setAsking(step))}
            >
              呈请{FILING_STEPS[step]}
            </Button>
          ))}
      {mayAct && filing.status === 'filed' && (
        <Button type="primary" onClick={() => setFreezing(true)}>
          呈请冻结
        </Button>
      )}
      <Fault error={asking ? undefined : propose.error} onClose={propose.reset} />
      <ReasonDialog
        open={asking !== undefined}
        title={`呈请${asking ? FILING_STEPS[asking] : ''}`}
        advice={asking === 'withdrawal' ? '批准后，本案全部冻结同时解除。' : '由县级以上公安机关负责人批准。'}
        okText="呈请"
        pending={propose.pending}
        error={propose.error}
        onOk={(reason) =>
          asking && void propose.send({ step: asking, reason }).then((done) => done && setAsking(undefined))
        }
        onClose={() => setAsking(undefined)}
      />
      {freezing && <FreezeProposal caseId={caseId} onClose={() => setFreezing(false)} />}
    </div>
  );
}

/** One freeze for each bank, from the accounts of the case. The six particulars of FRZ-11 stand in the form. */
function FreezeProposal({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { data } = useOne(['accounts', caseId, 'freeze'], () =>
    police.GET('/cases/{caseId}/accounts', { params: { path: { caseId }, query: { limit: 200 } } }),
  );
  const rows = (data?.items ?? []).filter(({ amountFen, bankName }) => amountFen && bankName);
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>({});
  const [proceeds, setProceeds] = useState(true);
  const [major, setMajor] = useState(false);
  const act = useAct((_: object, key) =>
    bodyOf(
      police.POST('/cases/{caseId}/freeze-orders', {
        params: { path: { caseId }, header: withKey(key) },
        body: {
          major,
          items: chosen.map(({ rowId, amountFen = '0' }) => ({
            ...{ rowId, kind: 'deposit' as const, scope: 'amount' as const, withProceeds: proceeds },
            askedFen: fenIn(amounts[rowId] ?? '') ?? '0',
            justifiedFen: amountFen,
          })),
        },
      }),
    ),
  );
  const chosen = rows.filter(({ rowId }) => amounts[rowId] !== undefined);
  const [done, setDone] = useState<Awaited<ReturnType<typeof act.send>>>();
  const toggle = (rowId: string, fen: string, on: boolean): void => {
    const { [rowId]: _, ...rest } = amounts;
    setAmounts(on ? { ...rest, [rowId]: yuan(fen).replaceAll(',', '') } : rest);
  };
  return (
    <Modal
      open
      width={820}
      title="呈请冻结"
      okText={done ? '完成' : `呈请审批（${chosen.length} 个账户）`}
      okButtonProps={{ disabled: chosen.length === 0 && !done }}
      confirmLoading={act.pending}
      onOk={() => (done ? onClose() : void act.send({ amounts, proceeds, major }).then(setDone))}
      onCancel={onClose}
    >
      {done ? (
        <Alert
          type="success"
          showIcon
          title="已呈请，批准后自动送达银行"
          description={done.orders.map(({ orderId, bankName, items, approverUnitName }) => (
            <div key={orderId}>
              <Link to={`/freeze-orders/${orderId}`}>{bankName}</Link> {items} 个账户，由 {approverUnitName} 审批
            </div>
          ))}
        />
      ) : (
        <Form layout="vertical">
          <ul className="notices">
            {rows.map(({ rowId, accountName, accountNumber, bankName, amountFen = '0' }) => (
              <li key={rowId}>
                <Checkbox
                  checked={amounts[rowId] !== undefined}
                  onChange={({ target }) => toggle(rowId, amountFen, target.checked)}
                >
                  {bankName}　{accountName}　<span className="number">{grouped(accountNumber ?? '')}</span>
                </Checkbox>
                {amounts[rowId] !== undefined && (
                  <Input
                    aria-label="冻结数额（元）"
                    addonBefore="冻结数额（元）"
                    value={amounts[rowId]}
                    onChange={({ target }) => setAmounts({ ...amounts, [rowId]: target.value })}
                  />
                )}
              </li>
            ))}
          </ul>
          <Checkbox checked={proceeds} onChange={({ target }) => setProceeds(target.checked)}>
            及于孳息
          </Checkbox>
          <Checkbox checked={major} onChange={({ target }) => setMajor(target.checked)}>
            重大、复杂案件：期限一年，须设区的市级以上批准
          </Checkbox>
        </Form>
      )}
      <Fault error={act.error} onClose={act.reset} />
    </Modal>
  );
}
