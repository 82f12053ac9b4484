import { Drawer, Steps, Tag } from 'antd';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { shared } from '../api/client';
import { useOne } from '../api/read';
import type { DeadlineDetail, DeadlineLine } from '../api/types';
import { fullTime } from '../time/format';
import { useLegalNow } from '../time/legal-clock';
import { leftOf } from '../time/left';
import { CLASS_NAMES, MARK_NAMES } from '../words';
import { Fault } from './fault';
import { Loading } from './list';
import { LedgerActs } from './ledger-acts';
import { Mark } from './mark';
import { MonthPicture } from './month-picture';
import { monthsOf } from './months-of';
import { Facts } from './page';
import { addresseeName, rungName } from './rungs';

type Asked = Pick<DeadlineLine, 'matterId' | 'deadlineId'>;

const WhyContext = createContext<{ open: (deadline: Asked) => void }>({ open: () => undefined });
export const useWhy = () => useContext(WhyContext);

/** One drawer for the whole desk: whatever date is asked about, it opens over the page that is being worked on. */
export function WhyProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | undefined>();
  const open = useCallback((deadline: Asked) => setAsked(deadline), []);
  const value = useMemo(() => ({ open }), [open]);
  return (
    <WhyContext value={value}>
      {children}
      <Drawer
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title="期限是怎么算出来的"
        size={560}
        rootClassName="why-drawer"
        destroyOnHidden
      >
        {asked && <Why {...asked} />}
      </Drawer>
    </WhyContext>
  );
}

function Why({ matterId, deadlineId }: Asked) {
  const { data, error, isLoading, refetch } = useOne(['deadline', matterId, deadlineId], () =>
    shared.GET('/deadlines/{matterId}/{deadlineId}', { params: { path: { matterId, deadlineId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data) return <Fault error={error} onRetry={() => void refetch()} />;
  return <Explained deadline={data} />;
}

function Explained({ deadline }: { deadline: DeadlineDetail }) {
  const now = useLegalNow();
  const { class: kind, status, closedAt, closedReason } = deadline;
  const left = leftOf(deadline, now);
  const runs = status === 'open' || status === 'overdue';
  const months = deadline.months ?? monthsOf(deadline.derivation);
  return (
    <div className="why">
      <p className="why-duty">
        {deadline.duty} <Tag title={CLASS_NAMES[kind]?.long ?? ''}>{CLASS_NAMES[kind]?.short ?? kind}</Tag>
        <Mark mark={deadline.mark} />
        {deadline.provisional && <Mark mark="PROVISIONAL" />}
      </p>
      <p className="why-due">
        <b>{fullTime(deadline.dueAt)}</b>
        {runs && <span className={`left left-${left.urgency}`}>{left.text}</span>}
      </p>
      {deadline.mark && <p className="why-mark">{MARK_NAMES[deadline.mark]?.long}</p>}
      <Facts
        items={[
          ['依据', deadline.law],
          ['规则编号', deadline.ruleId],
          ['责任单位', deadline.ownerUnitName],
          ...(closedAt ? ([['已结束', `${fullTime(closedAt)}（${closedReason ?? '已办结'}）`]] as const) : []),
        ]}
      />
      {runs && <LedgerActs deadline={deadline} />}
      <h3>推算过程</h3>
      <Steps
        orientation="vertical"
        size="small"
        type="dot"
        current={deadline.explanation.length}
        items={deadline.explanation.map((line) => ({ title: line }))}
      />
      {months.length > 0 && <MonthPicture months={months} />}
      <Ladder deadline={deadline} />
      <p className="faint">
        规则版本 {deadline.ruleSetVersion}，工作日历版本 {deadline.calendarVersion}。以上推算可据数据复算出同一时刻。
      </p>
    </div>
  );
}

/** What happens on the way and after the end, and what of it has happened. */
function Ladder({ deadline: { rungs, fired } }: { deadline: DeadlineDetail }) {
  if (rungs.length === 0) return null;
  const done = new Map(fired.map((rung) => [rung.rungId, rung]));
  return (
    <>
      <h3>提醒与上报</h3>
      <ul className="rungs">
        {rungs.map(({ rungId, at, to }) => {
          const rung = done.get(rungId);
          return (
            <li key={rungId} className={rung ? 'done' : ''}>
              <span className="rung-at">{fullTime(at)}</span>
              <span>
                {rungName(rungId)}
                {to.length > 0 && `：${to.map(addresseeName).join('、')}`}
              </span>
              <span className="faint">
                {rung ? (rung.lateByOutage ? '已触发（系统中断，补发）' : '已触发') : '未到'}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
