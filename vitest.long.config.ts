import { defineConfig } from 'vitest/config';

/** What takes over a minute: `npm run test:long`. */
export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/long/**/*.test.ts'], pool: 'forks', fileParallelism: false, hookTimeout: 60_000 },
});
