import { z } from 'zod';

/** Without I, L, O and U: what is read from paper is not mistaken. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty bits of a keyed digest as they stand on a receipt or a notice: XXXX-XXXX-XXXX. */
export function printedCodeOf(digest: string): string {
  let rest = BigInt(`0x${digest.slice(0, 15)}`);
  let code = '';
  for (let place = 0; place < 12; place += 1) {
    code = (SIGNS[Number(rest & 31n)] ?? '0') + code;
    rest >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** The same as people type it at a public page, with or without its hyphens. */
export const printedCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4}$/)
  .transform((code) => code.replaceAll('-', '').replace(/(.{4})(?=.)/g, '$1-'));
