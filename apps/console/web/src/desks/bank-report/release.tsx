import { Button } from 'antd';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import type { BankReportView } from '../../api/types';
import { Fault } from '../../parts/fault';
import { legalNow } from '../../time/legal-clock';

/** The bank ends what it had stopped by itself. */
export function ReleaseAct({ report: { reportId, stoppedAt, release, stage } }: { report: BankReportView }) {
  const act = useAct((_: object, key) =>
    bodyOf(
      bank.POST('/bank-reports/{reportId}/release', {
        params: { path: { reportId }, header: withKey(key) },
        body: { releasedAt: new Date(legalNow()).toISOString() },
      }),
    ),
  );
  if (!stoppedAt || release === 'done' || stage === 'turned') return null;
  return (
    <>
      <div className="toolbar">
        <Button
          type={release === 'asked' ? 'primary' : 'default'}
          loading={act.pending}
          onClick={() => void act.send({})}
        >
          确认已解除先行止付
        </Button>
        <span className="hint">
          {release === 'asked'
            ? '公安机关不补发止付指令，请先在核心系统解除，再在此确认。'
            : '核查后认为不应止付的，先在核心系统解除，再在此确认；待公安机关补发指令的不要点。'}
        </span>
      </div>
      <Fault error={act.error} onClose={act.reset} />
    </>
  );
}
