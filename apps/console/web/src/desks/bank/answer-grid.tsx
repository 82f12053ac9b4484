import { App, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useAct } from '../../api/act';
import { bank, bodyOf, withKey } from '../../api/client';
import { Refusal } from '../../api/refusal';
import type { AccountCells, AnswerTaken, ItemAnswer, OrderItem } from '../../api/types';
import { Fault } from '../../parts/fault';
import { useOnPaper } from '../../parts/on-paper';
import { Nothing } from '../../parts/page';
import { Sheet } from '../../parts/sheet/sheet';
import type { CellChange } from '../../parts/sheet/sheet.types';
import { answerColumns, answerRow, type CellFaults, NOTHING_TYPED, placed, readRows, type Typed } from './answer-sheet';
import { NextAccounts } from './next-accounts';

const NO_FAULTS: CellFaults = new Map();

/** Hundreds of answers in one table, by keyboard alone if one likes; what is good is taken, what is not stays with its reason. */
export function AnswerGrid({ orderId, items }: { orderId: string; items: readonly OrderItem[] }) {
  const { message } = App.useApp();
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [faults, setFaults] = useState<CellFaults>(NO_FAULTS);
  const [leadTo, setLeadTo] = useState<CellPlace | undefined>();
  const [nextOf, setNextOf] = useState<string | undefined>();
  const rows = items.map((item) => answerRow(item, typed.get(String(item.itemNo)) ?? NOTHING_TYPED));
  const withReturned = rows.some(({ cells }) => cells['returned']);
  const columns = useMemo(() => answerColumns({ openNext: setNextOf, withReturned }), [withReturned]);
  const onPaper = useOnPaper();
  const act = useAct((answers: readonly ItemAnswer[], key) =>
    bodyOf(
      bank.POST('/stop-payment-orders/{orderId}/answers', {
        params: { path: { orderId }, header: withKey(key) },
        body: onPaper.with({ answers: [...answers] }),
      }),
    ),
  );
  const show = (found: CellFaults): void => {
    setFaults(found);
    setLeadTo(firstOf(found));
  };
  useEffect(() => {
    const returned = returnedIn(act.error);
    if (returned) show(placed(returned, rows));
  }, [act.error]);
  if (items.length === 0)
    return <Nothing title="本指令已全部反馈" advice="需要更改已反馈的内容，请到“已反馈”中点“更正”。" />;

  const change = (changes: readonly CellChange[]): void => {
    setTyped((known) => withChanges(known, changes));
    setFaults((known) => without(known, changes));
    act.reset();
  };
  const send = async (): Promise<void> => {
    const read = readRows(rows, (itemNo) => typed.get(itemNo)?.next ?? []);
    show(read.faults);
    if (read.answers.length === 0) {
      return void message.warning(
        read.faults.size > 0 ? '请先改正红色格子' : '请先填写处理结果：在“处理结果”一栏按 1 已止付、2 未止付、3 已转出',
      );
    }
    const taken = await act.send(read.answers);
    if (!taken) return;
    const back = [...taken.reported, ...taken.returned];
    show(new Map([...read.faults, ...placed(back, rows)]));
    setTyped((known) => new Map([...known].filter(([itemNo]) => !taken.stands.includes(Number(itemNo)))));
    void message.open(outcome(taken));
  };
  const ready = rows.filter(({ cells }) => cells['result']).length;
  return (
    <>
      <Keys />
      <Sheet
        label="待反馈的账户"
        columns={columns}
        rows={rows}
        height={430}
        faultOf={(rowId, column) => faults.get(rowId)?.[column]}
        onChange={change}
        autoFocus
        leadTo={leadTo}
      />
      <Fault error={act.error} onClose={act.reset} />
      <div className="form-acts">
        <Button type="primary" loading={act.pending} disabled={ready === 0} onClick={() => void send()}>
          反馈{ready > 0 ? ` ${ready} 个账户` : ''}
        </Button>
        <span className="hint">
          共 {rows.length} 个待反馈；只提交已填处理结果的行。要素不全的会被退回，其余照常生效。
        </span>
      </div>
      <NextAccounts
        item={items.find(({ itemNo }) => String(itemNo) === nextOf)}
        first={typed.get(nextOf ?? '')?.next ?? []}
        onClose={() => setNextOf(undefined)}
        onSave={(next) => {
          setTyped((known) => withNext(known, nextOf ?? '', next));
          setNextOf(undefined);
        }}
      />
    </>
  );
}

interface CellPlace {
  readonly rowId: string;
  readonly column: string;
}

/** The first cell that came back: the officer is led there. */
function firstOf(faults: CellFaults): CellPlace | undefined {
  for (const [rowId, cells] of faults) {
    const [column] = Object.keys(cells);
    if (column !== undefined) return { rowId, column };
  }
  return undefined;
}

function Keys() {
  return (
    <p className="keys">
      <kbd>1</kbd>已止付 <kbd>2</kbd>未止付 <kbd>3</kbd>已转出（在任意格用 <kbd>Alt</kbd>+数字）　<kbd>=</kbd>
      取指令金额　<kbd>;</kbd>填现在　<kbd>Ctrl+D</kbd>
      向下填充　<kbd>Shift+方向键</kbd>选择多格　<kbd>Ctrl+V</kbd>粘贴　<kbd>回车</kbd>编辑
    </p>
  );
}

/** Nothing of the answer could stand: the refusal names each item. */
function returnedIn(error: unknown): { itemNo: number; faults: string[] }[] | undefined {
  if (!(error instanceof Refusal) || error.code !== 'STOP_PAYMENT_ORDER.NOTHING_STANDS') return undefined;
  const { items } = error.details;
  return Array.isArray(items) ? (items as { itemNo: number; faults: string[] }[]) : undefined;
}

function outcome({ stands, reported, returned }: AnswerTaken): {
  type: 'success' | 'warning';
  content: string;
  duration: number;
} {
  const others = returned.filter(({ itemNo }) => !reported.some((kept) => kept.itemNo === itemNo));
  const parts = [
    ...(stands.length > 0 ? [`已采纳 ${stands.length} 个`] : []),
    ...(reported.length > 0 ? [`${reported.length} 个要素不全，已保留待补正`] : []),
    ...(others.length > 0 ? [`${others.length} 个退回，见红色格子`] : []),
  ];
  return { type: reported.length + others.length > 0 ? 'warning' : 'success', content: parts.join('，'), duration: 6 };
}

function withChanges(known: ReadonlyMap<string, Typed>, changes: readonly CellChange[]): Map<string, Typed> {
  const next = new Map(known);
  for (const { rowId, column, value } of changes) {
    const { cells, next: accounts } = next.get(rowId) ?? NOTHING_TYPED;
    next.set(rowId, { cells: { ...cells, [column]: value }, next: accounts });
  }
  return next;
}

function withNext(
  known: ReadonlyMap<string, Typed>,
  itemNo: string,
  next: readonly AccountCells[],
): Map<string, Typed> {
  const { cells } = known.get(itemNo) ?? NOTHING_TYPED;
  const result = next.length > 0 && !cells['result'] ? { result: 'moved-out' } : {};
  return new Map(known).set(itemNo, { cells: { ...cells, ...result }, next });
}

function without(faults: CellFaults, changes: readonly CellChange[]): CellFaults {
  if (faults.size === 0) return faults;
  const touched = new Set(changes.map(({ rowId, column }) => `${rowId} ${column}`));
  return new Map(
    [...faults].map(([rowId, cells]) => [
      rowId,
      Object.fromEntries(Object.entries(cells).filter(([column]) => !touched.has(`${rowId} ${column}`))),
    ]),
  );
}
