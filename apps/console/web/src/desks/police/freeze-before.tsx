import type { DeadlineLine } from '../../api/types';
import { TimeLeft } from '../../parts/due';
import { Status } from '../../parts/mark';
import { fullTime } from '../../time/format';

const STOPS: ReadonlySet<string> = new Set(['FRZ-04', 'FRZ-04-reported', 'FRZ-05-second']);

interface Props {
  readonly deadlines: readonly DeadlineLine[];
  readonly filed: boolean;
}

/** While a stop lives its end binds, and not the days of the filing: both clocks stand side by side, the binding one first. */
export function FreezeBefore({ deadlines, filed }: Props) {
  const first = (fits: (ruleId: string) => boolean): DeadlineLine | undefined =>
    deadlines
      .filter(({ ruleId, status }) => fits(ruleId) && (status === 'open' || status === 'overdue'))
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0];
  const stop = first((ruleId) => STOPS.has(ruleId));
  const filing = first((ruleId) => ruleId.startsWith('XJD-02'));
  if (!stop) return null;
  const stopBinds = filing === undefined || stop.dueAt <= filing.dueAt;
  return (
    <span className="both-clocks" aria-label="立案与止付的期限">
      <Status tone="over">
        {filed ? '止付期满前须冻结' : '止付期满前须立案并冻结'}：
        {fullTime(stopBinds ? stop.dueAt : (filing?.dueAt ?? stop.dueAt))}
      </Status>
      <span>
        止付 <TimeLeft dueAt={stop.dueAt} />
      </span>
      {filing && !filed && (
        <span>
          立案审查 <TimeLeft dueAt={filing.dueAt} />
        </span>
      )}
    </span>
  );
}
