import { Button, type TableColumnsType } from 'antd';
import { bank } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import { List } from '../../parts/list';
import { Nothing, Page } from '../../parts/page';
import { dayText } from '../../time/format';
import type { PunishedLine } from './client';
import { measuresText, SUBJECTS } from './words';

const columns: TableColumnsType<PunishedLine> = [
  { title: '文号', width: 210, ellipsis: true, render: (_, { number }) => number },
  { title: '类别', width: 64, render: (_, { kind }) => SUBJECTS[kind ?? ''] ?? '' },
  { title: '名称', width: 180, ellipsis: true, render: (_, { name }) => name },
  { title: '证件号码', width: 190, render: (_, { idNumber }) => <span className="number">{idNumber}</span> },
  { title: '惩戒措施', width: 270, ellipsis: true, render: (_, { measures }) => measuresText(measures) },
  { title: '认定机关', width: 150, ellipsis: true, render: (_, { deciderName }) => deciderName },
  { title: '届满', width: 110, render: (_, { endsAt }) => dayText(Date.parse(endsAt) - 1) },
];

/** 联合惩戒名单 for those who carry it out: what is in force now, to look at and to take away. */
export function Punished() {
  const list = useList<PunishedLine>(['punishment-list'], (cursor) =>
    bank.GET('/punishment-list', { params: { query: cursorQuery(cursor) } }),
  );
  return (
    <Page
      title="联合惩戒名单"
      note="只列在册条目，期满或解除的自动移出；本单位系统可通过接口取名单及其变化"
      filled
      actions={<Button href="/api/punishment-list/file">下载名单（xlsx）</Button>}
    >
      <List
        list={list}
        label="联合惩戒名单"
        rowKey={({ entryId }) => entryId}
        columns={columns}
        empty={<Nothing title="名单上没有在册条目" advice="公安机关认定后自动出现在这里。" />}
      />
    </Page>
  );
}
