import { Section } from '../../parts/page';
import type { RecommendationView } from './client';
import { Files, MeasuresText } from './point-parts';

/** What the leader approves: the reply as the clerk has written it. The procuratorate sees it once it is approved. */
export function ReplyDraft({ one: { recommendationId, replyDraft } }: { one: RecommendationView }) {
  if (!replyDraft) return null;
  const { number, byName, text, answers } = replyDraft;
  return (
    <Section title="待审批的回复">
      <p>
        {number}，{byName} 拟写：{text}
      </p>
      <table className="plain-table">
        <tbody>
          {answers.map(({ no, text: answer, measures, evidence }) => (
            <tr key={no}>
              <td style={{ width: 90 }}>第 {no} 项</td>
              <td>
                {answer} <MeasuresText measures={measures} />
                <Files id={recommendationId} files={evidence} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
