import type { TableColumnsType } from 'antd';
import { supervisor } from '../../api/client';
import { Status } from '../../parts/mark';
import { UnitName } from '../../parts/unit-name';
import { fullTime } from '../../time/format';
import { Matters } from '../between/matter-parts';
import type { LookLine } from './client';
import { LOOK_STATUS, RIGHTS } from './words';

const columns: TableColumnsType<LookLine> = [
  {
    title: '状态',
    width: 110,
    render: (_, { status }) => <Status tone={LOOK_STATUS[status]?.tone ?? 'still'}>{LOOK_STATUS[status]?.text}</Status>,
  },
  { title: '时间', width: 150, render: (_, { openedAt }) => fullTime(openedAt).slice(0, 16) },
  { title: '查阅人', width: 200, ellipsis: true, render: (_, { unit, officerName }) => `${officerName} ${unit.name}` },
  { title: '事项', width: 210, ellipsis: true, render: (_, { lookedAt }) => lookedAt.title },
  { title: '理由', width: 230, ellipsis: true, render: (_, { reason }) => reason ?? '工作中打开（自动留痕）' },
  { title: '权限', width: 120, render: (_, { right }) => RIGHTS[right] },
  { title: '承办单位', width: 150, ellipsis: true, render: (_, { ofUnit }) => <UnitName unit={ofUnit} /> },
];

/** 查阅记录: who looked at what, when, by which right and why. */
export function Looks() {
  return (
    <Matters<LookLine>
      title="查阅记录"
      path="/looks"
      note="督办单位打开事项逐次留痕：查阅人、事项、理由、权限、时间"
      ask={(query) => supervisor.GET('/looks', { params: { query } })}
      columns={columns}
      numbered={false}
    />
  );
}
