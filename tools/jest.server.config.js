import base from './jest.config.js';

/** Tests that need the parts of the stack: they are started once, each test file has its own database and queues. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/{workflow,integration,e2e,browser}/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  testTimeout: 60_000,
};
