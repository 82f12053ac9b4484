import { Button } from 'antd';
import { useState } from 'react';
import { Section } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { useMe } from '../../shell/officer';
import { fullTime } from '../../time/format';
import { CopyForm } from './aside-forms';
import type { RecommendationView } from './client';
import { COPY_NAMES } from './words';

/** 文书: every paper that the matter has made, as it stood on its day. */
export function Papers({ one: { recommendationId, papers } }: { one: RecommendationView }) {
  const [open, setOpen] = useState<(typeof papers)[number] | undefined>();
  if (papers.length === 0) return null;
  return (
    <Section title="文书">
      <table className="plain-table">
        <tbody>
          {papers.map((paper) => (
            <tr key={`${paper.actNumber}-${paper.kind}`}>
              <td style={{ width: 260 }}>{paper.title}</td>
              <td style={{ width: 220 }}>{paper.number}</td>
              <td>致：{paper.to}</td>
              <td style={{ width: 170 }}>{fullTime(paper.at)}</td>
              <td style={{ width: 80 }}>
                <Button size="small" onClick={() => setOpen(paper)}>
                  查看
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paper
        title={`${open?.title ?? ''}　${open?.number ?? ''}`}
        address={`/api/recommendations/${recommendationId}/papers?actNumber=${open?.actNumber ?? 0}&kind=${open?.kind ?? ''}`}
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
      />
    </Section>
  );
}

/** 抄送: to whom, when and how; what goes on paper is entered here. */
export function Copies({ one }: { one: RecommendationView }) {
  const me = useMe();
  const [sending, setSending] = useState<number | undefined>();
  if (one.copies.length === 0) return null;
  const mine = me?.unit.unitId === one.procuratorateUnitId;
  return (
    <Section title="抄送">
      <table className="plain-table">
        <tbody>
          {one.copies.map(({ role, name, sentAt, manner }, index) => (
            <tr key={`${role}-${name}`}>
              <td style={{ width: 160 }}>{COPY_NAMES[role] ?? role}</td>
              <td style={{ width: 320 }}>{name}</td>
              <td>
                {sentAt ? `${fullTime(sentAt)} ${manner === 'house' ? '经本系统送达' : '纸质送达'}` : '尚未送出'}
                {mine && one.issuedAt && !sentAt && (
                  <Button size="small" style={{ marginLeft: 8 }} onClick={() => setSending(index)}>
                    记录抄送
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sending !== undefined && <CopyForm one={one} no={sending} onClose={() => setSending(undefined)} />}
    </Section>
  );
}

/** JCJ-18, JCJ-12: what the own office and the higher procuratorate have said; the addressee does not see it. */
export function Inside({ one: { flowNotices, order } }: { one: RecommendationView }) {
  if (flowNotices.length === 0 && !order) return null;
  return (
    <Section title="内部监督">
      <ul className="plain">
        {order && (
          <li>
            上级检察院 {fullTime(order.at)} 要求{order.order === 'withdraw' ? '撤回' : '修改'}：{order.text}
          </li>
        )}
        {flowNotices.map(({ no, number, at, text, answer }) => (
          <li key={no}>
            流程监控通知 {number}（{fullTime(at)}）：{text}；{answer ? `回复：${answer}` : '尚未回复'}
          </li>
        ))}
      </ul>
    </Section>
  );
}
