// The house's floors (docs/checks.md), of the API's code without its tests. Type-only imports don't count: they are
// gone when the code runs. Tests may look anywhere.
const src = '^api/src';
const insideModule = `${src}/modules/[^/]+/`;
const door = `${src}/modules/[^/]+/index\\.ts$`;
const domainModules = '(identity|organization|reorganization|training|programme|media)';
const notTypeOnly = { dependencyTypesNot: ['type-only'] };

/** Modules of `name` know only themselves and `others`. */
const knowsOnly = (name, ...others) => ({
  name: `${name}-knows-${others.join('-and-') || 'no-domain'}`,
  comment: `modules/${name} may import ${others.join(', ') || 'no domain module'}: what it needs beyond is registered in app.ts or belongs elsewhere.`,
  severity: 'error',
  from: { path: `${src}/modules/${name}/` },
  to: { path: `${src}/modules/${domainModules}/`, pathNot: `${src}/modules/(${[name, ...others].join('|')})/`, ...notTypeOnly },
});

/** Nothing on the floor `from` imports what lies above it. */
const floor = (from, above) => ({
  name: `${from.replace(/\W+/g, '-')}-looks-up`,
  comment: `The floors are main → app → http → graphql → modules → reading, shared: ${from} never imports ${above.join(', ')}.`,
  severity: 'error',
  from: { path: `${src}/${from}/` },
  to: { path: `${src}/(${above.join('|')})(/|\\.ts$)`, ...notTypeOnly },
});

export default {
  forbidden: [
    floor('shared', ['main', 'app', 'cli', 'http', 'graphql', 'modules', 'database']),
    floor('reading', ['main', 'app', 'cli', 'http', 'graphql', 'modules', 'database']),
    floor('modules', ['main', 'app', 'cli', 'http', 'graphql', 'database']),
    floor('graphql', ['main', 'app', 'cli', 'http', 'database']),
    floor('http', ['main', 'app', 'cli', 'database']),
    floor('database', ['main', 'app', 'cli', 'http', 'graphql']),
    {
      name: 'nobody-imports-the-start',
      comment: 'main.ts starts the process; nothing imports it.',
      severity: 'error',
      from: { path: src },
      to: { path: `${src}/main\\.ts$`, ...notTypeOnly },
    },
    {
      name: 'module-by-its-door',
      comment: 'A module is entered by its index.ts.',
      severity: 'error',
      from: { path: `${src}/modules/([^/]+)/` },
      to: { path: insideModule, pathNot: [door, `${src}/modules/$1/`], ...notTypeOnly },
    },
    {
      name: 'module-by-its-door-from-outside',
      comment: 'A module is entered by its index.ts.',
      severity: 'error',
      from: { path: src, pathNot: `${src}/modules/` },
      to: { path: insideModule, pathNot: door, ...notTypeOnly },
    },
    knowsOnly('identity'),
    knowsOnly('organization', 'identity'),
    knowsOnly('reorganization', 'organization', 'identity'),
    knowsOnly('training', 'organization', 'identity', 'media'),
    knowsOnly('programme', 'organization', 'identity'),
    knowsOnly('media', 'organization', 'identity'),
    knowsOnly('audit'),
    knowsOnly('webhooks'),
    knowsOnly('search'),
    {
      name: 'service-knows-no-resolver',
      comment: 'Services, entities and queries work without GraphQL: they never import a resolver.',
      severity: 'error',
      from: { path: `${src}/.+\\.(service|entity|queries|policy)\\.ts$` },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'table-by-its-source',
      comment: 'A table is reached through its source, which brings the day and the rights: no module opens a connection of its own.',
      severity: 'error',
      from: { path: `${src}/modules/` },
      to: { path: 'node_modules/(pg|pg-pool|kysely|knex)/', ...notTypeOnly },
    },
    {
      name: 'no-cycle',
      comment:
        'Of two files that need each other one knows too much. GraphQL types and sources point at each other by nature, and only from within functions, so rings of them alone are let be.',
      severity: 'error',
      from: { path: src },
      to: { circular: true, viaOnly: notTypeOnly, via: { pathNot: '\\.(type|queries)\\.ts$' } },
    },
    {
      name: 'only-what-is-declared',
      comment: 'A package is used only where its workspace declares it.',
      severity: 'error',
      from: { path: '^(api|admin|schema)/src' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: { path: '^(api|admin|schema)/src' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(test|factory)\\.ts$|^(api|admin|schema)/dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
    combinedDependencies: true,
  },
};
