import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files run in the order of their names, from both ends in turn: those of one folder find the data that the last one loaded,
 * and those that drive a browser run beside those that do not.
 */
class FromBothEnds extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = files.sort((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
    return sorted.map((_, i) => sorted.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2)!);
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
    // The files of a process share what takes long to make: modules, a browser, a database.
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: FromBothEnds },
    // A Neo4j that a test starts for itself lives for seconds, for which the second of Java's compilers never pays.
    env: { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What a browser shows may take its time on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
