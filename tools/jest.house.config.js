import base from './jest.config.js';

/** Tests of the house as a whole that need no server: the rules it keeps, and the histories it must still replay. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/{architecture,replay}/**/*.spec.ts'],
  testTimeout: 120_000,
};
