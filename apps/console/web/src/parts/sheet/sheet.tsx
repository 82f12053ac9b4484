import {
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { SheetEditor } from './sheet-editor';
import { copied, leaves, mayChange, meaningOf, pasted, shownIn, type SheetView } from './sheet-keys';
import {
  blockOf,
  type CellChange,
  type Cursor,
  isWithin,
  type Place,
  type SheetColumn,
  type SheetRow,
} from './sheet.types';

interface SheetProps {
  readonly label: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  readonly height: number;
  readonly faultOf: (rowId: string, column: string) => string | undefined;
  readonly onChange: (changes: readonly CellChange[]) => void;
  /** More lines were pasted than there are rows: the sheet may grow. */
  readonly onPasteBeyond?: (text: string, at: Place) => void;
}

const ROW_PX = 32;
const HEAD_PX = 34;
const NUMBER_PX = 52;
const OVERSCAN = 6;

/** A table to type into, worked by keyboard alone if one likes; only what is seen is drawn. */
export function Sheet({ label, columns, rows, height, faultOf, onChange, onPasteBeyond }: SheetProps) {
  const [cursor, setCursor] = useState<Cursor>({ at: { row: 0, column: 0 }, from: { row: 0, column: 0 } });
  const [typing, setTyping] = useState<string | undefined>();
  const [focused, setFocused] = useState(false);
  const [top, setTop] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const pageRows = Math.max(1, Math.floor((height - HEAD_PX) / ROW_PX) - 1);
  const view: SheetView = { columns, rows, cursor, pageRows };
  const first = Math.max(0, Math.floor(top / ROW_PX) - OVERSCAN);
  const last = Math.min(rows.length, first + pageRows + 2 * OVERSCAN + 2);
  const template = `${NUMBER_PX}px ${columns.map(({ width }) => `${width}px`).join(' ')}`;
  useKeptInView({ box, cursor, columns });

  useEffect(() => {
    const most = rows.length - 1;
    if (cursor.at.row > most && most >= 0) stand({ row: most, column: cursor.at.column });
  });

  // The list of choices takes the field's place while it is open; afterwards the arrow keys must work again.
  useEffect(() => {
    if (typing === undefined && focused) input.current?.focus({ preventScroll: true });
  }, [typing, focused]);

  const stand = (to: Place, extend = false): void =>
    setCursor((before) => ({ at: to, from: extend ? before.from : to }));
  const commit = (value: string): void => {
    const row = rows[cursor.at.row];
    const column = columns[cursor.at.column];
    setTyping(undefined);
    if (row && column && mayChange(row, column) && value !== (row.cells[column.key] ?? '')) {
      onChange([{ rowId: row.id, column: column.key, value }]);
    }
  };
  const startTyping = (value?: string): void => {
    const row = rows[cursor.at.row];
    const column = columns[cursor.at.column];
    if (mayChange(row, column)) setTyping(value ?? row?.cells[column?.key ?? ''] ?? '');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const pressed = {
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    };
    if (typing !== undefined) {
      if (event.key === 'Escape') setTyping(undefined);
      else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        commit(typing);
        const to =
          event.key === 'Enter'
            ? { row: Math.min(cursor.at.row + (event.shiftKey ? -1 : 1), rows.length - 1), column: cursor.at.column }
            : undefined;
        const tab = meaningOf(view, pressed);
        if (to) stand({ row: Math.max(0, to.row), column: to.column });
        else if (tab?.kind === 'move') stand(tab.to);
      }
      return;
    }
    if (leaves(view, pressed)) return;
    const meaning = meaningOf(view, pressed);
    if (!meaning) return;
    event.preventDefault();
    if (meaning.kind === 'move') stand(meaning.to, meaning.extends);
    else if (meaning.kind === 'edit') startTyping();
    else if (meaning.kind === 'open') columns[cursor.at.column]?.opens?.(meaning.rowId);
    else {
      onChange(meaning.changes);
      if (meaning.then) stand(meaning.then);
    }
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').length;
    if (onPasteBeyond && blockOf(cursor).top + lines > rows.length)
      onPasteBeyond(text, { row: blockOf(cursor).top, column: blockOf(cursor).left });
    else onChange(pasted(view, text));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copied(view));
  };
  const pick = (event: PointerEvent, row: number, column: number): void => {
    event.preventDefault();
    if (typing !== undefined) commit(typing);
    stand({ row, column }, event.shiftKey || event.buttons === 0);
    input.current?.focus();
  };
  const block = blockOf(cursor);
  return (
    <div
      ref={box}
      className={focused ? 'sheet focused' : 'sheet'}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length}
      style={{ maxHeight: height }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        setFocused(false);
        if (typing !== undefined) commit(typing);
      }}
    >
      <div className="sheet-head" role="row" style={{ gridTemplateColumns: template }}>
        <span role="columnheader">行</span>
        {columns.map(({ key, title, hint }) => (
          <span key={key} role="columnheader" title={hint}>
            {title}
          </span>
        ))}
      </div>
      <div className="sheet-body" style={{ height: rows.length * ROW_PX }}>
        {rows.slice(first, last).map((row, index) => (
          <Line
            key={row.id}
            {...{ row, columns, template, faultOf, block }}
            index={first + index}
            active={cursor.at.row === first + index ? cursor.at.column : -1}
            onPick={pick}
            onType={() =>
              columns[cursor.at.column]?.opens ? columns[cursor.at.column]?.opens?.(row.id) : startTyping()
            }
          />
        ))}
        <SheetEditor
          ref={input}
          column={columns[cursor.at.column]}
          value={typing}
          name={nameOf(columns[cursor.at.column], rows[cursor.at.row])}
          box={{
            top: cursor.at.row * ROW_PX,
            left: NUMBER_PX + sumOf(columns.slice(0, cursor.at.column)),
            width: columns[cursor.at.column]?.width ?? 80,
            height: ROW_PX,
          }}
          onType={setTyping}
          onStart={startTyping}
          onCommit={commit}
          {...{ onKeyDown, onPaste, onCopy }}
        />
      </div>
    </div>
  );
}

const sumOf = (columns: readonly SheetColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);
const nameOf = (column: SheetColumn | undefined, row: SheetRow | undefined): string =>
  column && row ? `第 ${row.head} 行，${column.title}，${shownIn(column, row) || '空'}` : '';

interface LineProps {
  readonly row: SheetRow;
  readonly columns: readonly SheetColumn[];
  readonly template: string;
  readonly index: number;
  readonly active: number;
  readonly block: ReturnType<typeof blockOf>;
  readonly faultOf: SheetProps['faultOf'];
  readonly onPick: (event: PointerEvent, row: number, column: number) => void;
  readonly onType: () => void;
}

function Line({ row, columns, template, index, active, block, faultOf, onPick, onType }: LineProps) {
  const faults = columns.map(({ key }) => faultOf(row.id, key));
  return (
    <div
      className={row.locked ? 'sheet-row locked' : 'sheet-row'}
      role="row"
      aria-rowindex={index + 1}
      style={{ gridTemplateColumns: template, top: index * ROW_PX }}
    >
      <span role="rowheader" className={faults.some(Boolean) ? 'sheet-number faulty' : 'sheet-number'}>
        {row.head}
      </span>
      {columns.map((column, at) => (
        <span
          key={column.key}
          role="gridcell"
          aria-selected={active === at}
          aria-invalid={faults[at] !== undefined}
          title={faults[at] ?? shownIn(column, row)}
          className={cellClass({
            column,
            fault: faults[at],
            active: active === at,
            chosen: isWithin(block, index, at),
          })}
          onPointerDown={(event) => onPick(event, index, at)}
          onDoubleClick={onType}
        >
          {shownIn(column, row)}
        </span>
      ))}
    </div>
  );
}

function cellClass({
  column,
  fault,
  active,
  chosen,
}: {
  column: SheetColumn;
  fault: string | undefined;
  active: boolean;
  chosen: boolean;
}): string {
  return [
    'cell',
    column.align === 'right' ? 'right' : '',
    column.readOnly ? 'fixed' : '',
    fault ? 'faulty' : '',
    active ? 'active' : '',
    chosen ? 'chosen' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The cell on which the officer stands is never hidden below the head or beyond an edge. */
function useKeptInView({
  box,
  cursor,
  columns,
}: {
  box: React.RefObject<HTMLDivElement | null>;
  cursor: Cursor;
  columns: readonly SheetColumn[];
}): void {
  const { row, column } = cursor.at;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const [top, left] = [row * ROW_PX, NUMBER_PX + sumOf(columns.slice(0, column))];
    const width = columns[column]?.width ?? 80;
    const roomDown = element.clientHeight - HEAD_PX - ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + roomDown) element.scrollTop = top - roomDown;
    if (left - NUMBER_PX < element.scrollLeft) element.scrollLeft = left - NUMBER_PX;
    else if (left + width > element.scrollLeft + element.clientWidth)
      element.scrollLeft = left + width - element.clientWidth;
    // Only a move of the cursor scrolls, never a change of contents.
    // eslint-disable-next-line
  }, [row, column]);
}
