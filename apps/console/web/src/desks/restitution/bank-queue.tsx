import { Segmented, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { bank } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { BankNotice } from '../../api/restitution-types';
import { TimeLeft } from '../../parts/due';
import { List } from '../../parts/list';
import { Money } from '../../parts/money';
import { useNarrow } from '../../parts/narrow';
import { Nothing, Page } from '../../parts/page';
import { shortTime } from '../../time/format';
import { State } from './state';
import { NOTICE_STATUS } from './words';

type Choice = BankNotice['status'] | 'all';
const CHOICES: readonly { value: Choice; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'issued', label: '待到场' },
  { value: 'presented', label: '待审核' },
  { value: 'completion-asked', label: '待补正' },
  { value: 'accepted', label: '待放款' },
  { value: 'paid', label: '已办结' },
];

/** The bank's queue of returns: three working days from the acceptance of complete papers. */
export function PayoutQueue() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const state = CHOICES.find(({ value }) => value === search.get('state'))?.value ?? 'all';
  const list = useList<BankNotice>(['restitution-notices', state], (cursor) =>
    bank.GET('/restitution-notices', {
      params: { query: { ...cursorQuery(cursor), ...(state !== 'all' && { status: state }) } },
    }),
  );
  const address = ({ restitutionId, noticeId }: BankNotice): string =>
    `/restitution-notices/${restitutionId}/${noticeId}`;
  const columns: TableColumnsType<BankNotice> = [
    {
      title: '办理期限',
      width: 96,
      render: (_, { payBy, status }) => status !== 'paid' && <TimeLeft dueAt={payBy} />,
    },
    { title: '通知书文号', width: 220, render: (_, notice) => <Link to={address(notice)}>{notice.number}</Link> },
    { title: '状态', width: 104, render: (_, { status }) => <State words={NOTICE_STATUS} status={status} /> },
    { title: '合计(元)', width: 106, align: 'right', render: (_, { totalFen }) => <Money fen={totalFen} strong /> },
    { title: '已返还(元)', width: 106, align: 'right', render: (_, { paidFen }) => <Money fen={paidFen} /> },
    {
      title: '笔数',
      width: 128,
      render: (_, { lines, prepared, paid, bounced }) =>
        `${paid}/${lines} 到账${prepared > 0 ? `，在途 ${prepared}` : ''}${bounced > 0 ? `，退汇 ${bounced}` : ''}`,
    },
    { title: '公安机关', width: 118, dataIndex: 'handlerUnitName', ellipsis: true },
    { title: '返还决定书', width: 190, dataIndex: 'decisionNumber', ellipsis: true },
    { title: '收到', width: 104, render: (_, { issuedAt }) => shortTime(issuedAt) },
  ];
  return (
    <Page
      title="协助返还"
      filled={!narrow}
      actions={
        <Segmented<Choice>
          aria-label="状态"
          value={state}
          options={[...CHOICES]}
          onChange={(value) => setSearch(value === 'all' ? {} : { state: value })}
        />
      }
    >
      <List
        list={list}
        label="协助返还"
        rowKey={({ noticeId }) => noticeId}
        columns={narrow ? columns.slice(0, 4) : columns}
        {...(narrow && { height: 600 })}
        onOpen={(notice) => void navigate(address(notice))}
        empty={
          <Nothing title="没有协助返还通知书" advice="公安机关出具通知书后会出现在这里；两名民警持证到场后登记办理。" />
        }
      />
    </Page>
  );
}
