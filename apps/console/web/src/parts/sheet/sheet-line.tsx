import type { PointerEvent } from 'react';
import { shownIn } from './sheet-keys';
import { type Block, isWithin, type SheetColumn, type SheetRow } from './sheet.types';

interface LineProps {
  readonly row: SheetRow;
  readonly columns: readonly SheetColumn[];
  readonly template: string;
  readonly index: number;
  readonly top: number;
  /** The column on which the officer stands; −1 in every other row. */
  readonly active: number;
  readonly block: Block;
  readonly faultOf: (rowId: string, column: string) => string | undefined;
  readonly onPick: (event: PointerEvent, row: number, column: number) => void;
  readonly onType: () => void;
}

export function SheetLine({ row, columns, template, index, top, active, block, faultOf, onPick, onType }: LineProps) {
  const faults = columns.map(({ key }) => faultOf(row.id, key));
  return (
    <div
      className={row.locked ? 'sheet-row locked' : 'sheet-row'}
      role="row"
      aria-rowindex={index + 1}
      style={{ gridTemplateColumns: template, top }}
    >
      <span role="rowheader" className={faults.some(Boolean) ? 'sheet-number faulty' : 'sheet-number'}>
        {row.head}
      </span>
      {columns.map((column, at) => (
        <span
          key={column.key}
          role="gridcell"
          data-column={column.key}
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

interface CellState {
  readonly column: SheetColumn;
  readonly fault: string | undefined;
  readonly active: boolean;
  readonly chosen: boolean;
}

function cellClass({ column, fault, active, chosen }: CellState): string {
  const states = { right: column.align === 'right', fixed: column.readOnly, faulty: fault, active, chosen };
  return ['cell', ...Object.entries(states).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
}
