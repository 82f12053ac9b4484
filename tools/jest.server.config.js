import base from './jest.config.js';

/** Tests that need the parts of the stack: they are started once, each test file has its own database and queues. */
export default {
  ...base,
  testMatch: ['<rootDir>/test/{workflow,integration,e2e,browser}/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // A test waits for a condition. This is how long a busy machine may take for it.
  testTimeout: 120_000,
};
