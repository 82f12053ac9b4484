import { Alert, Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { useOne } from '../../api/read';
import { Due } from '../../parts/due';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Page, Section } from '../../parts/page';
import { Paper } from '../../parts/paper';
import { Timeline } from '../../parts/timeline';
import { fullTime } from '../../time/format';
import { Deeds } from './deeds';
import { recommendations } from './api';
import { Copies, Inside, Papers } from './dispatches';
import type { RecommendationView } from './client';
import { Files, MeasuresText } from './point-parts';
import { ReplyDraft } from './reply-draft';
import { State } from './recommendations';
import {
  KIND_NAMES,
  MARK_NAMES,
  OUTCOME_NAMES,
  POINT_NAMES,
  PROOF_NAMES,
  RUNG_NAMES,
  SWITCH_NAMES,
  TOPIC_NAMES,
  TURN_NAMES,
} from './words';

/** One matter: its state, whose turn it is, until when and why, its papers and what has happened. */
export function Recommendation() {
  const { recommendationId = '' } = useParams();
  const { data, error, isLoading, refetch } = useOne(['recommendation', recommendationId], () =>
    recommendations.GET('/recommendations/{recommendationId}', { params: { path: { recommendationId } } }),
  );
  if (isLoading) return <Loading />;
  if (!data)
    return (
      <Page title="检察建议">
        <Fault error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return <OneRecommendation one={data} />;
}

function OneRecommendation({ one }: { one: RecommendationView }) {
  const [search, setSearch] = useSearchParams();
  const { recommendationId: id, number, heading } = one;
  return (
    <Page
      title={number || '（拟稿）'}
      note={
        <span className="case-head">
          <State line={{ ...one, replied: one.replies.length > 0 }} />
          <b>{heading}</b>
          <span>
            轮到：<b>{TURN_NAMES[one.turn]}</b>
          </span>
        </span>
      }
      actions={one.issuedAt && <Button onClick={() => setSearch({ document: '1' })}>打印文书</Button>}
    >
      {one.repeats && (
        <Alert
          type="warning"
          showIcon
          title={
            <>
              同一单位同类问题 12 个月内已有检察建议，见 <Link to={`/recommendations/${one.repeats}`}>前次文书</Link>
            </>
          }
        />
      )}
      {one.repeatedBy.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={
            <>
              其后又就同类问题发出：
              {one.repeatedBy.map(({ recommendationId, number: later }) => (
                <Link key={recommendationId} to={`/recommendations/${recommendationId}`} style={{ marginRight: 8 }}>
                  {later || '（拟稿）'}
                </Link>
              ))}
            </>
          }
        />
      )}
      <Deeds one={one} />
      <ReplyDraft one={one} />
      <Clocks one={one} />
      <Section title="建议事项">
        <Points one={one} />
      </Section>
      <Section title="基本情况">
        <Facts items={factsOf(one)} />
        <p>发现的问题：{one.findings}</p>
        <p className="hint">相关案件：{one.caseNumbers.join('、')}</p>
      </Section>
      <Copies one={one} />
      <Course one={one} />
      <Inside one={one} />
      <Papers one={one} />
      <Section title="办理记录">
        <Timeline matterId={`recommendation/${id}`} />
      </Section>
      <Paper
        title={`${KIND_NAMES[one.kind] ?? ''}　${number}`}
        address={`/api/recommendations/${id}/document`}
        open={search.get('document') === '1'}
        onClose={() => setSearch({})}
      />
    </Page>
  );
}

/** The legal clocks, each with its reasons; that of a point stands beside the point. */
function Clocks({ one: { clocks, pointList } }: { one: RecommendationView }) {
  const ofPoints = new Set(pointList.map(({ clock }) => clock?.deadlineId));
  const ofTheMatter = clocks.filter(({ deadlineId }) => !ofPoints.has(deadlineId));
  if (ofTheMatter.length === 0) return null;
  return (
    <Section title="期限">
      <table className="plain-table">
        <tbody>
          {ofTheMatter.map((clock) => (
            <tr key={clock.deadlineId}>
              <td style={{ width: 260 }}>{clock.duty}</td>
              <td style={{ width: 220 }}>{clock.ownerName}</td>
              <td>
                <Due deadline={clock} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Points({ one: { pointList, recommendationId } }: { one: RecommendationView }) {
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th style={{ width: 48 }}>序号</th>
          <th style={{ width: 190 }}>状态</th>
          <th style={{ width: 320 }}>建议</th>
          <th>回复与处置数量</th>
          <th style={{ width: 220 }}>审查意见</th>
        </tr>
      </thead>
      <tbody>
        {pointList.map((point) => (
          <tr key={point.no}>
            <td>{point.no}</td>
            <td>
              <Status tone={POINT_NAMES[point.status]?.tone ?? 'still'}>{POINT_NAMES[point.status]?.text}</Status>
              {point.clock && (
                <div>
                  <Due deadline={point.clock} stacked />
                </div>
              )}
            </td>
            <td>{point.text}</td>
            <td>
              {point.answer ?? <span className="faint">尚未回复</span>}
              <div>
                <MeasuresText measures={point.measures} />
              </div>
              <Files id={recommendationId} files={point.evidence} />
            </td>
            <td>{point.remark}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const factsOf = (one: RecommendationView): [string, React.ReactNode][] => [
  ['种类', `${KIND_NAMES[one.kind] ?? ''}${one.urgent ? '（紧急，15 日）' : ''}`],
  ['类案主题', `${TOPIC_NAMES[one.topic] ?? ''}，关联 ${one.cases} 件`],
  ['提出单位', one.procuratorateName],
  ['被建议单位', one.addresseeName],
  ['承办检察官', one.authorName],
  ['制发', one.issuedAt ? fullTime(one.issuedAt) : '尚未制发'],
  ['送达证明', one.proofs.length > 0 ? <Proofs one={one} /> : '尚无（打开页面不算送达）'],
  ['上级院备案', one.filedAt ? fullTime(one.filedAt) : one.filed ? '未备案' : '本类文书不报备案'],
  ...one.switches.map(({ name, on, mark, basis }): [string, React.ReactNode] => [
    SWITCH_NAMES[name]?.label ?? name,
    <>
      {on ? SWITCH_NAMES[name]?.on : SWITCH_NAMES[name]?.off}
      <span className="faint" title={basis}>
        （{MARK_NAMES[mark]}）
      </span>
    </>,
  ]),
];

/** Each with the paper that proves it, where somebody entered one. */
function Proofs({ one: { proofs, recommendationId: id } }: { one: RecommendationView }) {
  return (
    <>
      {proofs.map(({ manner, receivedAt, paper }) => (
        <div key={`${manner}${receivedAt}`}>
          {PROOF_NAMES[manner]} {fullTime(receivedAt)}{' '}
          {paper && <a href={`/api/recommendations/${id}/files/${paper.fileId}`}>查看原件</a>}
        </div>
      ))}
    </>
  );
}

/** What both sides have said to each other besides the points. */
function Course({ one }: { one: RecommendationView }) {
  const lines = [
    ...(one.legality ? [`合法性审核${one.legality.passed ? '通过' : '未通过'}：${one.legality.text}`] : []),
    ...(one.opinion
      ? [`事前征求意见：${one.opinion.text ?? (one.opinion.lapsedAt ? '期满未反馈，可以径行制发' : '等待反馈')}`]
      : []),
    ...(one.plan ? [`整改计划：${one.plan}`] : []),
    ...one.moreTime.map(
      ({ text, until, granted }) =>
        `请求延至 ${fullTime(until)}（法定期限不变）：${text}${granted === undefined ? '，待答复' : granted ? '，同意暂缓督促' : '，不同意'}`,
    ),
    ...one.objections.map(
      ({ text, finding, outcome }) =>
        `异议：${text}${finding ? `；复核意见：${finding}` : '，正在复核'}${outcome ? `；${OUTCOME_NAMES[outcome] ?? ''}` : ''}`,
    ),
    ...one.replies.map(
      ({ number, at, late, approvedByName }) =>
        `书面回复 ${number}，${fullTime(at)}，${approvedByName} 审批${late ? '（逾期）' : ''}`,
    ),
    ...one.urgings.map(({ number, at }) => `督促 ${number}，${fullTime(at)}`),
    ...one.ladder
      .filter(({ taken }) => taken !== undefined)
      .map(
        ({ rung, taken, number, reason, recipientName }) =>
          `${taken ? `${number ?? ''} ` : '不采取：'}${RUNG_NAMES[rung] ?? rung}${recipientName ? `（${recipientName}）` : ''}，${reason ?? ''}`,
      ),
    ...one.visits.map(
      ({ no, outcome, at, text }) =>
        `第 ${no} 次回访${at ? `（${fullTime(at)}）` : ''}：${outcome === 'kept' ? '未反弹' : outcome ? '反弹' : '待回访'}${text ? `，${text}` : ''}`,
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <Section title="往来">
      <ul className="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Section>
  );
}
