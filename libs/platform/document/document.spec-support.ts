import type { Instant } from '#domain/shared/instant';
import { ed25519Signer, readPrivateKey } from '#platform/seal/ed25519';
import { composeDocument, type Heading } from './compose.js';
import { type OfficialDocument, sealDocument, type SealedDocument } from './document.js';

/** The key of the tests: 32 bytes of one value in the frame of PKCS #8. Ed25519 signs the same bytes the same way. */
export const aSigner = (seed = 7) =>
  ed25519Signer(
    readPrivateKey(
      Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]).toString(
        'base64',
      ),
    ),
  );

export const aHeading = (changes: Partial<Heading> = {}): Heading => ({
  number: '演西公止字〔2026〕12号',
  unitId: 'police-xihu',
  unitName: '演示市公安局西湖分局（虚构）',
  issuedAt: '2026-11-20T15:30:00.000Z' as Instant,
  verifyAt: 'https://heli.example/verify',
  ...changes,
});

export const aStopPaymentOrder = (heading: Partial<Heading> = {}): OfficialDocument =>
  composeDocument('stop-payment-order', aHeading(heading), {
    particulars: {
      addressee: '演示青松银行',
      addresseeCode: '991100000017',
      caseNumber: 'A3301065400002026110001',
      orderedAt: '2026-11-20 23:30:00',
      round: '第一次止付',
      itemCount: '2',
      total: '6,000.00',
      totalInCapitals: '人民币陆仟元整',
      officer: '陈明（虚构）',
      contact: '0571-00000000',
    },
    tables: {
      items: [
        {
          sequence: '1',
          accountName: '张三（虚构）',
          accountNumber: '9955010000000013',
          bank: '演示青松银行',
          amount: '5,000.00',
          transferredAt: '2026-11-20 21:00:00',
        },
        {
          sequence: '2',
          accountName: '<script>alert(1)</script>',
          accountNumber: '9955010000000021',
          bank: '演示青松银行',
          amount: '1,000.00',
          transferredAt: '2026-11-20 21:05:00',
        },
      ],
    },
  });

export const aSealedOrder = (heading: Partial<Heading> = {}): Promise<SealedDocument> =>
  sealDocument(aStopPaymentOrder(heading), aSigner());
