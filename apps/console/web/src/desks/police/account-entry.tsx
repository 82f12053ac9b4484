import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useAct } from '../../api/act';
import { bodyOf, police, withKey } from '../../api/client';
import type { AccountCells, ListTaken } from '../../api/types';
import { Fault } from '../../parts/fault';
import { pasted } from '../../parts/sheet/sheet-keys';
import { Sheet } from '../../parts/sheet/sheet';
import type { CellChange, Place } from '../../parts/sheet/sheet.types';
import { ACCOUNT_COLUMNS, asFile, cellsIn, EMPTY_CELLS, isBlank, toRow } from '../common/account-sheet';
import { uploadList } from './upload';

/** What one request of the form may carry. */
const MOST_IN_FORM = 200;
const BLANK_ROWS = 8;

interface EntryProps {
  readonly caseId: string;
  readonly open: boolean;
  readonly first?: readonly AccountCells[];
  /** Done before the rows are sent: what they replace is discarded. */
  readonly before?: () => Promise<boolean>;
  readonly onTaken: (taken: ListTaken) => void;
  readonly onClose: () => void;
}

/** Typed or pasted accounts. Bad lines are kept and shown with what is wrong; good ones can be sent at once. */
export function AccountEntry({ caseId, open, first = [], before, onTaken, onClose }: EntryProps) {
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title="录入涉案账户"
      width={980}
      footer={null}
      destroyOnHidden
      maskClosable={false}
    >
      <Lines {...{ caseId, onTaken, onClose, first }} {...(before && { before })} />
    </Modal>
  );
}

function Lines({
  caseId,
  first,
  before,
  onTaken,
  onClose,
}: Required<Pick<EntryProps, 'caseId' | 'first' | 'onTaken' | 'onClose'>> & Pick<EntryProps, 'before'>) {
  const { message } = App.useApp();
  const [lines, setLines] = useState<readonly AccountCells[]>(() => padded(first));
  const act = useAct((rows: readonly AccountCells[], key) =>
    rows.length > MOST_IN_FORM
      ? uploadList({ caseId, file: asFile(rows) }, key)
      : bodyOf(
          police.POST('/cases/{caseId}/account-lists', {
            params: { path: { caseId }, header: withKey(key) },
            body: { rows: [...rows] },
          }),
        ),
  );
  const change = (changes: readonly CellChange[]): void => setLines((known) => padded(applied(known, changes)));
  const pasteBeyond = (text: string, at: Place): void => {
    if (at.column === 0) return setLines((known) => padded([...known.slice(0, at.row), ...cellsIn(text)]));
    const rows = grown(lines, at.row + text.split('\n').length).map((cells, index) => toRow(String(index), '', cells));
    const cursor = { at, from: at };
    setLines(
      padded(
        applied(
          rows.map(({ cells }) => cells as unknown as AccountCells),
          pasted({ columns: ACCOUNT_COLUMNS, rows, cursor, pageRows: 1 }, text),
        ),
      ),
    );
  };
  const filled = lines.filter((cells) => !isBlank(cells));
  const submit = async (): Promise<void> => {
    if (filled.length === 0) return void message.info('请先录入或粘贴账户');
    if (before && !(await before())) return;
    const taken = await act.send(filled);
    if (!taken) return;
    onTaken(taken);
    onClose();
  };
  return (
    <>
      <p className="hint">
        可从表格中整块复制后在下面第一格按 Ctrl+V
        粘贴，列的顺序为：户名、账号、开户行、金额（元）、转账时间。方向键移动，回车编辑。
      </p>
      <Sheet
        label="涉案账户"
        columns={ACCOUNT_COLUMNS}
        rows={lines.map((cells, index) => toRow(String(index), String(index + 1), cells))}
        height={380}
        faultOf={() => undefined}
        onChange={change}
        onPasteBeyond={pasteBeyond}
      />
      <Fault error={act.error} />
      <div className="form-acts">
        <Button type="primary" loading={act.pending} onClick={() => void submit()}>
          检查并保存{filled.length > 0 ? ` ${filled.length} 行` : ''}
        </Button>
        <Button onClick={onClose}>取消</Button>
      </div>
    </>
  );
}

function applied(lines: readonly AccountCells[], changes: readonly CellChange[]): AccountCells[] {
  const next = lines.map((cells) => ({ ...cells }));
  for (const { rowId, column, value } of changes) {
    const cells = next[Number(rowId)];
    if (cells) cells[column as keyof AccountCells] = value;
  }
  return next;
}

const grown = (lines: readonly AccountCells[], length: number): AccountCells[] => [
  ...lines,
  ...Array.from({ length: Math.max(0, length - lines.length) }, () => EMPTY_CELLS),
];

/** There is always room for the next line. */
const padded = (lines: readonly AccountCells[]): AccountCells[] => {
  const used = lines.findLastIndex((cells) => !isBlank(cells)) + 1;
  return grown(lines, Math.max(BLANK_ROWS, used + 2));
};
