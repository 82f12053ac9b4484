import { Table } from 'antd';
import { grouped } from '../money';

interface NamedAccount {
  readonly accountNo: number;
  readonly accountName: string;
  readonly accountNumber: string;
}

/** Accounts as a paper names them: number, holder, account. */
export function AccountTable({ accounts }: { accounts: readonly NamedAccount[] }) {
  return (
    <Table<NamedAccount>
      size="small"
      rowKey="accountNo"
      pagination={false}
      dataSource={accounts}
      columns={[
        { title: '序号', width: 60, dataIndex: 'accountNo', align: 'right' },
        { title: '户名', width: 220, dataIndex: 'accountName' },
        {
          title: '账号',
          dataIndex: 'accountNumber',
          render: (number: string) => <span className="number">{grouped(number)}</span>,
        },
      ]}
    />
  );
}
