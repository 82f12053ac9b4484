import { Button, Tag, Tooltip } from 'antd';
import { cursorQuery, useList } from '../api/read';
import { shared } from '../api/client';
import type { TimelineAct } from '../api/types';
import { fullTime, shortTime } from '../time/format';
import { wordsOf } from './act-words';
import { Fault } from './fault';
import { Loading } from './list';
import { Nothing } from './page';
import { addresseeName, rungName } from './rungs';
import { useWhy } from './why';

/** 办理记录: every act in plain words, with the check value that chains it to the one before. */
export function Timeline({ matterId }: { matterId: string }) {
  const acts = useList(['acts', matterId], (cursor) =>
    shared.GET('/matters/{matterId}/acts', {
      params: { path: { matterId }, query: { ...cursorQuery(cursor), order: 'newest-first' } },
    }),
  );
  if (acts.isLoading) return <Loading />;
  if (acts.error && acts.rows.length === 0) return <Fault error={acts.error} onRetry={acts.retry} />;
  if (acts.rows.length === 0) return <Nothing title="还没有办理记录" />;
  return (
    <>
      <ol className="timeline" aria-label="办理记录，最新在前">
        {acts.rows.map((act) => (
          <Entry key={act.number} act={act} matterId={matterId} />
        ))}
      </ol>
      {acts.hasMore && (
        <Button type="link" block loading={acts.isFetchingMore} onClick={acts.more}>
          继续加载更早的记录
        </Button>
      )}
    </>
  );
}

function Entry({ act, matterId }: { act: TimelineAct; matterId: string }) {
  const why = useWhy();
  const { title, lines } = wordsOf(act);
  const fires = (act.fires ?? []) as readonly Readonly<Record<string, unknown>>[];
  const isReminder = act.event === 'RungsReached';
  return (
    <li className={act.by ? 'act' : 'act automatic'}>
      <p className="act-head">
        <span className="act-number">{act.number}</span>
        <b>{isReminder && fires.length > 0 ? firesTitle(fires) : title}</b>
        <time dateTime={act.at}>{fullTime(act.at)}</time>
      </p>
      <p className="act-by">
        {act.by ? `${act.by.unitName} ${act.by.officerName}` : '期限届至，系统按规则自动处理'}
        {Object.values(act.numbers ?? {}).map((number) => (
          <Tag key={number}>{number}</Tag>
        ))}
      </p>
      <ul className="plain">
        {lines.filter(Boolean).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {fires.map((fire) => (
          <li key={`${String(fire['deadlineId'])}/${String(fire['rungId'])}`}>
            {rungName(String(fire['rungId']))}
            {Array.isArray(fire['to']) &&
              fire['to'].length > 0 &&
              `，通知${fire['to'].map((to) => addresseeName(String(to))).join('、')}`}
            {fire['lateByOutage'] === true && <Tag color="orange">系统中断补发</Tag>}
          </li>
        ))}
        {act.deadlines?.map(({ deadlineId, dueAt }) => (
          <li key={deadlineId}>
            期限计算至{' '}
            <Button type="link" size="small" className="inline" onClick={() => why.open({ matterId, deadlineId })}>
              {shortTime(dueAt)}
            </Button>
          </li>
        ))}
        {act.closes?.map(({ deadlineId, reason }) => (
          <li key={deadlineId}>期限终止：{reason}</li>
        ))}
      </ul>
      <p className="act-hash">
        <Tooltip title={`校验值 ${act.hash}。每条记录的校验值与前一条相连，任何改动都会被发现。`}>
          <code tabIndex={0}>校验 {act.hash.slice(0, 12)}</code>
        </Tooltip>
        <span className="faint">入档 {fullTime(act.recordedAt)}</span>
      </p>
    </li>
  );
}

const firesTitle = (fires: readonly Readonly<Record<string, unknown>>[]): string => {
  const names = [...new Set(fires.map((fire) => rungName(String(fire['rungId']))))];
  return names.join('、');
};
