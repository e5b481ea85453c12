import { runCommand } from './cli.ts';

/** Errors whose message says all that is needed to put things right. */
const expected = [
  'SetupError',
  'DatasetError',
  'ImportRefused',
  'RemovalRefused',
  'DatasetUnreadable',
  'CommandRefused',
  'ExportRefused',
  'GraphError',
];

try {
  await runCommand(process.argv);
} catch (error) {
  const { name, message } = error as Error;
  process.stderr.write(
    expected.includes(name) ? `${message}\n` : `plangraph failed, which it should not: ${message}\n`,
  );
  process.exitCode = 1;
}
