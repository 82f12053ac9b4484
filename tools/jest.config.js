/** The options of swc stand here and not in .swcrc, which the bundler of Temporal would read as well. */
const swc = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
};

export default {
  rootDir: '..',
  testMatch: ['<rootDir>/{libs,workflows,activities,apps,tools}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.heli'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  testEnvironment: 'node',
  // For what hangs, and not for what is slow: a test of a rule says nothing about the speed of the machine.
  testTimeout: 60_000,
  testEnvironmentOptions: { customExportConditions: ['node', 'development'] },
};
