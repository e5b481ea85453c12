import { Command } from 'commander';
import { readConfig } from './config.ts';
import { version } from './version.ts';

/** Runs the command that a command line names. Each loads what it needs itself, so that `--help` needs nothing. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const program = new Command('plangraph')
    .description('A knowledge graph of development plans, over Neo4j and GraphQL')
    .version(version)
    .showHelpAfterError('(plangraph --help says what there is)');

  program
    .command('start')
    .description('start or join Neo4j, load the seed, and serve the API until Ctrl-C')
    .action(async () => {
      const { start } = await import('./commands/start.ts');
      await start(readConfig());
    });

  program
    .command('import')
    .description('check datasets and load them, each in place of what it was before')
    .argument('<dir...>', 'directories of datasets; one that others refer to comes first')
    .option('--source <file...>', 'the texts that the datasets quote, to find the quotations in')
    .action(async (dirs: string[], { source }: { source?: string[] }) => {
      const { importDirectories } = await import('./commands/importDirectories.ts');
      await importDirectories(readConfig(), dirs, source ?? []);
    });

  await program.parseAsync(argv);
}
