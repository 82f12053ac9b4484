import type { CaseView } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Status } from '../../parts/mark';
import { fullTime } from '../../time/format';
import { freezeDue } from './freeze-due';

/** While a stop lives its end binds, and not the days of the filing: both clocks stand side by side, the binding one first. */
export function FreezeBefore({ known }: { known: CaseView }) {
  const due = freezeDue(known);
  if (!due) return null;
  const { text, tone, dueAt, others } = due;
  const [filing] = known.deadlines
    .filter(({ ruleId, status }) => ruleId.startsWith('XJD-02') && (status === 'open' || status === 'overdue'))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const binding = dueAt && filing && filing.dueAt < dueAt ? filing.dueAt : dueAt;
  return (
    <span className="both-clocks" aria-label="立案与止付的期限">
      <Status tone={tone}>
        {text}
        {binding && `：${fullTime(binding)}`}
      </Status>
      {dueAt && (
        <span>
          止付 <TimeLeft dueAt={dueAt} />
        </span>
      )}
      {dueAt && filing && known.filing.status !== 'filed' && (
        <span>
          立案审查 <TimeLeft dueAt={filing.dueAt} />
        </span>
      )}
      {others.length > 0 && <span className="faint">{others.join('，')}</span>}
    </span>
  );
}
