export interface RowFault {
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  readonly remedy: string;
}

/** What is wrong in a file, row by row, and what to do about it. */
export function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  return (
    <ul className="plain" aria-label="待改正的行">
      {faults.map(({ row, column, reason, remedy }) => (
        <li key={`${row} ${column} ${reason}`}>
          第 {row} 行　{column}：{reason}。{remedy}
        </li>
      ))}
    </ul>
  );
}
