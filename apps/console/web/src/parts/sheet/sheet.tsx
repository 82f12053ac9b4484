import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { SheetEditor } from './sheet-editor';
import { shownIn } from './sheet-keys';
import { SheetLine } from './sheet-line';
import { blockOf, type SheetColumn, type SheetRow } from './sheet.types';
import { type SheetHands, type SheetWork, useSheet } from './use-sheet';

interface SheetProps extends Omit<SheetWork, 'pageRows'> {
  readonly label: string;
  readonly height: number;
  readonly faultOf: (rowId: string, column: string) => string | undefined;
}

const ROW_PX = 32;
const HEAD_PX = 34;
const NUMBER_PX = 44;
const OVERSCAN = 6;

/** A table to type into, worked by keyboard alone if one likes; only what is seen is drawn. */
export function Sheet({ label, height, faultOf, ...work }: SheetProps) {
  const { columns, rows } = work;
  const pageRows = Math.max(1, Math.floor((height - HEAD_PX) / ROW_PX) - 1);
  const hands = useSheet({ ...work, pageRows });
  const [top, setTop] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const { at } = hands.cursor;
  useKeptInView(box, hands, columns);
  const first = Math.max(0, Math.floor(top / ROW_PX) - OVERSCAN);
  const last = Math.min(rows.length, first + pageRows + 2 * OVERSCAN + 2);
  const template = `${NUMBER_PX}px ${columns.map(({ width }) => `${width}px`).join(' ')}`;
  const block = blockOf(hands.cursor);
  return (
    <>
      <div
        ref={box}
        className={hands.focused ? 'sheet focused' : 'sheet'}
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length}
        style={{ maxHeight: height }}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onFocus={hands.enter}
        onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || hands.leave()}
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
            <SheetLine
              key={row.id}
              {...{ row, columns, template, faultOf, block }}
              index={first + index}
              top={(first + index) * ROW_PX}
              active={at.row === first + index ? at.column : -1}
              onPick={hands.pick}
              onType={() => hands.startTyping()}
            />
          ))}
          <Editor hands={hands} columns={columns} row={rows[at.row]} />
        </div>
      </div>
      <Told {...{ hands, faultOf }} row={rows[at.row]} column={columns[at.column]} />
    </>
  );
}

const sumOf = (columns: readonly SheetColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);

function Editor({
  hands,
  columns,
  row,
}: {
  hands: SheetHands;
  columns: readonly SheetColumn[];
  row: SheetRow | undefined;
}) {
  const { at } = hands.cursor;
  const column = columns[at.column];
  const box = {
    top: at.row * ROW_PX,
    left: NUMBER_PX + sumOf(columns.slice(0, at.column)),
    width: column?.width ?? 80,
    height: ROW_PX,
  };
  return (
    <SheetEditor
      ref={hands.input}
      column={column}
      value={hands.typing}
      name={column && row ? `第 ${row.head} 行，${column.title}，${shownIn(column, row) || '空'}` : ''}
      box={box}
      onType={hands.type}
      onStart={hands.startTyping}
      onCommit={hands.commit}
      onKeyDown={hands.onKeyDown}
      onPaste={hands.onPaste}
      onCopy={hands.onCopy}
    />
  );
}

interface ToldProps {
  readonly hands: SheetHands;
  readonly row: SheetRow | undefined;
  readonly column: SheetColumn | undefined;
  readonly faultOf: SheetProps['faultOf'];
}

/** What is wrong with the cell on which the officer stands and how to mend it, or what may be typed there. */
function Told({ hands, row, column, faultOf }: ToldProps) {
  const fault = row && column ? faultOf(row.id, column.key) : undefined;
  return (
    <p className={fault ? 'sheet-told faulty' : 'sheet-told'} role="status">
      {hands.focused && (fault ?? column?.hint ?? (row && column?.readOnly ? shownIn(column, row) : ''))}
    </p>
  );
}

/** The cell on which the officer stands is never hidden below the head or beyond an edge; only a move of the cursor scrolls. */
function useKeptInView(
  box: RefObject<HTMLDivElement | null>,
  { cursor }: SheetHands,
  columns: readonly SheetColumn[],
): void {
  const { row, column } = cursor.at;
  const left = sumOf(columns.slice(0, column));
  const width = columns[column]?.width ?? 80;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const top = row * ROW_PX;
    const roomDown = element.clientHeight - HEAD_PX - ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top > element.scrollTop + roomDown) element.scrollTop = top - roomDown;
    const right = NUMBER_PX + left + width;
    if (left < element.scrollLeft) element.scrollLeft = left;
    else if (right > element.scrollLeft + element.clientWidth) element.scrollLeft = right - element.clientWidth;
  }, [box, row, left, width]);
}
