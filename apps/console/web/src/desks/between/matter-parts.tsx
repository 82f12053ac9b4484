import { Input, Segmented, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useList } from '../../api/read';
import { Due } from '../../parts/due';
import { Hands } from '../../parts/hands';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page, Section } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import { useSession } from '../../shell/officer';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { leftOf } from '../../time/left';
import type { Tone } from '../../words';

type Turn = Parameters<typeof Due>[0]['deadline'] & { readonly owner: { readonly name: string } };

export interface MatterLine {
  readonly matterId: string;
  readonly number: string;
  readonly title: string;
  readonly caseId?: string;
  readonly caseNumber?: string;
  readonly actedAt: string;
  readonly turn?: Turn;
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
  readonly note?: string;
  /** False for matters that bear no document number. */
  readonly numbered?: boolean;
}

/** Matters of one sort: found by number, case, name, account or phone, each with whose turn it is and until when. */
export function Matters<Row extends MatterLine>({
  title,
  path,
  ask,
  columns,
  actions,
  note,
  numbered = true,
}: MattersProps<Row>) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const now = useLegalMinute();
  const state = search.get('state') === 'ended' ? 'ended' : 'open';
  const q = search.get('q') ?? '';
  const list = useList<Row>([path, state, q], (cursor) =>
    ask({ limit: 200, state, ...(q && { q }), ...(cursor !== undefined && { cursor }) }),
  );
  const set = (given: Readonly<Record<string, string>>): void =>
    setSearch({ state, ...(q && { q }), ...given }, { replace: true });
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
          ...(numbered ? [{ title: '文号', width: 190, render: (_: unknown, row: Row) => row.number || '拟稿' }] : []),
          ...columns,
          { title: '轮到', width: 170, ellipsis: true, render: (_, { turn }) => turn?.owner.name ?? '—' },
          { title: '应办 / 还剩', width: 420, render: (_, { turn }) => (turn ? <TurnCell turn={turn} /> : '—') },
          { title: '最近办理', width: 104, render: (_, { actedAt }) => shortTime(actedAt) },
        ]}
        rowClass={({ turn }) => (turn ? `urgency-${leftOf(turn, now).urgency}` : '')}
        onOpen={({ matterId }) => void navigate(`${path}/${matterId.slice(matterId.indexOf('/') + 1)}`)}
        empty={
          <Nothing title={state === 'open' ? '没有在办的事项' : '还没有办结的事项'} advice="变化会自动出现在这里。" />
        }
      />
    </Page>
  );
}

function TurnCell({ turn }: { turn: Turn }) {
  return (
    <span className="turn-cell">
      <span className="turn-duty" title={turn.duty}>
        {turn.duty}
      </span>
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
                <span>{turn.duty}</span>
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
