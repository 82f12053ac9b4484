import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Verification, verifyDocument } from '#platform/document/verify';
import type { TrustedKeys } from '#platform/seal/signer';

interface CommandIo {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const USAGE = `heli document verify FILE [--keys FILE]

Checks a downloaded document without the service: its data, every letter of its page, and the seal.
With --keys (a file of the units' public keys) it also says whether the seal is the issuing unit's.
Ends with 0 when everything agrees, 1 when something does not, 2 when a file or the call is not understood.`;

const BAD_INPUT = 2;

const KEYS = z.record(
  z.string(),
  z.array(z.strictObject({ algorithm: z.enum(['Ed25519', 'SM2']), keyId: z.string(), publicKey: z.string() })),
);

/** `heli document …`; gives the exit code. */
export async function documentCommand(args: readonly string[], io: CommandIo): Promise<number> {
  const asked = readArguments(args);
  if (!asked) {
    io.err(USAGE);
    return BAD_INPUT;
  }
  try {
    const keys: TrustedKeys | undefined = asked.keys
      ? KEYS.parse(JSON.parse(await readFile(asked.keys, 'utf8')))
      : undefined;
    const verification = verifyDocument(await readFile(asked.file, 'utf8'), keys);
    report(asked.file, verification, io);
    return verification.valid ? 0 : 1;
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error));
    return BAD_INPUT;
  }
}

function readArguments(args: readonly string[]): { file: string; keys?: string } | undefined {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { keys: { type: 'string' } },
    });
    const [verb, file, ...more] = positionals;
    if (verb !== 'verify' || !file || more.length > 0) return undefined;
    return values.keys === undefined ? { file } : { file, keys: values.keys };
  } catch {
    return undefined;
  }
}

const ISSUERS: Readonly<Record<Verification['issuer'], string>> = {
  trusted: '签名密钥属于签发单位',
  unknown: '签名密钥不在签发单位的公钥清单中',
  unchecked: '未提供公钥清单，只能证明文件完整，不能证明由谁签发；请加 --keys 再查验',
};

function report(file: string, { valid, issuer, findings, document, hash, keyId }: Verification, io: CommandIo): void {
  if (document) {
    io.out(`${document.title} ${document.number}`);
    io.out(`签发单位：${document.unitName}（${document.unitId}），签发时间：${document.issuedAt}`);
    io.out(`摘要 SM3 ${hash}，密钥 ${keyId}`);
    if (issuer !== 'unknown') io.out(ISSUERS[issuer]);
  }
  for (const { code, message, line } of findings) {
    io.err(`${code}：${message}${line === undefined ? '' : `（第${line}行起）`}`);
  }
  if (valid) io.out(`${file}：查验通过`);
  else io.err(`${file}：查验不通过`);
}
