import { createHash, type Hash } from 'node:crypto';
import {
  type ActLine,
  type CheckpointLine,
  END,
  FORMAT,
  type HeaderLine,
  type HeadLine,
  VERSION,
} from '#persistence/record/export-format';
import { RecordVerifier, type Trust } from '#persistence/record/verify';

/** What was given is no export of a record, or one of a later version. */
export class NoExport extends Error {}

type AnyLine = CheckpointLine | ActLine | HeadLine | { readonly type: typeof END };

/** Reads an export to its end and answers with what it found; the whole file never stands in memory. */
export async function verifyExport(chunks: AsyncIterable<Buffer>, trust: Trust = {}): Promise<RecordVerifier> {
  const digest = createHash('sm3');
  let verifier: RecordVerifier | undefined;
  let ended = false;
  let row = 0;
  for await (const line of linesOf(chunks)) {
    row += 1;
    if (!verifier) verifier = new RecordVerifier(headerIn(line).scope, trust);
    else if (ended) verifier.fault(`Line ${row} stands after the end.`);
    else ended = take(verifier, line, { row, digest });
    digest.update(line).update('\n');
  }
  if (!verifier) throw new NoExport('The file is empty.');
  if (!ended) verifier.fault('The file is cut short: its last line is missing.');
  verifier.end();
  return verifier;
}

/** Answers whether this was the last line. */
function take(verifier: RecordVerifier, line: Buffer, { row, digest }: { row: number; digest: Hash }): boolean {
  const value = parsed(line);
  switch (value?.type) {
    case 'checkpoint':
      verifier.checkpoint(value);
      return false;
    case 'act':
      verifier.act(value);
      return false;
    case 'head':
      verifier.head(value);
      return false;
    case END: {
      const expected = JSON.stringify({ type: END, acts: verifier.acts, digest: digest.copy().digest('hex') });
      if (line.toString() !== expected) verifier.fault('The file was changed: its digest is another one.');
      return true;
    }
    default:
      verifier.fault(`Line ${row} is no line of an export.`);
      return false;
  }
}

const SHAPES: Readonly<Record<string, (value: Record<string, unknown>) => boolean>> = {
  checkpoint: ({ lines, seal, number }) =>
    Array.isArray(lines) && typeof seal === 'string' && typeof number === 'number',
  act: ({ hash, body }) => typeof hash === 'string' && typeof body === 'string',
  head: ({ matterId, hash }) => typeof matterId === 'string' && typeof hash === 'string',
  [END]: () => true,
};

function parsed(line: Buffer): AnyLine | undefined {
  const value = objectIn(line);
  return value && SHAPES[String(value['type'])]?.(value) ? (value as unknown as AnyLine) : undefined;
}

function objectIn(line: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function headerIn(line: Buffer): HeaderLine {
  const header = objectIn(line) as unknown as HeaderLine | undefined;
  if (header?.type !== 'header' || header.format !== FORMAT || !header.scope)
    throw new NoExport('The file is no export of a record.');
  if (header.version !== VERSION)
    throw new NoExport(`The export has version ${header.version}; this verifier reads ${VERSION}.`);
  return header;
}

/** Splits by bytes, because a reader of text would hide a changed line end. */
async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...begun, chunk.subarray(start, end)]);
      begun = [];
      start = end + 1;
    }
    if (start < chunk.length) begun.push(chunk.subarray(start));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
