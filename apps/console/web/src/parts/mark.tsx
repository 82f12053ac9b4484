import { Tag, Tooltip } from 'antd';
import { ITEM_STATUS, type ItemStatus, MARK_NAMES, ROW_STATUS, type Tone } from '../words';

/** A figure that is no confirmed law says so wherever it is shown; `says` where it is no period. */
export function Mark({ mark, says }: { mark: string | undefined; says?: string }) {
  const words = mark === undefined ? undefined : MARK_NAMES[mark];
  if (!words) return null;
  return (
    <Tooltip title={says ?? words.long}>
      <Tag className="mark" tabIndex={0}>
        {words.short}
      </Tag>
    </Tooltip>
  );
}

export function Status({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return <span className={`status status-${tone}`}>{children}</span>;
}

export function ItemState({ status }: { status: ItemStatus }) {
  const { text, tone } = ITEM_STATUS[status];
  return <Status tone={tone}>{text}</Status>;
}

export function RowState({ status }: { status: string }) {
  const { text, tone } = ROW_STATUS[status] ?? { text: status, tone: 'still' as const };
  return <Status tone={tone}>{text}</Status>;
}
