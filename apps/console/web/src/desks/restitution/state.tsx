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
