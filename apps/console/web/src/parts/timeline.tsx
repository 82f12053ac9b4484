import { Button, Tag, Tooltip } from 'antd';
import { cursorQuery, useList } from '../api/read';
import { shared } from '../api/client';
import type { TimelineAct } from '../api/types';
import { fullTime, shortTime } from '../time/format';
import { wordsOf } from './act-words';
import { Fault } from './fault';
import { Loading, type Paged } from './list';
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
  return <Acts acts={acts} matterId={matterId} />;
}

/** The acts of a record, however they were asked for. */
export function Acts({ acts, matterId }: { acts: Paged<TimelineAct>; matterId: string }) {
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
        {act.onPaper && (
          <Tag color="#8a5a00" title={`扫描件 ${act.onPaper.sha256}`}>
            纸质反馈，{fullTime(act.onPaper.receivedAt)} 收到，扫描件 {act.onPaper.sha256.slice(0, 12)}
          </Tag>
        )}
      </p>
      <ul className="plain">
        {lines.filter(Boolean).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {together(fires, fireText).map(([text, fire, count]) => (
          <li key={text}>
            {text}
            {times(count)}
            {fire['lateByOutage'] === true && <Tag color="orange">系统中断补发</Tag>}
          </li>
        ))}
        {together(act.deadlines, ({ dueAt }) => shortTime(dueAt)).map(([time, { deadlineId }, count]) => (
          <li key={time}>
            期限计算至{' '}
            <Button type="link" size="small" className="inline" onClick={() => why.open({ matterId, deadlineId })}>
              {time}
            </Button>
            {times(count)}
          </li>
        ))}
        {together(act.closes, ({ reason }) => reason).map(([reason, , count]) => (
          <li key={reason}>
            期限终止：{reason}
            {times(count)}
          </li>
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

/** Five hundred items of one answer have clocks that read alike: one line for each text, with the first of them to explain it. */
function together<Line>(
  lines: readonly Line[] | undefined,
  textOf: (line: Line) => string,
): [text: string, first: Line, count: number][] {
  const groups = new Map<string, [text: string, first: Line, count: number]>();
  for (const line of lines ?? []) {
    const text = textOf(line);
    const [, first, count] = groups.get(text) ?? [text, line, 0];
    groups.set(text, [text, first, count + 1]);
  }
  return [...groups.values()];
}

const times = (count: number): string => (count > 1 ? `（${count} 项）` : '');

function fireText({ rungId, to }: Readonly<Record<string, unknown>>): string {
  const told = Array.isArray(to) ? to.map((place) => addresseeName(String(place))) : [];
  return `${rungName(String(rungId))}${told.length > 0 ? `，通知${told.join('、')}` : ''}`;
}

const firesTitle = (fires: readonly Readonly<Record<string, unknown>>[]): string => {
  const names = [...new Set(fires.map((fire) => rungName(String(fire['rungId']))))];
  return names.join('、');
};
