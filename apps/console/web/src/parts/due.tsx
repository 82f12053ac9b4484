import { Button } from 'antd';
import { useLegalNow } from '../time/legal-clock';
import { leftOf } from '../time/left';
import { shortTime } from '../time/format';
import type { DeadlineLine } from '../api/types';
import { Mark } from './mark';
import { useWhy } from './why';

/** What is left, and the date; the date opens its reasons. */
export function Due({ deadline, stacked = false }: { deadline: DeadlineLine; stacked?: boolean }) {
  const now = useLegalNow();
  const why = useWhy();
  const ended = deadline.status !== 'open' && deadline.status !== 'overdue';
  const left = leftOf(deadline, now);
  return (
    <span className={stacked ? 'due stacked' : 'due'}>
      {!ended && <span className={`left left-${left.urgency}`}>{left.text}</span>}
      <Button
        type="link"
        size="small"
        className="due-date"
        title="点击查看这个期限是怎么算出来的"
        onClick={() => why.open(deadline)}
      >
        {shortTime(deadline.dueAt, now)}
        <span className="why-sign">依据</span>
      </Button>
      <Mark mark={deadline.mark} />
      {deadline.provisional && <Mark mark="PROVISIONAL" />}
    </span>
  );
}

/** Time left alone, for the dense columns of a list. */
export function TimeLeft({ dueAt }: { dueAt: string | undefined }) {
  const now = useLegalNow();
  if (dueAt === undefined) return <span className="faint">—</span>;
  const left = leftOf({ dueAt }, now);
  return (
    <span className={`left left-${left.urgency}`} title={shortTime(dueAt, now)}>
      {left.text}
    </span>
  );
}
