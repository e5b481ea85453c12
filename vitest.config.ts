import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  // What Node itself takes for `graphql`; Vitest would take another build of it beside the one that Apollo uses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/long/**'],
    globalSetup: 'test/neo4j.ts',
    pool: 'forks',
    // All files share one database, and what takes long to make: modules, a browser.
    fileParallelism: false,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
