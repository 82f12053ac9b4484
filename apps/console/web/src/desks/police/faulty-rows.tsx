import { Button, Popconfirm, type TableColumnsType } from 'antd';
import { Table } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import { cursorQuery, useList } from '../../api/read';
import type { AccountCells, AccountRow, RowProblem } from '../../api/types';
import { Fault } from '../../parts/fault';
import { Loading } from '../../parts/list';
import { Nothing } from '../../parts/page';
import { Sheet } from '../../parts/sheet/sheet';
import type { CellChange } from '../../parts/sheet/sheet.types';
import { COLUMN_NAMES } from '../../words';
import { ACCOUNT_COLUMNS, EMPTY_CELLS, faultText, toRow } from '../common/account-sheet';

interface Correction {
  readonly rowId: string;
  readonly cells: AccountCells;
}

const problemColumns: TableColumnsType<RowProblem> = [
  { title: '行', width: 60, dataIndex: 'row' },
  { title: '栏', width: 130, render: (_, { column }) => COLUMN_NAMES[column] ?? column },
  { title: '原因', width: 260, dataIndex: 'reason' },
  { title: '如何改正', dataIndex: 'remedy' },
];

/** Rows that cannot be sent as they are: mended where they stand, each fault with its place, reason and remedy. */
export function FaultyRows({ caseId, mayAct }: { caseId: string; mayAct: boolean }) {
  const list = useList<AccountRow>(['accounts', caseId, 'faulty'], (cursor) =>
    police.GET('/cases/{caseId}/accounts', {
      params: { path: { caseId }, query: { ...cursorQuery(cursor), status: 'faulty' } },
    }),
  );
  const [edits, setEdits] = useState<ReadonlyMap<string, Partial<AccountCells>>>(new Map());
  const save = useAct((corrections: readonly Correction[], key) => saveAll(caseId, corrections, key));
  const discard = useAct((rowIds: readonly string[], key) =>
    bodyOf(
      police.POST('/cases/{caseId}/accounts/discards', {
        params: { path: { caseId }, header: withKey(key) },
        body: { rowIds: [...rowIds], reason: '录入有误，无需处理' },
      }),
    ),
  );
  if (list.isLoading) return <Loading />;
  if (list.error && list.rows.length === 0) return <Fault error={list.error} onRetry={list.retry} />;
  if (list.rows.length === 0) return <Nothing title="没有待改正的行" advice="录入或上传的账户都可以发出。" />;

  const cellsOf = (row: AccountRow): AccountCells => ({ ...EMPTY_CELLS, ...row.cells, ...edits.get(row.rowId) });
  const faultOf = (rowId: string, column: string): string | undefined => {
    const problem = list.rows.find((row) => row.rowId === rowId)?.problems.find((one) => one.column === column);
    const edited = edits.get(rowId)?.[column as keyof AccountCells] !== undefined;
    return problem && !edited ? faultText(problem) : undefined;
  };
  const change = (changes: readonly CellChange[]): void =>
    setEdits((known) => {
      const next = new Map(known);
      for (const { rowId, column, value } of changes) next.set(rowId, { ...next.get(rowId), [column]: value });
      return next;
    });
  const submit = async (): Promise<void> => {
    const changed = list.rows.filter(({ rowId }) => edits.has(rowId));
    const saved = await save.send(changed.map((row) => ({ rowId: row.rowId, cells: cellsOf(row) })));
    if (saved) setEdits(new Map());
  };
  return (
    <div className="faulty">
      <Fault error={save.error ?? discard.error} />
      <Sheet
        label="待改正的账户"
        columns={mayAct ? ACCOUNT_COLUMNS : ACCOUNT_COLUMNS.map((column) => ({ ...column, readOnly: true }))}
        rows={list.rows.map((row) => toRow(row.rowId, String(row.fileRow ?? ''), cellsOf(row)))}
        height={Math.min(300, 40 + list.rows.length * 32)}
        faultOf={faultOf}
        onChange={change}
      />
      {mayAct && (
        <div className="form-acts">
          <Button type="primary" disabled={edits.size === 0} loading={save.pending} onClick={() => void submit()}>
            保存改正{edits.size > 0 ? ` ${edits.size} 行` : ''}
          </Button>
          <Popconfirm
            title={`作废这 ${list.rows.length} 行？`}
            description="作废后不再提示，原始内容仍留在记录中。"
            okText="作废"
            cancelText="不作废"
            onConfirm={() => void discard.send(list.rows.map(({ rowId }) => rowId))}
          >
            <Button loading={discard.pending}>全部作废</Button>
          </Popconfirm>
          <span className="hint">在红色格子上直接改，改完点“保存改正”；其余账户不必等待，可以先发出。</span>
        </div>
      )}
      <Table<RowProblem>
        size="small"
        columns={problemColumns}
        dataSource={list.rows.flatMap(({ problems }) => problems)}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
        pagination={false}
        virtual={list.rows.length > 60}
        scroll={{ y: 260, x: 800 }}
      />
    </div>
  );
}

/** One after the other: each row is judged by itself, and a key of its own keeps a repeated save harmless. */
async function saveAll(caseId: string, corrections: readonly Correction[], key: string): Promise<AccountRow[]> {
  const rows: AccountRow[] = [];
  for (const [index, { rowId, cells }] of corrections.entries()) {
    rows.push(
      await bodyOf(
        police.PUT('/cases/{caseId}/accounts/{rowId}', {
          params: { path: { caseId, rowId }, header: withKey(`${key}.${index}`) },
          body: cells,
        }),
      ),
    );
  }
  return rows;
}
