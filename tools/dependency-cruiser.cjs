/** Who may import whom. Tests are left out of the rules of rooms, never of the rule against circles. */
const pkg = (names) => `node_modules/(${names})(/|$)`;
const spec = '\\.(spec|spec-support|bench)\\.ts$';
// A module puts the pieces together; what it hands out is still judged where it is used.
const wiring = '\\.module\\.ts$';
// What a command refers to is stored before it: files, staged lists, the values of personal data.
const storedBefore = [
  '^libs/persistence/(subject|file|document)/',
  '^libs/persistence/restitution/staged/',
  '^libs/persistence/case/account\\.repository\\.ts$',
  '^libs/persistence/query-order/statement\\.repository\\.ts$',
];
const kernel = 'shared|agency|money|calendar|deadline|code';

/** A room imports itself and what is named, and nothing else. */
const may = (name, from, ...to) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: spec },
  to: { pathNot: [from, ...to] },
});
const never = (name, from, to, more = {}) => ({
  name,
  severity: 'error',
  from: { pathNot: spec, ...from },
  to: typeof to === 'string' ? { path: to } : to,
  ...more,
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'declared', severity: 'error', from: {}, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },

    may('domain-imports-nothing', '^libs/domain/'),
    may('contracts-import-domain', '^libs/contracts/', '^libs/domain/', pkg('@temporalio/workflow')),
    may(
      'workflows-import-domain-and-contracts',
      '^workflows/',
      '^libs/(domain|contracts)/',
      pkg('@temporalio/(workflow|common)'),
    ),
    may(
      'persistence-imports-domain-and-contracts',
      '^libs/persistence/',
      '^libs/(domain|contracts)/',
      pkg('typeorm|pg|@nestjs/(common|typeorm)'),
      '^(node:)?(crypto|path|url|fs|fs/promises|timers/promises|stream|stream/promises|util|events)$',
    ),
    never(
      'platform-knows-no-area',
      { path: '^libs/platform/' },
      `^(apps|workflows|activities|tools|libs/(persistence|desk))/|^libs/domain/(?!(${kernel})/)`,
    ),
    never('desks-share-reading-only', { path: '^libs/desk/' }, '^(apps|workflows|activities|tools)/'),
    never(
      'desks-read-only',
      { path: '^libs/desk/', pathNot: [wiring, spec] },
      {
        path: '^libs/persistence/',
        pathNot: ['\\.(read-model|module|entity)\\.ts$', ...storedBefore],
      },
    ),
    never('activities-serve-contracts', { path: '^activities/' }, '^(apps|workflows|tools)/'),
    never('apps-stand-alone', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    never('nobody-imports-an-app', { pathNot: ['^(apps|tools|test)/', spec] }, '^apps/'),
    never('nobody-imports-tools-or-tests', { pathNot: ['^(tools|test)/', spec] }, '^(tools|test)/'),
    never('tools-know-no-test', { path: '^tools/' }, '^test/'),
    never(
      'only-the-worker-runs-activities',
      { path: '^apps/', pathNot: ['^apps/worker/', spec] },
      '^(activities|workflows)/',
    ),
    never(
      'apis-read-only',
      { path: '^apps/[^/]+-api/', pathNot: [wiring, spec] },
      {
        path: '^libs/persistence/',
        pathNot: ['\\.(read-model|module|entity)\\.ts$', ...storedBefore],
      },
    ),
    never(
      'console-uses-http-only',
      { path: '^apps/console/' },
      '^(libs/(domain|contracts|persistence|desk)|workflows|activities)/',
    ),
    never(
      'workflow-sandbox-is-clean',
      { path: '^workflows/index\\.ts$' },
      {
        path: `^(apps|activities|libs/(persistence|platform|desk))/|${pkg('typeorm|pg|bullmq|nodemailer|@nestjs/[^/]+|@temporalio/(worker|client|activity|testing)')}`,
        reachable: true,
      },
    ),
    never(
      'areas-meet-in-workflows',
      {
        path: '^libs/domain/([^/]+)/',
        pathNot: [`^libs/domain/(${kernel})/`, spec],
      },
      {
        path: '^libs/domain/',
        pathNot: ['^libs/domain/$1/', `^libs/domain/(${kernel})/`],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.heli)/|/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['development', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
