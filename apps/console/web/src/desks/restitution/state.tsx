import type { Paged } from '../../parts/list';
import { Status } from '../../parts/mark';
import type { Tone } from '../../words';
import { saidOf } from './words';

export function State({
  words,
  status,
}: {
  words: Readonly<Record<string, { readonly text: string; readonly tone: Tone }>>;
  status: string;
}) {
  const { text, tone } = saidOf(words, status);
  return <Status tone={tone}>{text}</Status>;
}

/** Rows that are all here already, as the lists of the console take them. */
export const whole = <Row,>(rows: readonly Row[]): Paged<Row> => ({
  ...{ rows, isLoading: false, error: undefined, hasMore: false, isFetchingMore: false },
  more: () => undefined,
  retry: () => undefined,
});
