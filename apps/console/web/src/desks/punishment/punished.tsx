import { Button, Segmented, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import { Fault } from '../../parts/fault';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { dayText, shortTime } from '../../time/format';
import type { PunishedLine } from './client';
import { measuresText, SUBJECTS } from './words';

type Show = 'in-force' | 'carrying-out' | 'lifting';
const SHOWN: readonly { value: Show; label: string; empty: string; advice: string }[] = [
  { value: 'in-force', label: '在册', empty: '名单上没有在册条目', advice: '公安机关认定后自动出现在这里。' },
  { value: 'carrying-out', label: '待落实', empty: '没有待落实的条目', advice: '在册条目本机构都已登记落实。' },
  {
    value: 'lifting',
    label: '待解除',
    empty: '没有待解除的条目',
    advice: '期满或解除后，本机构登记过落实的条目会出现在这里。',
  },
];

/** 联合惩戒名单 for those who carry it out: what is in force now, to look at and to take away, and what they have done about it. */
export function Punished() {
  const [search, setSearch] = useSearchParams();
  const { value: show, empty, advice } = SHOWN.find(({ value }) => value === search.get('show')) ?? SHOWN[0]!;
  const list = useList<PunishedLine>(['punishment-list', show], (cursor) =>
    bank.GET('/punishment-list', {
      params: { query: { ...cursorQuery(cursor), ...(show !== 'in-force' && { waits: show }) } },
    }),
  );
  const say = useAct((line: PunishedLine, key) => bodyOf(send(line, key)));
  return (
    <Page
      title="联合惩戒名单"
      note="期满或解除的自动移出在册；本单位系统可通过接口取名单及其变化，并登记落实和解除"
      filled
      actions={
        <>
          <Segmented<Show>
            aria-label="状态"
            value={show}
            options={SHOWN.map(({ value, label }) => ({ value, label }))}
            onChange={(value) => setSearch({ show: value })}
          />
          <Button href="/api/punishment-list/file">下载名单（xlsx）</Button>
        </>
      }
    >
      <Fault error={say.error} onClose={say.reset} />
      <List
        list={list}
        label="联合惩戒名单"
        rowKey={({ entryId }) => entryId}
        columns={[...COLUMNS, doneColumn((line) => void say.send(line))]}
        empty={<Nothing title={empty} advice={advice} />}
      />
    </Page>
  );
}

/** What runs is carried out, what has ended is lifted. */
function send({ entryId, status }: PunishedLine, key: string) {
  const [listingId = '', entryNo = ''] = entryId.split('/');
  const params = { path: { listingId, entryNo: Number(entryNo) as never }, header: withKey(key) };
  return status === 'running'
    ? bank.POST('/punishment-list/{listingId}/{entryNo}/carrying-out', { params })
    : bank.POST('/punishment-list/{listingId}/{entryNo}/lifting', { params });
}

const COLUMNS: TableColumnsType<PunishedLine> = [
  { title: '文号', width: 190, ellipsis: true, render: (_, { number }) => number },
  { title: '类别', width: 56, render: (_, { kind }) => SUBJECTS[kind ?? ''] ?? '' },
  { title: '名称', width: 140, ellipsis: true, render: (_, { name }) => name },
  { title: '证件号码', width: 176, render: (_, { idNumber }) => <span className="number">{idNumber}</span> },
  { title: '惩戒措施', width: 250, ellipsis: true, render: (_, { measures }) => measuresText(measures) },
  { title: '认定机关', width: 130, ellipsis: true, render: (_, { deciderName }) => deciderName },
  {
    title: '届满 / 解除',
    width: 106,
    render: (_, { endsAt, endedAt }) => dayText(Date.parse(endedAt ?? endsAt) - 1),
  },
];

const doneColumn = (onSay: (line: PunishedLine) => void): TableColumnsType<PunishedLine>[number] => ({
  title: '落实',
  width: 126,
  render: (_, line) =>
    line.status === 'running' && line.carriedOutAt ? (
      shortTime(line.carriedOutAt)
    ) : (
      <Button size="small" type="primary" onClick={() => onSay(line)}>
        {line.status === 'running' ? '登记已落实' : '登记已解除'}
      </Button>
    ),
});
