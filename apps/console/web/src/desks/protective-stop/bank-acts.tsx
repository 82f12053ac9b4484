import { Button, Input } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { ProtectiveView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { ReasonDialog } from '../../parts/reason';
import { legalNow } from '../../time/legal-clock';
import { AppealAct } from './appeal-act';

const now = (): string => new Date(legalNow()).toISOString();

/** What the bank may do now. */
export function BankActs({ stop: { stopId, stage, appeal, appealOutcome } }: { stop: ProtectiveView }) {
  switch (stage) {
    case 'ordered':
      return <Execution stopId={stopId} />;
    case 'held':
      return (
        <div className="toolbar">
          {appeal !== undefined && appealOutcome === undefined ? (
            <span className="hint">户主已申诉，等待反诈中心核验。</span>
          ) : (
            <AppealAct stopId={stopId} />
          )}
        </div>
      );
    case 'releasing':
      return <Release stopId={stopId} />;
    default:
      return null;
  }
}

function Execution({ stopId }: { stopId: string }) {
  const [reference, setReference] = useState('');
  const [refusing, setRefusing] = useState(false);
  const params = (key: string) => ({ path: { stopId }, header: withKey(key) });
  const execute = useAct((given: string, key) =>
    bodyOf(
      bank.POST('/protective-stops/{stopId}/execution', {
        params: params(key),
        body: { stoppedAt: now(), reference: given },
      }),
    ),
  );
  const refuse = useAct((reason: string, key) =>
    bodyOf(bank.POST('/protective-stops/{stopId}/refusal', { params: params(key), body: { reason } })),
  );
  return (
    <>
      <div className="toolbar">
        <Input
          aria-label="银行流水号"
          placeholder="银行流水号"
          style={{ width: 180 }}
          maxLength={64}
          value={reference}
          onChange={({ target }) => setReference(target.value)}
        />
        <Button
          type="primary"
          disabled={reference.trim() === ''}
          loading={execute.pending}
          onClick={() => void execute.send(reference.trim())}
        >
          确认已执行
        </Button>
        <Button onClick={() => setRefusing(true)}>未执行</Button>
        <span className="hint">先在核心系统止付，再填写流水号确认；保护期从确认时起算。</span>
      </div>
      <Fault error={execute.error} onClose={execute.reset} />
      <ReasonDialog
        open={refusing}
        title="未执行保护性止付"
        advice="反诈中心将收到原因。"
        okText="反馈未执行"
        danger
        pending={refuse.pending}
        error={refuse.error}
        examples={['户名与账号不符', '账户不存在或已销户', '非本行账户']}
        onOk={(reason) => void refuse.send(reason).then((done) => done && setRefusing(false))}
        onClose={() => setRefusing(false)}
      />
    </>
  );
}

function Release({ stopId }: { stopId: string }) {
  const act = useAct((_: object, key) =>
    bodyOf(
      bank.POST('/protective-stops/{stopId}/release-confirmation', {
        params: { path: { stopId }, header: withKey(key) },
        body: { releasedAt: now() },
      }),
    ),
  );
  return (
    <>
      <div className="toolbar">
        <Button type="primary" loading={act.pending} onClick={() => void act.send({})}>
          确认已解除
        </Button>
        <span className="hint">请先在核心系统解除，再在此确认。</span>
      </div>
      <Fault error={act.error} onClose={act.reset} />
    </>
  );
}
