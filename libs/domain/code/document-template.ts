import type { NumberKind } from '#domain/code/document-number';

/**
 * The documents of the house (rule book 11c) as data: title, words of the number, lines and tables in their order. A value
 * is named by its key; `{key}` in a paragraph is replaced by it. The next kind is one more entry.
 */
export interface DocumentTemplate {
  readonly title: string;
  readonly number: NumberKind;
  /** Lines of the form: key and label. A line whose value is undefined is left out. */
  readonly particulars: readonly (readonly [key: string, label: string])[];
  readonly paragraphs: readonly string[];
  /** What a paragraph takes in that is no line of the form: the words that the officer wrote. */
  readonly words?: readonly string[];
  readonly tables: readonly TableTemplate[];
}

export interface TableTemplate {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly (readonly [key: string, label: string])[];
}
