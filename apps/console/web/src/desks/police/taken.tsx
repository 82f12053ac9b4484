import { Alert } from 'antd';
import type { ListTaken, RowProblem } from '../../api/types';
import { COLUMN_NAMES } from '../../words';

/** What became of a list: how many can be sent, how many wait, and everything that was noticed on the way. */
export function Taken({ taken, onClose }: { taken: ListTaken | undefined; onClose: () => void }) {
  if (!taken) return null;
  const { ready, faulty, duplicates, warnings, notes } = taken;
  const parts = [
    `${ready} 行可以发出`,
    ...(faulty > 0 ? [`${faulty} 行待改正`] : []),
    ...(duplicates.length > 0 ? [`${duplicates.length} 行重复，不再发出`] : []),
    ...(warnings.length > 0 ? [`${warnings.length} 处提示，不影响发出`] : []),
  ];
  const lines = [...notes, ...duplicates.map(lineOf), ...warnings.map(lineOf)];
  return (
    <Alert
      className="taken"
      type={faulty > 0 ? 'warning' : 'success'}
      showIcon
      closable={{ onClose }}
      title={`已收到清单：${parts.join('，')}`}
      {...(lines.length > 0 && {
        description: (
          <details>
            <summary>查看 {lines.length} 条说明</summary>
            <ul className="plain">
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </details>
        ),
      })}
    />
  );
}

const lineOf = ({ row, column, reason, remedy }: RowProblem): string =>
  `第 ${row} 行　${COLUMN_NAMES[column] ?? column}：${reason}。${remedy}`;
