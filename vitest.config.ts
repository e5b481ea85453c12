import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files run in the order of their names, so that those of one folder find the data that the last one loaded. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  // What Node itself takes for `graphql`; Vitest would take another build of it beside the one that Apollo uses.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/long/**'],
    globalSetup: 'test/globalSetup.ts',
    pool: 'forks',
    // The files of a process share what takes long to make: modules, a browser, a database. Each keeps some cores busy; on few
    // cores two would make each other miss limits of time that the product has.
    maxWorkers: availableParallelism() < 8 ? 1 : 2,
    isolate: false,
    sequence: { sequencer: ByName },
    // A Neo4j that a test starts for itself lives for seconds, for which the second of Java's compilers never pays.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a browser shows may take its time on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
