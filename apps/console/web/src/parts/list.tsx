import { Button, Spin, Table, type TableColumnsType } from 'antd';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Fault } from './fault';
import { useSteady } from './steady';

export interface Paged<Row> {
  readonly rows: readonly Row[];
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  readonly more: () => void;
  readonly retry: () => void;
}

/** Rows that are all here already, as the lists of the console take them. */
export const whole = <Row,>(rows: readonly Row[]): Paged<Row> => ({
  ...{ rows, isLoading: false, error: undefined, hasMore: false, isFetchingMore: false },
  more: () => undefined,
  retry: () => undefined,
});

interface ListProps<Row extends object> {
  readonly list: Paged<Row>;
  readonly rowKey: (row: Row) => string;
  readonly columns: TableColumnsType<Row>;
  readonly empty: ReactNode;
  readonly label: string;
  readonly rowClass?: (row: Row) => string;
  readonly onOpen?: (row: Row) => void;
  readonly chosen?: readonly string[];
  readonly onChoose?: (keys: string[]) => void;
  readonly canChoose?: (row: Row) => boolean;
  /** A list among others on a page: as high as its rows, up to this. */
  readonly height?: number;
}

const HEAD_PX = 38;
const ROW_PX = 38;
/** Below this every row is drawn: a short list then wraps and prints as it is. */
const DRAWN_WHOLE = 60;

/** Every list of the console: steady under the pointer, virtual when long, and honest when empty or refused. */
export function List<Row extends object>(props: ListProps<Row>) {
  const { list, rowKey, columns, label, rowClass, onOpen, chosen, onChoose, canChoose } = props;
  const steady = useSteady(list.rows, rowKey);
  const [box, room] = useRoom();
  if (list.error !== undefined && list.error !== null && list.rows.length === 0) {
    return <Fault error={list.error} onRetry={list.retry} />;
  }
  if (list.isLoading && list.rows.length === 0) return <Loading />;
  const isLong = steady.rows.length > DRAWN_WHOLE;
  const y = props.height ?? Math.max(160, room - HEAD_PX - (list.hasMore ? 44 : 4));
  return (
    <div
      className={props.height === undefined ? 'list filled' : 'list'}
      ref={box}
      aria-label={label}
      role="region"
      onPointerMove={steady.hold}
      onPointerLeave={steady.release}
    >
      <Arrivals count={steady.fresh} onShow={steady.release} />
      {steady.rows.length === 0 ? (
        props.empty
      ) : (
        <Table<Row>
          size="small"
          virtual={isLong}
          columns={columns}
          dataSource={steady.rows as Row[]}
          rowKey={rowKey}
          pagination={false}
          scroll={
            isLong || props.height === undefined
              ? { y: Math.min(y, isLong ? y : Math.max(y, ROW_PX)), x: widthOf(columns) }
              : { x: widthOf(columns) }
          }
          rowClassName={(row) =>
            [rowClass?.(row) ?? '', steady.isGone(row) ? 'gone' : '', onOpen ? 'opens' : ''].join(' ')
          }
          {...(onOpen && { onRow: (row) => ({ onClick: (event) => opensBy(event) && onOpen(row) }) })}
          {...(onChoose && {
            rowSelection: {
              selectedRowKeys: [...(chosen ?? [])],
              onChange: (keys) => onChoose(keys.map(String)),
              getCheckboxProps: (row) => ({ disabled: !(canChoose?.(row) ?? true) }),
              columnWidth: 36,
            },
          })}
        />
      )}
      {list.hasMore && (
        <Button type="link" block loading={list.isFetchingMore} onClick={list.more}>
          继续加载后面的内容
        </Button>
      )}
    </div>
  );
}

/** Waits above the list until the officer wants it: nothing moves by itself. */
function Arrivals({ count, onShow }: { count: number; onShow: () => void }) {
  if (count === 0) return null;
  return (
    <button type="button" className="arrivals" onClick={onShow} aria-live="polite">
      有 {count} 条新内容，点击按紧急程度重新排列
    </button>
  );
}

export function Loading() {
  return (
    <div className="loading" role="status" aria-label="正在加载">
      <Spin delay={300} />
    </div>
  );
}

/** A link, a button or marked text inside a row keeps its own meaning. */
function opensBy({ target }: React.MouseEvent): boolean {
  const inside = target instanceof Element && target.closest('a,button,input,label,.ant-table-selection-column');
  return !inside && (window.getSelection()?.toString() ?? '') === '';
}

function widthOf<Row>(columns: TableColumnsType<Row>): number {
  return columns.reduce((sum, { width }) => sum + (typeof width === 'number' ? width : 120), 0);
}

/** The height that the page leaves to an element. */
function useRoom(): [React.RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(480);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setRoom(element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [box, room];
}
