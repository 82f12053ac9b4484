import { Drawer, Table } from 'antd';
import { police } from '../../api/client';
import { useOne } from '../../api/read';
import type { ShareLine, ShareOpened } from '../../api/restitution-types';
import { grouped } from '../../money';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Money } from '../../parts/money';
import { Section } from '../../parts/page';

type Way = ShareOpened['ways'][number];
type Step = Way['transfers'][number];

interface OpenedProps {
  readonly restitutionId: string;
  readonly version: number;
  readonly share: ShareLine;
  readonly onClose: () => void;
}

/** 份额的来历: how the figure comes about, and the transfers it goes back to, one below the other. */
export function ShareOpenedDrawer({ restitutionId, version, share, onClose }: OpenedProps) {
  const { data, error, isLoading } = useOne(['share-opened', restitutionId, version, share.lineNo], () =>
    police.GET('/restitutions/{restitutionId}/plans/{version}/shares/{lineNo}/explanation', {
      params: { path: { restitutionId, version: version as never, lineNo: share.lineNo as never } },
    }),
  );
  return (
    <Drawer open size={980} title={`${share.name}　第 ${share.lineNo} 笔份额的来历`} onClose={onClose}>
      {isLoading && <Loading />}
      {!isLoading && !data && <Fault error={error} />}
      {data && (
        <>
          <p className="share-figure">
            <Money fen={data.amountFen} strong /> 元
          </p>
          <ol className="prose">
            {data.words.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ol>
          {data.ways.map((way) => (
            <WayTo key={way.account} way={way} />
          ))}
          {data.ways.length === 0 && (
            <p className="hint">按该规则，该申请人的资金没有落在方案动用的账户上；份额来自按比例分配。</p>
          )}
        </>
      )}
    </Drawer>
  );
}

function WayTo({ way }: { way: Way }) {
  const level = way.accounts.find(({ account }) => account === way.account)?.level;
  return (
    <Section title={`资金流入 ${grouped(way.account)}${level ? `（第 ${level} 级账户）` : ''}`}>
      <Table<Step>
        size="small"
        pagination={false}
        rowKey={({ references }) => references.join()}
        dataSource={way.transfers}
        columns={STEPS}
        scroll={{ y: 300 }}
      />
      <ol className="prose">
        {way.words.slice(1).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
    </Section>
  );
}

const account = (name: string, none: string) => (name === '' ? none : <span className="number">{grouped(name)}</span>);

const STEPS = [
  { title: '时间', width: 165, dataIndex: 'at' },
  { title: '付款账号', width: 200, render: (_: unknown, { from }: Step) => account(from, '现金') },
  { title: '收款账号', width: 200, render: (_: unknown, { to }: Step) => account(to, '取现') },
  {
    title: '转账(元)',
    width: 110,
    align: 'right' as const,
    render: (_: unknown, { amountFen }: Step) => <Money fen={amountFen} />,
  },
  {
    title: '其中属本人(元)',
    width: 120,
    align: 'right' as const,
    render: (_: unknown, { ofClaimFen }: Step) => <Money fen={ofClaimFen} strong />,
  },
  { title: '流水号', ellipsis: true, render: (_: unknown, { references }: Step) => references.join('、') },
];
