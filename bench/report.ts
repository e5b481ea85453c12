import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArmName, armKinds } from './arm.ts';
import { geometricMean, quantile } from './measure/sample.ts';
import { questions } from './questions/all.ts';
import type { ArmResult, QuestionResult, Results } from './results.ts';

/** The results in a directory, the smallest size first. */
export function readResults(directory: string): Results[] {
  return readdirSync(directory)
    .filter(file => /^x\d+\.json$/.test(file))
    .map(file => JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as Results)
    .sort((a, b) => a.plans - b.plans);
}

/** All results as a page: goals first, then each size. */
export function renderReport(results: readonly Results[]): string {
  return [
    '# plangraph compared',
    intro,
    renderMachine(results),
    '## Goals',
    'Ratios are geometric means over the questions, at one client. A question that an arm cannot be asked, or did not answer in time, is not in its means.',
    renderGoals(results),
    ...results.flatMap(renderSize),
    '## Growth',
    'Median latency in ms of plangraph at one client, and in brackets that of hand-written Cypher.',
    renderGrowth(results),
    '## Memory and start',
    renderMemory(results),
    '## What is asked',
    renderQuestions(results),
    '## Method',
    method,
    '',
  ].join('\n\n');
}

const intro = `Written by \`npm run bench\`; the figures are in \`results/\`. Three ways to answer the same questions from the same Neo4j:

- **A**, hand-written Cypher and JSON: one route, no GraphQL, each statement as fast as we know how to write it.
- **B**, @neo4j/graphql over Apollo, without its deprecated fields; connections where plangraph has them.
- **L**, the same server as B, asked for its plain lists where a question needs neither cursor nor total.
- **C**, plangraph's own server.

All run in the same Fastify with the same protection, log and driver, one process each.`;

const method = `- The plans are synthetic: shapes and shares of the plans in \`seed/\`, sizes and neighbours skewed (Zipf), names in Chinese and English, from a seed. They are laid out as an import lays them out; from 500 plans on \`neo4j-admin database import\` writes them.
- Before anything is timed, every question is put to every arm with every set of values. The answers must be free of errors and equal in all they say; else the run ends. While it is timed, each answer is compared byte by byte with that first one, and counted as an error if it differs.
- Latency: one client, one request after the other, over a connection that stays open. Each round asks every question, its arms right after each other, up to 60 requests or 120 ms each; values change from request to request. The figure is the median over the medians of the rounds, in brackets the least and the most of them; a ratio is the median over the ratios of the rounds. Two rounds before the first are not counted.
- Throughput: 8 clients, each with the next request as soon as it has the answer; three times for each question and arm, in turn. The clients run in a process of their own on the same machine, so they take a part of what it can do. CPU is that of the server and of Neo4j for a request.
- A figure of memory is what the process held at the end of the run.

To run it again: \`npm run bench\` (×1 and ×100), \`npm run bench -- --sizes 1,100,1000\`, \`npm run bench -- --sizes 10000 --arms A,C\`; \`--help\` shows the rest. It starts a Neo4j of its own, or fills the one of \`NEO4J_URI\`, which must be empty.`;

function renderMachine(results: readonly Results[]): string {
  return table(
    ['', ...results.map(({ plans }) => `×${plans}`)],
    [
      ['date', ...results.map(({ date }) => date)],
      [
        'machine',
        ...results.map(({ machine: m }) => `${m.cores} × ${m.cpu}, ${m.memoryGiB} GiB, ${m.system}`),
      ],
      ['load before', ...results.map(({ machine }) => String(machine.loadBefore))],
      ...Object.keys(results[0]!.versions).map(name => [
        name,
        ...results.map(({ versions }) => versions[name] ?? ''),
      ]),
      ['nodes, relations', ...results.map(({ neo4j: n }) => `${figure(n.nodes)}, ${figure(n.relations)}`)],
      ['loaded by', ...results.map(({ neo4j: n }) => `${n.loadedBy}, ${figure(n.loadMs / 1000)} s`)],
      ['heap, page cache of Neo4j', ...results.map(({ neo4j: n }) => `${n.heap}, ${n.pageCache}`)],
      ['rounds, seed', ...results.map(({ rounds, seed }) => `${rounds}, ${seed}`)],
      ['took', ...results.map(({ minutes }) => `${minutes} min`)],
    ],
  );
}

interface Goal {
  readonly title: string;
  /** Of C to A, or of B to C. */
  readonly ratio: readonly [ArmName, ArmName];
  readonly includes: (question: QuestionResult) => boolean;
  /** Undefined where there is none at that size. */
  readonly target: (
    plans: number,
  ) => { readonly text: string; isMet: (ratio: number) => boolean } | undefined;
}

const atMost = (most: number) => ({ text: `≤ ${most}`, isMet: (ratio: number) => ratio <= most });
const atLeast = (least: number) => ({ text: `≥ ${least}`, isMet: (ratio: number) => ratio >= least });

const goals: readonly Goal[] = [
  {
    title: 'C / A, small answers',
    ratio: ['C', 'A'],
    includes: ({ size }) => size === 'small',
    target: () => atMost(1.15),
  },
  {
    title: 'C / A, large answers',
    ratio: ['C', 'A'],
    includes: ({ size }) => size === 'large',
    target: () => atMost(1.3),
  },
  {
    title: 'L / C, all that lists can be asked',
    ratio: ['L', 'C'],
    includes: () => true,
    target: () => undefined,
  },
  { title: 'B / C, all', ratio: ['B', 'C'], includes: () => true, target: () => atLeast(2) },
  {
    title: 'B / C, relation filters',
    ratio: ['B', 'C'],
    includes: ({ isRelationFilter }) => isRelationFilter,
    target: plans => (plans >= 1000 ? atLeast(20) : plans >= 100 ? atLeast(5) : undefined),
  },
];

function renderGoals(results: readonly Results[]): string {
  return table(
    ['', ...results.map(({ plans }) => `×${plans}`)],
    goals.map(({ title, ratio, includes, target }) => [
      title,
      ...results.map(({ plans, questions }) => {
        const found = questions
          .filter(includes)
          .map(q => ratioOf(q, ...ratio))
          .filter(r => r !== null);
        if (found.length === 0) return '–';
        const mean = geometricMean(found);
        const goal = target(plans);
        const verdict = goal ? ` (${goal.text}: ${goal.isMet(mean) ? 'met' : '**missed**'})` : '';
        return `${mean.toFixed(2)}${verdict}`;
      }),
    ]),
  );
}

/** The median over the rounds of the ratio in each: what slows a round slows both arms in it. */
function ratioOf({ arms }: QuestionResult, above: ArmName, below: ArmName): number | null {
  const [a, b] = [arms[above], arms[below]];
  if (!a || !b) return null;
  return quantile(
    a.latency.rounds.map((ms, round) => ms / b.latency.rounds[round]!),
    0.5,
  );
}

function renderSize({ plans, arms, questions, neo4j }: Results): string[] {
  const names = arms.map(({ name }) => name);
  const has = (name: ArmName) => names.includes(name);
  const ratios: [string, ArmName, ArmName][] = [
    ...(has('A') ? [['C / A', 'C', 'A'] as [string, ArmName, ArmName]] : []),
    ...(has('B') ? [['B / C', 'B', 'C'] as [string, ArmName, ArmName]] : []),
    ...(has('L') ? [['L / C', 'L', 'C'] as [string, ArmName, ArmName]] : []),
  ];
  const errors = questions
    .flatMap(q => Object.values(q.arms))
    .reduce((sum, { latency, load }) => sum + latency.errors + load.errors, 0);
  const latency = ({ latency: { spread } }: ArmResult) =>
    `${figure(spread.median)} (${figure(spread.least)}–${figure(spread.most)})`;
  const each = (question: QuestionResult, write: (result: ArmResult) => string) =>
    names.map(name => {
      const result = question.arms[name];
      return result ? write(result) : (question.absent[name] ?? '–');
    });
  return [
    `## ×${plans}: ${figure(neo4j.nodes)} nodes, ${figure(neo4j.relations)} relations`,
    `Latency in ms at one client. Errors in all that was timed: ${errors}.`,
    table(
      ['question', 'values', ...names, ...ratios.map(([title]) => title)],
      questions.map(question => [
        question.name,
        figure(question.values),
        ...each(question, latency),
        ...ratios.map(([, above, below]) => ratioOf(question, above, below)?.toFixed(2) ?? '–'),
      ]),
    ),
    'Requests a second at 8 clients, and in brackets the latency in ms that one in a hundred exceeds.',
    table(
      ['question', ...names, 'CPU ms of server + Neo4j'],
      questions.map(question => [
        question.name,
        ...each(question, ({ load }) => `${figure(load.requestsPerSecond)} (${figure(load.p99)})`),
        names
          .map(name => question.arms[name]?.load)
          .map(load => (load?.serverCpu == null ? '–' : `${cpu(load.serverCpu)} + ${cpu(load.neo4jCpu)}`))
          .join(' · '),
      ]),
    ),
  ];
}

const cpu = (ms: number | null) => (ms === null ? '–' : ms.toFixed(ms < 10 ? 2 : 0));

function renderGrowth(results: readonly Results[]): string {
  const names = [...new Set(results.flatMap(({ questions }) => questions.map(({ name }) => name)))];
  return table(
    ['question', ...results.map(({ plans }) => `×${plans}`), 'why it grows more than its answer'],
    names.map(name => [
      name,
      ...results.map(({ questions: asked }) => {
        const question = asked.find(q => q.name === name);
        const ms = (arm: ArmName) => {
          const result = question?.arms[arm];
          return result ? figure(result.latency.spread.median) : '–';
        };
        return `${ms('C')} (${ms('A')})`;
      }),
      questions.find(q => q.name === name)?.growth ?? '',
    ]),
  );
}

function renderMemory(results: readonly Results[]): string {
  const names: readonly ArmName[] = ['A', 'B', 'L', 'C'];
  return [
    'Server: milliseconds until it answers, with schema read and graph reached; MiB after the start → at the end. Neo4j: milliseconds until it answers; MiB at the end.',
    table(
      ['', ...results.map(({ plans }) => `×${plans}`)],
      [
        ...names.map(name => [
          `${name}, ${armKinds[name].title}`,
          ...results.map(({ arms }) => {
            const arm = arms.find(a => a.name === name);
            return arm ? `${figure(arm.startMs)} ms; ${arm.idleMiB} → ${arm.residentMiB} MiB` : '–';
          }),
        ]),
        ['Neo4j', ...results.map(({ neo4j: n }) => `${figure(n.startMs)} ms; ${n.residentMiB ?? '–'} MiB`)],
      ],
    ),
  ].join('\n\n');
}

function renderQuestions(results: readonly Results[]): string {
  const { questions } = results.at(-1)!;
  const statements = (question: QuestionResult, name: ArmName) => {
    const result = question.arms[name];
    return result ? figure(Math.round(result.statements)) : '–';
  };
  return [
    'Statements are those sent to Neo4j for a request: A and C send each by itself, B and L each in a transaction, with a message to begin and one to commit.',
    table(
      ['question', 'asks for', 'answer', 'statements of A, B, L, C'],
      questions.map(q => [
        q.name,
        q.about,
        `${q.size}, ${figure(q.arms.C!.bytes)} bytes${q.isRelationFilter ? '; a relation filter' : ''}`,
        (['A', 'B', 'L', 'C'] as const).map(name => statements(q, name)).join(', '),
      ]),
    ),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Three digits that count. */
function figure(number: number): string {
  if (Number.isInteger(number) || number >= 100) return Math.round(number).toLocaleString('en-US');
  return number.toPrecision(3);
}
