import { Button, Segmented, Select, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { useOne } from '../../api/read';
import type { UnknownSender } from '../../api/restitution-types';
import { grouped } from '../../money';
import { SENDER_STATE } from '../../parts/act-words-restitution';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Money } from '../../parts/money';
import { Nothing, Section } from '../../parts/page';
import { PaperButton } from '../../parts/paper-button';
import { ReasonDialog } from '../../parts/reason';
import type { Tone } from '../../words';
import { whole } from '../../parts/list';

type State = NonNullable<UnknownSender['state']>;
type LedTo = NonNullable<UnknownSender['ledTo']>;
type Show = 'open' | 'found' | 'settled' | 'all';

const SHOWS: readonly { readonly value: Show; readonly label: string }[] = [
  { value: 'open', label: '待联系' },
  { value: 'found', label: '查找中' },
  { value: 'settled', label: '已处理' },
  { value: 'all', label: '全部' },
];
const TONES: Readonly<Record<State, Tone>> = {
  contacted: 'wait',
  verified: 'good',
  unreported: 'warn',
  unreachable: 'warn',
  'not-a-victim': 'still',
};
const REASONED: readonly State[] = ['unreachable', 'unreported', 'not-a-victim'];
/** What may be said next; the desk refuses the rest as well. */
const NEXT: Readonly<Record<State | 'new', readonly State[]>> = {
  new: ['contacted', 'unreachable'],
  contacted: ['verified', 'unreported', 'not-a-victim', 'unreachable'],
  verified: ['unreported', 'not-a-victim', 'unreachable'],
  unreported: ['verified', 'not-a-victim', 'unreachable'],
  unreachable: ['contacted'],
  'not-a-victim': [],
};

const showOf = ({ state, ledTo }: UnknownSender): Show =>
  state === undefined ? 'open' : state === 'not-a-victim' || ledTo ? 'settled' : 'found';

interface Noting {
  readonly sender: string;
  readonly state: State;
}

/** 冻结在案、被害人不明: whom to ask, the largest sums first, what came of it, and where it leads. */
export function UnknownSenders({ restitutionId }: { restitutionId: string }) {
  const [show, setShow] = useState<Show>('all');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [noting, setNoting] = useState<Noting | undefined>();
  const [leading, setLeading] = useState<LedTo | undefined>();
  const path = { restitutionId };
  const { data, error, isLoading } = useOne(['unknown-senders', restitutionId], () =>
    police.GET('/restitutions/{restitutionId}/unknown-senders', { params: { path } }),
  );
  const note = useAct((body: Noting & { reason?: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/unknown-senders', { params: { path, header: withKey(key) }, body }),
    ),
  );
  const lead = useAct((body: { senders: string[]; to: LedTo; reason: string }, key) =>
    bodyOf(
      police.POST('/restitutions/{restitutionId}/unknown-senders/leads', {
        params: { path, header: withKey(key) },
        body,
      }),
    ),
  );
  if (isLoading) return null;
  if (!data) return <Fault error={error} />;
  const announced = data.items.some(({ ledTo }) => ledTo === 'notice');
  const base = `/api/restitutions/${restitutionId}/unknown-senders`;
  const rows = data.items.filter((one) => show === 'all' || showOf(one) === show);
  const say = (sender: string, state: State): void =>
    REASONED.includes(state) ? setNoting({ sender, state }) : void note.send({ sender, state });
  return (
    <Section
      title={`冻结在案、被害人不明（${data.items.length + data.more}）`}
      extra={
        <>
          {chosen.length > 0 && (
            <>
              <Button onClick={() => setLeading('notice')}>公告查找（{chosen.length}）</Button>{' '}
              <Button onClick={() => setLeading('court')}>随案移送法院（{chosen.length}）</Button>{' '}
            </>
          )}
          {announced && <PaperButton title="查找被害人公告" address={`${base}/search-notice`} />}
          <Segmented<Show> aria-label="查找情况" value={show} options={[...SHOWS]} onChange={setShow} />
        </>
      }
    >
      <Fault error={note.error ?? lead.error} onClose={() => (note.reset(), lead.reset())} />
      <List
        list={whole(rows)}
        label="被害人不明的转入"
        rowKey={({ sender }) => sender}
        columns={columns(say, base)}
        height={300}
        chosen={chosen}
        onChoose={setChosen}
        canChoose={mayBeLed}
        empty={<Nothing title="没有被害人不明的转入" advice="向冻结账户直接付款的都已有申请，或冻结账户不在流水中。" />}
      />
      <p className="hint">
        仅为查找被害人的线索，不是认定：先向开户行查询持有人再联系。未报案的和联系不上的可勾选后公告查找，或随案移送法院处理。
      </p>
      <ReasonDialog
        open={noting !== undefined}
        title={noting ? (SENDER_STATE[noting.state] ?? '') : ''}
        advice="写明依据，结果计入办理记录。"
        okText="登记"
        pending={note.pending}
        error={note.error}
        onClose={() => setNoting(undefined)}
        onOk={(reason) => noting && void note.send({ ...noting, reason }).then((done) => done && setNoting(undefined))}
      />
      <ReasonDialog
        open={leading !== undefined}
        title={leading === 'court' ? '随案移送法院处理' : '公告查找被害人'}
        advice={
          leading === 'court'
            ? '这些资金继续冻结，随案移送，由法院依法处理。'
            : '公告后有人前来的，重新登记联系和核实；无人认领的再随案移送。'
        }
        okText="确定"
        pending={lead.pending}
        error={lead.error}
        onClose={() => setLeading(undefined)}
        onOk={(reason) =>
          leading &&
          void lead
            .send({ senders: [...chosen], to: leading, reason })
            .then((done) => done && (setLeading(undefined), setChosen([])))
        }
      />
    </Section>
  );
}

const mayBeLed = ({ state, ledTo }: UnknownSender): boolean =>
  (state === 'unreported' || state === 'unreachable') && ledTo !== 'court';

const columns = (say: (sender: string, state: State) => void, base: string): TableColumnsType<UnknownSender> => [
  { title: '付款账号', width: 220, render: (_, { sender }) => <span className="number">{grouped(sender)}</span> },
  { title: '转入(元)', width: 120, align: 'right', render: (_, { fen }) => <Money fen={fen} strong /> },
  { title: '笔数', width: 60, align: 'right', dataIndex: 'transfers' },
  { title: '首笔时间', width: 170, dataIndex: 'firstAt' },
  {
    title: '查找情况',
    width: 235,
    render: (_, one) => (
      <>
        {one.state ? (
          <Status tone={TONES[one.state]}>{SENDER_STATE[one.state]}</Status>
        ) : one.isApplicant ? (
          <Status tone="warn">已申请，漏报这些转账</Status>
        ) : (
          <Status tone="wait">待联系</Status>
        )}
        {one.ledTo && <Status tone="still">{one.ledTo === 'court' ? '已随案移送' : '已公告查找'}</Status>}
      </>
    ),
  },
  { title: '依据', width: 140, dataIndex: 'reason', ellipsis: true },
  {
    title: '文书',
    width: 80,
    render: (_, { senderKey }) =>
      senderKey && <PaperButton link="告知书" title="资金返还告知书" address={`${base}/${senderKey}/letter`} />,
  },
  {
    title: '登记',
    width: 170,
    render: (_, { sender, state, ledTo }) =>
      ledTo !== 'court' &&
      NEXT[state ?? 'new'].length > 0 && (
        <Select<State | null>
          aria-label="登记查找结果"
          size="small"
          className="sender-next"
          placeholder="登记结果"
          value={null}
          options={NEXT[state ?? 'new'].map((value) => ({ value, label: SENDER_STATE[value] }))}
          onChange={(value) => value && say(sender, value)}
        />
      ),
  },
];
