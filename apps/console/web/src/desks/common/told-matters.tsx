import { Button, Segmented, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useList } from '../../api/read';
import { AccountTable } from '../../parts/account-table';
import { Due } from '../../parts/due';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Facts, Nothing, Page, Section } from '../../parts/page';
import { Timeline } from '../../parts/timeline';
import type { Tone } from '../../words';

/** What passes between a bank and a centre, told in words: reports of the bank, protective stops of the centre. */

interface Shelf<State extends string> {
  readonly value: State;
  readonly label: string;
  readonly empty: string;
}

interface ListProps<Row, State extends string> {
  readonly title: string;
  readonly path: string;
  readonly states: readonly [Shelf<State>, ...Shelf<State>[]];
  readonly ask: (
    state: State,
    cursor: string | undefined,
  ) => Promise<{ data?: { readonly items: readonly Row[]; readonly next?: string } }>;
  readonly idOf: (row: Row) => string;
  readonly columns: TableColumnsType<Row>;
  readonly advice: string;
  /** What the button for a new one says, at the desk that may write it. */
  readonly create?: string | undefined;
}

/** Two shelves, what is open and what is over; what has waited longest stands on top. */
export function ToldMatters<Row extends object, State extends string>({
  title,
  path,
  states,
  ask,
  idOf,
  columns,
  advice,
  create,
}: ListProps<Row, State>) {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const shelf = states.find(({ value }) => value === search.get('state')) ?? states[0];
  const list = useList<Row>([path, shelf.value], (cursor) => ask(shelf.value, cursor));
  return (
    <Page
      title={title}
      filled
      actions={
        <>
          <Segmented<State>
            aria-label="状态"
            value={shelf.value}
            options={states.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => setSearch({ state: value })}
          />
          {create && (
            <Button type="primary" onClick={() => void navigate(`${path}/new`)}>
              {create}
            </Button>
          )}
        </>
      }
    >
      <List
        list={list}
        label={title}
        rowKey={idOf}
        columns={columns}
        onOpen={(row) => void navigate(`${path}/${idOf(row)}`)}
        empty={<Nothing title={shelf.empty} advice={advice} />}
      />
    </Page>
  );
}

interface Clock {
  readonly name: string;
  readonly class: string;
  readonly mark: string;
  readonly deadlineId: string;
  readonly ruleId: string;
  readonly dueAt: string;
}

interface MatterProps {
  readonly matterId: string;
  readonly title: string;
  readonly state: { readonly text: string; readonly tone: Tone };
  /** Who, what and when, beside the state. */
  readonly head: ReactNode;
  readonly clock?: Clock | undefined;
  readonly actions?: ReactNode;
  readonly acts: ReactNode;
  readonly facts: (readonly [string, ReactNode])[];
  readonly accounts: Parameters<typeof AccountTable>[0]['accounts'];
  readonly accountsTitle: string;
  /** What is told, under its heading; what is absent is not shown. */
  readonly texts: readonly (readonly [heading: string, text: string | undefined])[];
}

export function ToldMatter(given: MatterProps) {
  const { matterId, title, state, head, clock, actions, acts, facts, accounts, accountsTitle, texts } = given;
  return (
    <Page
      title={title}
      note={
        <span className="case-head">
          <Status tone={state.tone}>{state.text}</Status>
          {head}
          {clock && <Running matterId={matterId} clock={clock} />}
        </span>
      }
      actions={actions}
    >
      {acts}
      <Facts items={facts} />
      <Section title={`${accountsTitle}（${accounts.length}）`}>
        <AccountTable accounts={accounts} />
      </Section>
      {texts.map(
        ([heading, text]) =>
          text && (
            <Section key={heading} title={heading}>
              <p>{text}</p>
            </Section>
          ),
      )}
      <h2>办理记录</h2>
      <Timeline matterId={matterId} />
    </Page>
  );
}

function Running({ matterId, clock: { name, ...clock } }: { matterId: string; clock: Clock }) {
  return (
    <span className="answer-clock">
      {name}
      <Due deadline={{ ...clock, matterId, duty: '', law: '', status: 'open' }} />
    </span>
  );
}

/** A fact that is not known yet takes no line. */
export const optional = (name: string, value: ReactNode): (readonly [string, ReactNode])[] =>
  value ? [[name, value]] : [];
