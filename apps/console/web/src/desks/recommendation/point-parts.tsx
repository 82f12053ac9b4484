import { MEASURE_NAMES } from './words';

interface File {
  readonly fileId: string;
}

/** What was done, with its numbers. */
export function MeasuresText({ measures }: { measures: readonly { readonly kind: string; readonly count: number }[] }) {
  if (measures.length === 0) return null;
  return (
    <span className="hint">
      {measures.map(({ kind, count }) => `${MEASURE_NAMES[kind] ?? kind} ${count}`).join('，')}
    </span>
  );
}

/** 佐证材料, to be taken away by whoever may see the matter. */
export function Files({ id, files }: { id: string; files: readonly File[] }) {
  if (files.length === 0) return null;
  return (
    <div className="hint">
      {files.map(({ fileId }, index) => (
        <a key={fileId} href={`/api/recommendations/${id}/files/${fileId}`} style={{ marginRight: 8 }}>
          佐证材料 {index + 1}
        </a>
      ))}
    </div>
  );
}
