import type { AccountCells, ItemAnswer, OrderItem } from '../../api/types';
import { fenIn, yuan } from '../../money';
import type { SheetColumn, SheetRow } from '../../parts/sheet/sheet.types';
import { fullTime, instantIn } from '../../time/format';
import { legalNow } from '../../time/legal-clock';
import { ANSWER_FAULTS, REFUSAL_NAMES, WAITING_NAMES } from '../../words';
import { isBlank } from '../common/account-sheet';

/** What the clerk has typed for an item, and has not sent yet. */
export interface Typed {
  readonly cells: Readonly<Record<string, string>>;
  readonly next: readonly AccountCells[];
}

export const NOTHING_TYPED: Typed = { cells: {}, next: [] };

const RESULTS = [
  { value: 'stopped', label: '已止付', key: '1' },
  { value: 'refused', label: '未止付', key: '2' },
  { value: 'moved-out', label: '已转出', key: '3' },
] as const;

const REASONS = Object.entries(REFUSAL_NAMES).map(([value, label], index) => ({
  value,
  label,
  key: String(index + 1),
}));

/** The columns of the answer: what was ordered stands fixed, what the bank states is typed; they fit an office screen. */
export function answerColumns({
  openNext,
  withReturned,
}: {
  openNext: (rowId: string) => void;
  withReturned: boolean;
}): readonly SheetColumn[] {
  return [
    { key: 'accountName', title: '户名', width: 72, readOnly: true },
    { key: 'accountNumber', title: '账号', width: 190, readOnly: true },
    { key: 'amount', title: '指令金额', width: 90, readOnly: true, align: 'right' },
    ...(withReturned ? [{ key: 'returned', title: '说明', width: 220, readOnly: true }] : []),
    { key: 'result', title: '处理结果', width: 74, choices: RESULTS, hint: '处理结果：1 已止付　2 未止付　3 已转出' },
    {
      key: 'stopped',
      title: '止付金额',
      width: 90,
      align: 'right',
      hint: '止付金额（元）：按 = 取指令金额',
      signs: { '=': ({ cells }) => cells['amount'] ?? '' },
    },
    { key: 'balance', title: '账户余额', width: 90, align: 'right', hint: '账户余额（元）：止付时的余额' },
    {
      key: 'stoppedAt',
      title: '止付时间',
      width: 174,
      hint: '止付时间：按 ; 填现在；48 小时从这一时间起算',
      signs: { ';': now, '；': now },
    },
    { key: 'operator', title: '操作员', width: 60, hint: '操作员：柜员号' },
    { key: 'reference', title: '流水号', width: 84, hint: '银行流水号' },
    {
      key: 'code',
      title: '未止付原因',
      width: 96,
      choices: REASONS,
      hint: `未止付原因：${REASONS.map(({ key, label }) => `${key} ${label}`).join('　')}`,
    },
    {
      key: 'next',
      title: '下级账户',
      width: 68,
      opens: openNext,
      hint: '下级账户：已转出时按回车，填写资金转入的账户',
    },
    {
      key: 'ownStop',
      title: '先行',
      width: 44,
      choices: [{ value: 'yes', label: '是', key: '1' }],
      hint: '本行先行止付：收到指令前本行已自行止付的，按 1',
    },
  ];
}

const now = (): string => fullTime(legalNow());

/** A line of the sheet: what is ordered, what an unproved answer has stated already, what is being typed. */
export function answerRow(item: OrderItem, typed: Typed): SheetRow {
  const { itemNo, accountName, accountNumber, amountFen, returned, waiting } = item;
  const stated = item.status === 'reported' ? statedOf(item) : {};
  const nexts = typed.next.filter((cells) => !isBlank(cells)).length;
  return {
    id: String(itemNo),
    head: String(itemNo),
    cells: {
      ...stated,
      ...typed.cells,
      accountName,
      accountNumber,
      amount: yuan(amountFen),
      next: nexts > 0 ? `${nexts} 个` : '',
      returned: [
        waiting === 'second-stop' ? WAITING_NAMES[waiting] : '',
        ...returned.map((code) => ANSWER_FAULTS[code] ?? code),
      ]
        .filter(Boolean)
        .join('；'),
    },
  };
}

export function statedOf({
  stoppedFen,
  balanceFen,
  stoppedAt,
  operator,
  bankReference,
  status,
  refusalCode,
}: OrderItem): Record<string, string> {
  return {
    result: status === 'refused' ? 'refused' : status === 'moved-out' ? 'moved-out' : 'stopped',
    stopped: stoppedFen ? yuan(stoppedFen) : '',
    balance: balanceFen ? yuan(balanceFen) : '',
    stoppedAt: stoppedAt ? fullTime(stoppedAt) : '',
    operator: operator ?? '',
    reference: bankReference ?? '',
    code: refusalCode ?? '',
  };
}

export type CellFaults = ReadonlyMap<string, Readonly<Record<string, string>>>;

export interface Read {
  readonly answers: readonly ItemAnswer[];
  readonly faults: CellFaults;
}

/** Reads every line with a result. What cannot be read stays with its fault; what is missing is the bank's to leave out. */
export function readRows(rows: readonly SheetRow[], nextOf: (itemNo: string) => readonly AccountCells[]): Read {
  const faults = new Map<string, Record<string, string>>();
  const answers = rows.flatMap((row) => {
    if (!row.cells['result']) return [];
    const wrong = unreadable(row.cells);
    if (Object.keys(wrong).length > 0) faults.set(row.id, wrong);
    return Object.keys(wrong).length > 0 ? [] : [answerIn(row, nextOf(row.id))];
  });
  return { answers, faults };
}

function unreadable(cells: SheetRow['cells']): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (cells['result'] !== 'stopped') return wrong;
  for (const name of ['stopped', 'balance']) {
    if (cells[name] && fenIn(cells[name]) === undefined)
      wrong[name] = '金额格式不正确。请填写以元为单位的数字，例如 12345.60';
  }
  if (cells['stoppedAt'] && !instantIn(cells['stoppedAt']))
    wrong['stoppedAt'] = '时间格式不正确。请按 2026-11-20 23:30:00 填写';
  return wrong;
}

function answerIn({ id, cells }: SheetRow, next: readonly AccountCells[]): ItemAnswer {
  const itemNo = Number(id);
  const text = (name: string): string => cells[name]?.trim() ?? '';
  if (text('result') === 'refused') {
    return {
      itemNo,
      result: 'refused',
      ...(text('code') && { code: text('code') as NonNullable<ItemAnswer['code']> }),
    };
  }
  const filled = next.filter((row) => !isBlank(row));
  const moved = filled.length > 0 ? { next: filled } : {};
  const words = {
    ...(text('operator') && { operator: text('operator') }),
    ...(text('reference') && { bankReference: text('reference') }),
  };
  if (text('result') === 'moved-out') return { itemNo, result: 'moved-out', ...words, ...moved };
  const [stoppedFen, balanceFen, stoppedAt] = [
    fenIn(text('stopped')),
    fenIn(text('balance')),
    instantIn(text('stoppedAt')),
  ];
  return {
    ...{ itemNo, result: 'stopped', ...words, ...moved },
    ...(stoppedFen !== undefined && { stoppedFen }),
    ...(balanceFen !== undefined && { balanceFen }),
    ...(stoppedAt !== undefined && { stoppedAt }),
    ...(text('ownStop') && { ownStop: true }),
  };
}

const PLACES: Readonly<Record<string, readonly string[]>> = {
  'ITEM.IN_THE_FUTURE': ['stoppedAt'],
  'ITEM.BEFORE_THE_ORDER': ['stoppedAt'],
  'ITEM.MORE_THAN_ASKED': ['stopped'],
  'ITEM.NO_REFUSAL_CODE': ['code'],
  'ITEM.NO_NEXT_ACCOUNT': ['next'],
  'ITEM.INCOMPLETE': ['stopped', 'balance', 'stoppedAt', 'operator', 'reference'],
};

/** Puts what came back at the cells that it is about. */
export function placed(
  returned: readonly { itemNo: number; faults: readonly string[] }[],
  rows: readonly SheetRow[],
): CellFaults {
  return new Map(
    returned.map(({ itemNo, faults }) => {
      const cells = rows.find(({ id }) => id === String(itemNo))?.cells ?? {};
      const at = faults.flatMap((code) => {
        const places = PLACES[code] ?? ['result'];
        const wanted = code === 'ITEM.INCOMPLETE' ? places.filter((name) => !cells[name]) : places;
        return wanted.map((name) => [name, ANSWER_FAULTS[code] ?? code] as const);
      });
      return [String(itemNo), Object.fromEntries(at)];
    }),
  );
}
