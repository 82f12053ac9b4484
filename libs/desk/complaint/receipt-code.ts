/** Without I, L, O and U: what is read from paper is not mistaken. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Sixty bits of a keyed digest as they stand on a receipt: XXXX-XXXX-XXXX. */
export function receiptCodeOf(digest: string): string {
  let rest = BigInt(`0x${digest.slice(0, 15)}`);
  let code = '';
  for (let place = 0; place < 12; place += 1) {
    code = (SIGNS[Number(rest & 31n)] ?? '0') + code;
    rest >>= 5n;
  }
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
