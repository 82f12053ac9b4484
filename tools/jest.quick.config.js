import unit from './jest.config.js';

const { testMatch: _, ...shared } = unit;

/** The unit tests in a few parts (tools/test/quick.ts), for whoever waits for them. */
export default {
  ...shared,
  testEnvironment: '<rootDir>/tools/test/plain-environment.js',
  testRegex: ['/quick/part-\\d+\\.spec\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.heli/(?!quick)'],
};
