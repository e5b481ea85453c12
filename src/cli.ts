import { Command, Option } from 'commander';
import type { NewDataset } from './commands/newDataset.ts';
import { readConfig } from './config.ts';
import { type FormatName, formatNames } from './export/formatNames.ts';
import { version } from './version.ts';
import { type ViewFormat, viewFormats } from './views/formatNames.ts';
import type { Language } from './views/words.ts';

interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json';
  readonly exitCode?: true;
}

interface ExportOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly base?: string;
}

interface ViewOptions {
  readonly dir?: string;
}

interface ViewRunOptions {
  readonly param: string[];
  readonly format: ViewFormat;
  readonly lang: Language;
  readonly sources?: true;
}

/** Runs the command that a command line names. Each loads what it needs itself, so that `--help` needs nothing. */
export async function runCommand(argv: readonly string[]): Promise<void> {
  const program = new Command('plangraph')
    .description('A knowledge graph of development plans, over Neo4j and GraphQL')
    .version(version)
    .showHelpAfterError('(plangraph --help says what there is)')
    // Wrong use is told from what a command finds wrong, which is 1.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2));

  program
    .command('start')
    .description('start or join Neo4j, load the seed, and serve the API until Ctrl-C')
    .action(async () => {
      const { start } = await import('./commands/start.ts');
      await start(readConfig());
    });

  program
    .command('new')
    .description('make a directory to write a plan of your own in, with examples and help for an editor')
    .argument('<dir>', 'a directory that is empty or not there yet')
    .requiredOption('--source <file>', 'the text of the plan, UTF-8')
    .option('--id <id>', 'the id of the dataset; without it, the name of the directory')
    .option('--title <title>', 'its title; without it, the first line of the text')
    .option('--language <tag>', 'the language of the text, as a BCP 47 tag; without it, as the text shows')
    .action(async (dir: string, { source, id, title, language }: NewDataset) => {
      const { newDataset } = await import('./commands/newDataset.ts');
      newDataset(dir, { source, id, title, language });
    });

  program
    .command('check')
    .description('say what is wrong with datasets, on files alone')
    .argument('<dir...>', 'directories of datasets')
    .option('--source <file...>', 'the texts that the datasets quote, to find the quotations in')
    .action(async (dirs: string[], { source }: { source?: string[] }) => {
      const { checkDirectories } = await import('./commands/checkDirectories.ts');
      if (!checkDirectories(dirs, source ?? [])) process.exitCode = 1;
    });

  program
    .command('import')
    .description('check datasets and load them, each in place of what it was before')
    .argument('<dir...>', 'directories of datasets, in any order')
    .option('--source <file...>', 'the texts that the datasets quote, to find the quotations in')
    .option('--dry-run', 'say what would change, and write nothing')
    .action(async (dirs: string[], { source, dryRun }: { source?: string[]; dryRun?: true }) => {
      const { importDirectories } = await import('./commands/importDirectories.ts');
      await importDirectories(readConfig(), dirs, source ?? [], { isDryRun: dryRun ?? false });
    });

  program
    .command('verify')
    .description('prove datasets against their texts, without a graph')
    .argument('<dir...>', 'directories of datasets')
    .option('--source <file...>', 'the texts that the datasets quote; without them the proof is partial')
    .option('--json', 'the report as JSON')
    .addHelpText(
      'after',
      '\nExit code: 0 proved, 1 faults, 2 wrong use, 3 no faults, but a text was missing.',
    )
    .action(async (dirs: string[], { source, json }: { source?: string[]; json?: true }) => {
      const { verifyDirectories } = await import('./commands/verifyDirectories.ts');
      verifyDirectories(dirs, source ?? [], { isJson: json ?? false });
    });

  program
    .command('coverage')
    .description('say sentence by sentence what of its texts a dataset quotes, without a graph')
    .argument('<dir>', 'the directory of a dataset')
    .option('--source <file...>', 'the texts that the dataset quotes, all of them')
    .option('--json', 'the report as JSON, without words of the text')
    .addHelpText('after', '\nExit code: 0 no gap, 1 a gap or faulty files, 2 wrong use or a text is missing.')
    .action(async (dir: string, { source, json }: { source?: string[]; json?: true }) => {
      const { coverDirectory } = await import('./commands/coverDirectory.ts');
      coverDirectory(dir, source ?? [], { isJson: json ?? false });
    });

  program
    .command('diff')
    .description('how two versions of a dataset differ')
    .argument('<a>', 'a directory, or the id of a dataset in the graph')
    .argument('[b]', 'the same; without it, <a> is compared with what the graph holds under its id')
    .addOption(new Option('--format <format>').choices(['text', 'markdown', 'json'] as const).default('text'))
    .option('--exit-code', 'exit with 1 when they differ')
    .action(async (a: string, b: string | undefined, { format, exitCode }: DiffOptions) => {
      const { compareDatasets } = await import('./commands/compareDatasets.ts');
      const differ = await compareDatasets(readConfig(), { a, b, format });
      if (differ && exitCode) process.exitCode = 1;
    });

  program
    .command('export')
    .description('write a dataset of the graph in another format')
    .argument('<id>', 'the id of a dataset')
    .addOption(new Option('--format <format>').choices(formatNames).makeOptionMandatory())
    .option('--output <path>', 'a file, or for yaml and csv a directory; without it, standard output')
    .option('--base <iri>', 'for jsonld and turtle: the address under which names stand')
    .action(async (id: string, { format, output, base }: ExportOptions) => {
      const { exportDataset } = await import('./commands/exportDataset.ts');
      await exportDataset(readConfig(), { id, format, output, base });
    });

  program
    .command('remove')
    .description('remove datasets from the graph, with all that they say')
    .argument('<id...>', 'ids of datasets')
    .option('--dry-run', 'say what would go, and remove nothing')
    .action(async (ids: string[], { dryRun }: { dryRun?: true }) => {
      const { removeDatasets } = await import('./commands/removeDatasets.ts');
      await removeDatasets(readConfig(), ids, { isDryRun: dryRun ?? false });
    });

  program
    .command('mcp')
    .description('serve an agent on standard input and output (Model Context Protocol)')
    .action(async () => {
      const { serveMcp } = await import('./commands/serveMcp.ts');
      await serveMcp(readConfig());
    });

  addViewCommands(program.command('views').description('custom views: one file of GraphQL each'));

  await program.parseAsync(argv);
}

function addViewCommands(views: Command): void {
  const folder = ['--dir <dir>', 'the folder of the views; without it, PLANGRAPH_VIEWS'] as const;

  views
    .command('list')
    .description('say which views there are')
    .option(...folder)
    .action(async ({ dir }: ViewOptions) => {
      const { listViews } = await import('./commands/listViews.ts');
      listViews(dir ?? readConfig().views);
    });

  views
    .command('check')
    .description('say what is wrong with views, and what each gives with the defaults of its parameters')
    .option(...folder)
    .option('--no-run', 'on files alone, without a graph')
    .action(async ({ dir, run }: ViewOptions & { run: boolean }) => {
      const { checkViews } = await import('./commands/checkViews.ts');
      if (!(await checkViews(readConfig(), dir ?? readConfig().views, { runs: run }))) process.exitCode = 1;
    });

  views
    .command('run')
    .description('write a view to the standard output')
    .argument('<name>', 'the name of a view')
    .option(
      '--param <name=value>',
      'the value of a parameter; to be given for each, and several times for a list',
      (param: string, others: string[]) => [...others, param],
      [],
    )
    .addOption(new Option('--format <format>').choices(viewFormats).default('csv'))
    .addOption(
      new Option('--lang <lang>', 'of what is said beside the rows').choices(['en', 'zh']).default('en'),
    )
    .option('--sources', 'with the quotations that prove the relations of each row')
    .option(...folder)
    .action(async (name: string, { dir, param, format, lang, sources }: ViewOptions & ViewRunOptions) => {
      const { runView } = await import('./commands/runView.ts');
      const asked = { name, params: param, format, language: lang, wantsSources: sources ?? false };
      await runView(readConfig(), { dir: dir ?? readConfig().views, ...asked });
    });

  views
    .command('new')
    .description('make the file of a view, as a table to begin with')
    .argument('<name>', 'the name of the view, by which it is addressed')
    .option('--from <file>', 'a file with a query; without it, a small query to change')
    .option('--title <title>', 'its title; without it, the comment that the query begins with, or the name')
    .option(...folder)
    .action(async (name: string, { dir, from, title }: ViewOptions & { from?: string; title?: string }) => {
      const { newView } = await import('./commands/newView.ts');
      newView(name, { dir: dir ?? readConfig().views, from, title });
    });
}
