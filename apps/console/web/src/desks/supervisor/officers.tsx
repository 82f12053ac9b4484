import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { OfficerLine, UnitDetail } from '../../api/types';
import { Status } from '../../parts/mark';
import { Nothing, Section } from '../../parts/page';
import { shortTime } from '../../time/format';
import { useLegalMinute } from '../../time/legal-clock';
import { ROLE_NAMES } from '../../words';
import { DeputyForm } from './deputy-form';
import { OfficerForm } from './officer-form';

interface OfficersProps {
  readonly unit: UnitDetail;
  readonly officers: readonly OfficerLine[];
}

/** Nothing, a person to be added, or one whose row or deputies are being changed. */
type Open = { readonly what: 'officer' | 'deputies'; readonly officer?: OfficerLine } | undefined;

/** 人员与代理: who may act for this unit, as what, and who stands in for whom. */
export function Officers({ unit, officers }: OfficersProps) {
  const [open, setOpen] = useState<Open>();
  const now = useLegalMinute();
  const close = (): void => setOpen(undefined);
  const columns: TableColumnsType<OfficerLine> = [
    {
      title: '姓名',
      width: 150,
      render: (_, { name, validUntil }) => (
        <>
          {name} {validUntil && Date.parse(validUntil) <= now && <Status tone="still">已停用</Status>}
        </>
      ),
    },
    { title: '账号', width: 110, dataIndex: 'login' },
    { title: '岗位', width: 190, render: (_, { roles }) => roles.map((role) => ROLE_NAMES[role] ?? role).join('、') },
    { title: '电话', width: 140, dataIndex: 'phone' },
    { title: '邮箱', width: 190, dataIndex: 'mail', ellipsis: true },
    { title: '代理', width: 270, render: (_, { deputies }) => <Deputies deputies={deputies} /> },
    {
      title: '',
      width: 130,
      render: (_, officer) => (
        <span className="row-acts">
          <Button size="small" onClick={() => setOpen({ what: 'officer', officer })}>
            修改
          </Button>
          <Button size="small" onClick={() => setOpen({ what: 'deputies', officer })}>
            代理
          </Button>
        </span>
      ),
    },
  ];
  return (
    <Section
      title="人员"
      extra={
        <Button type="primary" onClick={() => setOpen({ what: 'officer' })}>
          登记人员
        </Button>
      }
    >
      <Table<OfficerLine>
        size="small"
        columns={columns}
        dataSource={[...officers]}
        rowKey={({ officerId }) => officerId}
        pagination={false}
        scroll={{ x: 1180 }}
        locale={{
          emptyText: <Nothing title="还没有登记人员" advice="登记后，该人员可用账号登录并以本单位名义办理。" />,
        }}
      />
      {open?.what === 'officer' && <OfficerForm unit={unit} officer={open.officer} onClose={close} />}
      {open?.what === 'deputies' && open.officer && (
        <DeputyForm officer={open.officer} colleagues={officers} onClose={close} />
      )}
    </Section>
  );
}

function Deputies({ deputies }: Pick<OfficerLine, 'deputies'>) {
  if (deputies.length === 0) return <span className="faint">—</span>;
  return (
    <ul className="plain">
      {deputies.map(({ deputyId, deputyName, from, to }) => (
        <li key={from}>
          {deputyName ?? deputyId}{' '}
          <span className="counts">
            {shortTime(from)} 至 {shortTime(to)}
          </span>
        </li>
      ))}
    </ul>
  );
}
