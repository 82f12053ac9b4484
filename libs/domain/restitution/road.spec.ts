import { roadOf } from './road.js';

const asWritten = { paymentAccountsUnder41: false };

it.each([
  ['bank-account', true, asWritten, 'direct'],
  ['bank-account', false, asWritten, 'proportional'],
  ['payment-account', true, asWritten, 'early-return'],
  ['payment-account', false, asWritten, 'judgment'],
  ['payment-account', true, { paymentAccountsUnder41: true }, 'direct'],
  ['abroad', true, asWritten, 'cross-border'],
] as const)('money on a %s, separated %s, goes back by a road of its own', (place, separated, switches, road) => {
  expect(roadOf({ place, separated }, switches)).toBe(road);
});
