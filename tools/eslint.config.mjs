import tseslint from 'typescript-eslint';

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the current instant as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Take the current instant as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Take the identifier as a parameter.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds)$/]',
    message: 'Host time zone. Use the legal calendar.',
  },
  { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'Host locale. Format at the edge.' },
];
const waiting = {
  selector: 'FunctionDeclaration[async=true], ArrowFunctionExpression[async=true], AwaitExpression',
  message: 'The domain decides; it does not wait.',
};
const hostGlobals = ['process', 'fetch', 'crypto', 'performance', 'WeakRef', 'FinalizationRegistry'];

const specs = ['**/*.spec.ts', '**/*.spec-support.ts', '**/*.bench.ts', 'test/**/*.ts'];
/** Data that is read like a table: its length is the length of the law. */
const tables = [
  'libs/domain/**/terms/*.ts',
  'libs/domain/code/*.ts',
  'libs/domain/**/*-data.ts',
  'libs/platform/http/refusals.zh.ts',
  'libs/domain/agency/policy.ts',
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.heli/**', 'apps/console/web/**/generated/**', '**/*.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      'max-lines-per-function': ['error', { max: 70 }],
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'max-params': ['error', 4],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-control-regex': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['apps/console/web/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['libs/domain/**/*.ts', 'workflows/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-globals': ['error', ...hostGlobals], 'no-restricted-syntax': ['error', ...clock] },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: specs,
    rules: { 'no-restricted-syntax': ['error', ...clock, waiting] },
  },
  {
    files: specs,
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', 'max-lines': ['error', { max: 600 }] },
  },
  // A screen is markup: its length is the length of the page, and what decides stands outside of it.
  { files: ['apps/console/web/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 150 }] } },
  { files: tables, rules: { 'max-lines': 'off' } },
  { files: ['migrations/*.ts'], rules: { 'max-lines-per-function': ['error', { max: 200 }] } },
  { files: ['apps/*/main.ts', 'apps/identity/*.ts', 'tools/**/*.ts'], rules: { 'no-console': 'off' } },
);
