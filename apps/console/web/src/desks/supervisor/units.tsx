import { Input, Select, type TableColumnsType } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { shared } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { UnitLine } from '../../api/types';
import { List } from '../../parts/list';
import { Status } from '../../parts/mark';
import { Nothing, Page } from '../../parts/page';
import { AGENCY_NAMES } from '../../words';

const columns: TableColumnsType<UnitLine> = [
  { title: '单位', width: 340, render: (_, { unitId, name }) => <Link to={`/units/${unitId}`}>{name}</Link> },
  { title: '机关', width: 150, render: (_, { agency }) => AGENCY_NAMES[agency] },
  { title: '行政区划', width: 96, dataIndex: 'divisionCode' },
  { title: '机构代码', width: 140, render: (_, { unitCode, bankCode }) => unitCode ?? bankCode },
  { title: '电话', width: 150, dataIndex: 'phone' },
  { title: '邮箱', width: 210, dataIndex: 'mail', ellipsis: true },
  { title: '', width: 80, render: (_, unit) => <Standing unit={unit} /> },
];

function Standing({ unit: { closedAt, connected } }: { unit: UnitLine }) {
  if (closedAt) return <Status tone="still">已撤销</Status>;
  return connected === false ? <Status tone="wait">未接入</Status> : null;
}

type Agency = UnitLine['agency'];

/** 单位与人员: who there is, how it is reached, and the way to keeping it right. */
export function Units() {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const text = search.get('text') ?? '';
  const agency = (search.get('agency') ?? undefined) as Agency | undefined;
  const list = useList<UnitLine>(['units', text, agency], (cursor) =>
    shared.GET('/units', {
      params: { query: { ...cursorQuery(cursor), ...(text && { text }), ...(agency && { agency }) } },
    }),
  );
  const choose = (next: { text?: string; agency?: Agency | undefined }): void => {
    const wanted = { text, agency, ...next };
    setSearch(Object.fromEntries(Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []))));
  };
  return (
    <Page
      title="单位与人员"
      note="本地区的单位、联系方式、人员、代理和值班表在这里维护；每次修改都留痕"
      filled
      actions={
        <>
          <Select<Agency>
            allowClear
            className="filter"
            placeholder="全部机关"
            aria-label="机关"
            {...(agency && { value: agency })}
            options={Object.entries(AGENCY_NAMES).map(([value, label]) => ({ value: value as Agency, label }))}
            onChange={(value: Agency | undefined) => choose({ agency: value })}
          />
          <Input.Search
            key={text}
            className="list-search"
            defaultValue={text}
            allowClear
            placeholder="名称、编号或代码"
            aria-label="查找单位"
            onSearch={(value) => choose({ text: value.trim() })}
          />
        </>
      }
    >
      <List
        list={list}
        label="单位与人员"
        rowKey={({ unitId }) => unitId}
        columns={columns}
        onOpen={({ unitId }) => void navigate(`/units/${unitId}`)}
        empty={<Nothing title="没有找到相符的单位" advice="可输入名称的一部分，或机构代码、银行代码的开头。" />}
      />
    </Page>
  );
}
