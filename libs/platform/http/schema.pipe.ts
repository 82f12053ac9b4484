import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { z } from 'zod';
import { escapeKey } from '#platform/http/well-formed';
import { type FieldError, type Language, RequestRefusal } from '#platform/http/request-refusal';

/** A person mends these and sends again; a thousand more would not be read. */
const MOST_ERRORS = 100;

const LOCALES = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError };

/** Without this pipe a schema on a parameter is only a remark: Nest would hand the value on unread. */
@Injectable()
export class SchemaPipe implements PipeTransform {
  async transform(
    value: unknown,
    { schema, type, data }: ArgumentMetadata & { schema?: StandardSchemaV1 },
  ): Promise<unknown> {
    if (!schema || type === 'custom') return value;
    if (!(schema instanceof z.ZodType)) throw new TypeError('Schemas of this service are written with zod.');
    const read = await schema.safeParseAsync(value);
    if (read.success) return read.data;
    const errors = (language: Language): readonly FieldError[] =>
      explain(schema, value, { language, root: rootOf(type, data) });
    throw new RequestRefusal(type === 'body' ? 'REQUEST.SCHEMA' : 'REQUEST.PARAMETER', { errors });
  }
}

const rootOf = (type: ArgumentMetadata['type'], data: string | undefined): string => {
  const place = { body: '', param: '/path', query: '/query', custom: '' }[type];
  return data ? `${place}/${escapeKey(data)}` : place;
};

/** Reads once more, in the caller's language: a schema has no language of its own until it refuses. */
function explain(
  schema: z.ZodType,
  value: unknown,
  { language, root }: { language: Language; root: string },
): readonly FieldError[] {
  const { error } = schema.safeParse(value, { error: LOCALES[language] });
  return (error?.issues ?? []).slice(0, MOST_ERRORS).map((issue) => toFieldError(issue, root));
}

function toFieldError(issue: z.core.$ZodIssue, root: string): FieldError {
  const pointer = issue.path.map((key) => `/${escapeKey(String(key))}`).join('');
  return { pointer: `${root}${pointer}`, code: codeOf(issue), message: issue.message };
}

/** A refinement may name a code of the rule book: `{ params: { code: 'COD.LUHN' } }`. */
function codeOf(issue: z.core.$ZodIssue): string {
  const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  return typeof own === 'string' ? own : `SCHEMA.${issue.code.toUpperCase()}`;
}
