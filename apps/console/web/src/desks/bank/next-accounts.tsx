import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { AccountCells, OrderItem } from '../../api/types';
import { Sheet } from '../../parts/sheet/sheet';
import { ACCOUNT_COLUMNS, cellsIn, EMPTY_CELLS, isBlank, toRow } from '../common/account-sheet';

interface NextProps {
  readonly item: OrderItem | undefined;
  readonly first: readonly AccountCells[];
  readonly onSave: (rows: readonly AccountCells[]) => void;
  readonly onClose: () => void;
}

const MOST = 50;
const padded = (rows: readonly AccountCells[]): AccountCells[] =>
  [...rows, ...Array.from({ length: Math.max(2, 6 - rows.length) }, () => EMPTY_CELLS)].slice(0, MOST);

/** 下级账户: where the money of an item went on to, in the same five columns. */
export function NextAccounts({ item, first, onSave, onClose }: NextProps) {
  const [rows, setRows] = useState<readonly AccountCells[]>([]);
  const itemNo = item?.itemNo;
  useEffect(() => {
    if (itemNo !== undefined) setRows(padded(first));
    // The rows are taken over once, when the window opens.
  }, [itemNo]);
  return (
    <Modal
      open={item !== undefined}
      title={item ? `第 ${item.itemNo} 项　${item.accountName}：资金转入的账户` : ''}
      width={960}
      okText="确定"
      onOk={() => onSave(rows.filter((row) => !isBlank(row)))}
      onCancel={onClose}
      destroyOnHidden
    >
      <p className="hint">公安机关将据此立即向下一级银行发出止付。可从表格整块粘贴。</p>
      <Sheet
        label="下级账户"
        columns={ACCOUNT_COLUMNS}
        rows={rows.map((cells, index) => toRow(String(index), String(index + 1), cells))}
        height={300}
        faultOf={() => undefined}
        onChange={(changes) =>
          setRows((known) => {
            const next = known.map((cells) => ({ ...cells }));
            for (const { rowId, column, value } of changes) {
              const cells = next[Number(rowId)];
              if (cells) cells[column as keyof AccountCells] = value;
            }
            return padded(
              next.filter((cells, index) => !isBlank(cells) || index < next.findLastIndex((one) => !isBlank(one))),
            );
          })
        }
        onPasteBeyond={(text, at) =>
          setRows((known) => padded([...known.slice(0, at.row).filter((cells) => !isBlank(cells)), ...cellsIn(text)]))
        }
      />
    </Modal>
  );
}
