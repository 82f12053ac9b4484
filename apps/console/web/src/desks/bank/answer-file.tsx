import { Alert, Button, Table, type TableColumnsType, Upload } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { send, withKey } from '../../api/client';
import type { AnswerTaken, RowProblem } from '../../api/types';
import { Fault } from '../../parts/fault';
import { COLUMN_NAMES } from '../../words';

const columns: TableColumnsType<RowProblem> = [
  { title: '行', width: 60, dataIndex: 'row' },
  { title: '栏', width: 130, render: (_, { column }) => COLUMN_NAMES[column] ?? column },
  { title: '原因', width: 260, dataIndex: 'reason' },
  { title: '如何改正', dataIndex: 'remedy' },
];

/** The items as a table to fill in elsewhere, and the filled one back. */
export function AnswerFile({ orderId }: { orderId: string }) {
  const [taken, setTaken] = useState<AnswerTaken | undefined>();
  const act = useAct(async (file: File, key) => {
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await send(`/api/stop-payment-orders/${orderId}/answer-files`, {
      method: 'POST',
      body,
      headers: withKey(key),
    });
    return (await response.json()) as AnswerTaken;
  });
  const take = async (file: File): Promise<void> => setTaken((await act.send(file)) ?? undefined);
  const problems = taken?.problems ?? [];
  return (
    <>
      <div className="toolbar">
        <Button href={`/api/stop-payment-orders/${orderId}/answer-file?format=xlsx`}>下载反馈表</Button>
        <Upload accept=".xlsx,.csv" showUploadList={false} beforeUpload={(file) => (void take(file), false)}>
          <Button loading={act.pending}>上传反馈表</Button>
        </Upload>
        <span className="hint">账户多时可下载后在表格软件中填写再上传；也可在下面直接填。</span>
      </div>
      <Fault error={act.error} onClose={act.reset} />
      {taken && (
        <Alert
          type={problems.length + taken.returned.length > 0 ? 'warning' : 'success'}
          showIcon
          closable={{ onClose: () => setTaken(undefined) }}
          title={`已采纳 ${taken.stands.length} 个${taken.reported.length > 0 ? `，${taken.reported.length} 个要素不全待补正` : ''}${problems.length > 0 ? `，${problems.length} 处需要改正` : ''}`}
          {...(problems.length > 0 && {
            description: (
              <Table<RowProblem>
                size="small"
                columns={columns}
                dataSource={problems}
                rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
                pagination={false}
                scroll={{ y: 200, x: 760 }}
              />
            ),
          })}
        />
      )}
    </>
  );
}
