import { DOCUMENT_TEMPLATES, type DocumentKind, type DocumentTemplate } from '#domain/code/document-templates';
import type { DocumentTable, Line, OfficialDocument } from './document.js';

type Templates = typeof DOCUMENT_TEMPLATES;
type ParticularKey<K extends DocumentKind> = Templates[K]['particulars'][number][0];
type TableOf<K extends DocumentKind> = Templates[K]['tables'][number];
type CellKey<T> = T extends { readonly columns: readonly (readonly [infer Key extends string, string])[] }
  ? Key
  : never;

/** What a kind of document is filled with. Every line must be named, so that none is forgotten; undefined leaves it out. */
export interface Filling<K extends DocumentKind> {
  readonly particulars: Readonly<Record<ParticularKey<K>, string | undefined>>;
  readonly tables: {
    readonly [T in TableOf<K> as T['key']]: readonly Readonly<Partial<Record<CellKey<T>, string>>>[];
  };
}

export type Heading = Pick<OfficialDocument, 'number' | 'unitId' | 'unitName' | 'issuedAt' | 'verifyAt'> &
  Partial<Pick<OfficialDocument, 'approval' | 'copies'>>;

export function composeDocument<K extends DocumentKind>(
  kind: K,
  heading: Heading,
  filling: Filling<K>,
): OfficialDocument {
  const template: DocumentTemplate = DOCUMENT_TEMPLATES[kind];
  const values: Readonly<Record<string, string | undefined>> = filling.particulars;
  const tables: Readonly<Record<string, readonly Readonly<Partial<Record<string, string>>>[]>> = filling.tables;
  return {
    form: 1,
    kind,
    title: template.title,
    paragraphs: template.paragraphs.map((text) => text.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')),
    particulars: template.particulars.flatMap(([key, label]): Line[] => {
      const value = values[key];
      return value === undefined ? [] : [[label, value]];
    }),
    tables: template.tables.flatMap(({ key, caption, columns }): DocumentTable[] => {
      const rows = (tables[key] ?? []).map((row) => columns.map(([column]) => row[column] ?? ''));
      return rows.length === 0 ? [] : [{ caption, columns: columns.map(([, label]) => label), rows }];
    }),
    approval: [],
    copies: [],
    ...heading,
  };
}
