const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** The columns that a text takes in a terminal: a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Rows of text as columns. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, n) => Math.max(...rows.map((row) => widthOf(row[n] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, n) => padded(cell, widths[n] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
