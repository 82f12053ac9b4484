import { Input, Segmented, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useList } from '../../api/read';
import { Due } from '../../parts/due';
import { dutyOf } from '../../parts/duty';
import { Hands } from '../../parts/hands';
import type { LevelFilter } from '../../parts/level-filter';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page, Section } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { type UnitName, UnitNames } from '../../parts/unit-name';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import type { Tone } from '../../words';

type Turn = Parameters<typeof Due>[0]['deadline'] & {
  readonly owner: Parameters<typeof UnitName>[0]['unit'];
  readonly about?: string;
};

export interface MatterLine {
  readonly matterId: string;
  readonly number: string;
  readonly title: string;
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly actedAt: string;
  readonly turn?: Turn;
  /** Where several units have the turn at once. */
  readonly waitsFor?: readonly Turn['owner'][];
}

export interface MatterQuery {
  readonly limit: number;
  readonly cursor?: string;
  readonly state: 'open' | 'ended';
  readonly q?: string;
}

interface MattersProps<Row extends MatterLine> {
  readonly title: string;
  readonly path: string;
  readonly ask: (query: MatterQuery) => Promise<{ data?: { readonly items: readonly Row[]; readonly next?: string } }>;
  readonly columns: TableColumnsType<Row>;
  readonly actions?: ReactNode;
  /** What else narrows this list; `ask` puts it into the question. */
  readonly filter?: LevelFilter;
  readonly note?: string;
  /** False for matters that bear no document number. */
  readonly numbered?: boolean;
  /** What stands where the number is still to come. */
  readonly unnumbered?: string;
}

/** Matters of one sort: found by number, case, name, account or phone, each with whose turn it is and until when. */
export function Matters<Row extends MatterLine>({
  title,
  path,
  ask,
  columns,
  actions,
  filter,
  note,
  numbered = true,
  unnumbered = '拟稿',
}: MattersProps<Row>) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const now = useLegalMinute();
  const state = search.get('state') === 'ended' ? 'ended' : 'open';
  const q = search.get('q') ?? '';
  const list = useList<Row>([path, state, q, filter?.query], (cursor) =>
    ask({ limit: 200, state, ...(q && { q }), ...(cursor !== undefined && { cursor }) }),
  );
  const set = (given: Readonly<Record<string, string>>): void =>
    setSearch({ ...Object.fromEntries(search), state, ...given }, { replace: true });
  return (
    <Page
      title={title}
      note={note}
      filled
      actions={
        <>
          <Input.Search
            allowClear
            defaultValue={q}
            placeholder="文号、案号、户名、账号或电话"
            style={{ width: 260 }}
            onSearch={(text) => set({ q: text.trim() })}
          />
          {filter?.part}
          <Segmented
            aria-label="状态"
            value={state}
            options={[
              { value: 'open', label: '在办' },
              { value: 'ended', label: '已办结' },
            ]}
            onChange={(value) => set({ state: value })}
          />
          {actions}
        </>
      }
    >
      <List
        list={list}
        label={title}
        rowKey={({ matterId }) => matterId}
        columns={[
          ...(numbered
            ? [{ title: '文号', width: 200, render: (_: unknown, row: Row) => row.number || unnumbered }]
            : []),
          ...columns,
          { title: '轮到', width: 126, ellipsis: true, render: (_, row) => <WaitsFor row={row} /> },
          { title: '应办 / 还剩', width: 330, render: (_, { turn }) => (turn ? <TurnCell turn={turn} /> : '—') },
          { title: '最近办理', width: 104, render: (_, { actedAt }) => shortTime(actedAt) },
        ]}
        rowClass={({ turn }) => (turn ? `urgency-${leftOf(turn, now).urgency}` : '')}
        onOpen={({ matterId }) => void navigate(`${path}/${matterId.slice(matterId.indexOf('/') + 1)}`)}
        empty={
          filter?.isNarrowed ? (
            <Nothing title="没有这个级别、批次的事项" advice="可以放宽级别和批次，或者切换在办、已办结。" />
          ) : (
            <Nothing title={state === 'open' ? '没有在办的事项' : '还没有办结的事项'} advice="变化会自动出现在这里。" />
          )
        }
      />
    </Page>
  );
}

function WaitsFor({ row: { turn, waitsFor = turn ? [turn.owner] : [] } }: { row: MatterLine }) {
  return waitsFor.length === 0 ? '—' : <UnitNames units={waitsFor} />;
}

function TurnCell({ turn }: { turn: Turn }) {
  return (
    <span className="turn-lines">
      <span title={dutyOf(turn)}>{dutyOf(turn)}</span>
      <Due deadline={turn} />
    </span>
  );
}

interface MatterPageProps {
  readonly matter: MatterLine & { readonly turns: readonly Turn[] };
  readonly status: { readonly text: string; readonly tone: Tone } | undefined;
  readonly note: ReactNode;
  readonly acts?: ReactNode;
  /** Whoever carries out one part of a matter sees that part, and not what all have done. */
  readonly withRecord?: boolean;
  readonly children: ReactNode;
}

/** Beside the state of a matter: whose it is, and what it is. */
export const HeadFacts = ({ items }: { items: readonly (readonly [label: string, value: ReactNode])[] }) =>
  items.map(([label, value]) => (
    <span key={label}>
      {label} <b>{value}</b>
    </span>
  ));

/** One matter: its state, whose turn it is, until when and why; then what it is about; then what has happened. */
export function MatterPage({ matter, status, note, acts, withRecord = true, children }: MatterPageProps) {
  const { desk } = useSession();
  const { matterId, title, caseId, caseNumber, turns } = matter;
  return (
    <Page
      title={title}
      note={
        <span className="case-head">
          {status && <Status tone={status.tone}>{status.text}</Status>}
          {note}
        </span>
      }
      actions={
        caseNumber &&
        (desk === 'police' || desk === 'supervisor' ? <Link to={`/cases/${caseId}`}>{caseNumber}</Link> : caseNumber)
      }
    >
      {acts && <div className="toolbar">{acts}</div>}
      <Hands matterId={matterId} />
      {turns.length > 0 && (
        <Section title="轮到谁、何时到期、依据什么">
          <ul className="turns">
            {turns.map((turn) => (
              <li key={turn.deadlineId}>
                <b>{turn.owner.name}</b>
                <span>{dutyOf(turn)}</span>
                <Due deadline={turn} />
                <span className="faint">{turn.law}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {children}
      {withRecord && (
        <>
          <h2>办理记录</h2>
          <Timeline matterId={matterId} />
        </>
      )}
    </Page>
  );
}
