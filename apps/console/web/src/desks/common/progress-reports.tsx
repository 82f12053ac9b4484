import { Section } from '../../parts/page';
import { fullTime } from '../../time/format';

interface Report {
  readonly at: string;
  readonly officerName: string;
  readonly text: string;
}

/** What a unit under a listing has reported, the newest first. */
export function ProgressReports({ reports }: { reports: readonly Report[] }) {
  return (
    <Section title={`进展报告（${reports.length} 次）`}>
      {reports.length === 0 && <p className="faint">还没有报告。</p>}
      {[...reports].reverse().map(({ at, officerName, text }) => (
        <p className="said" key={at}>
          {fullTime(at)} {officerName}：{text}
        </p>
      ))}
    </Section>
  );
}

interface RefusedProps {
  readonly said: string;
  readonly refusals: readonly { readonly at: string; readonly reason: string }[];
}

/** Each time a leader has refused what was asked, and why. */
export const Refused = ({ said, refusals }: RefusedProps) =>
  refusals.map(({ reason, at }) => (
    <p className="said" key={at}>
      {fullTime(at)} {said}：{reason}
    </p>
  ));
