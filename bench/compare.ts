import { isDeepStrictEqual } from 'node:util';
import { type Arm, type ArmName, armKinds } from './arm.ts';
import { openClient } from './ask.ts';
import type { Question, Samples } from './questions/question.ts';

/** A request with the answer that it must bring. */
export interface Exchange {
  readonly path: string;
  readonly body: string;
  readonly expected: Buffer;
}

/** What an arm is asked for a question. */
export interface Asking {
  readonly question: Question;
  /** By arm; those that have no way to ask, or no answer, are left out. */
  readonly exchanges: ReadonlyMap<ArmName, readonly Exchange[]>;
  /** Why an arm is left out. */
  readonly absent: ReadonlyMap<ArmName, string>;
  /** How much of an answer there was: values that are no object and no list, in the first. */
  readonly values: number;
  /** Bytes of the first answer, by arm. */
  readonly bytes: ReadonlyMap<ArmName, number>;
  readonly statements: ReadonlyMap<ArmName, number>;
}

/**
 * Asks all arms all questions with all values, and lets on only what they answer alike and without errors. An arm that
 * takes too long for a question is left out of it; one that answers something else makes the whole comparison fail.
 */
export async function compareArms(
  arms: readonly Arm[],
  questions: readonly Question[],
  samples: Samples,
): Promise<Asking[]> {
  const asked: Asking[] = [];
  for (const question of questions) asked.push(await compareFor(question, arms, samples));
  return asked;
}

async function compareFor(question: Question, arms: readonly Arm[], samples: Samples): Promise<Asking> {
  const sets = question.variables(samples);
  if (sets.length === 0) throw new Error(`"${question.name}" has no values to be asked with.`);
  const exchanges = new Map<ArmName, Exchange[]>();
  const absent = new Map<ArmName, string>();
  const bytes = new Map<ArmName, number>();
  const statements = new Map<ArmName, number>();
  const answers: { arm: ArmName; data: unknown[] }[] = [];
  for (const arm of arms) {
    const { request, normalise } = armKinds[arm.name];
    const client = openClient(arm.url);
    try {
      await arm.statements();
      const found: Exchange[] = [];
      const data: unknown[] = [];
      for (const variables of sets) {
        const asked = request(question, variables);
        if (!asked) {
          absent.set(arm.name, '–');
          break;
        }
        const answer = await client.post(asked.path, asked.body).catch((error: Error) => error);
        const read = readAnswer(answer);
        if ('problem' in read) {
          if (!read.isSlow) throw new Error(`Arm ${arm.name}, "${question.name}": ${read.problem}`);
          absent.set(arm.name, read.problem);
          break;
        }
        found.push({ ...asked, expected: (answer as { body: Buffer }).body });
        data.push(normalise(question, read.data));
      }
      if (absent.has(arm.name)) continue;
      exchanges.set(arm.name, found);
      bytes.set(arm.name, found[0]!.expected.length);
      statements.set(arm.name, (await arm.statements()) / found.length);
      answers.push({ arm: arm.name, data });
    } finally {
      client.close();
    }
  }
  const [first, ...others] = answers;
  for (const other of others)
    for (const [i, data] of other.data.entries())
      if (!isDeepStrictEqual(data, first!.data[i]))
        throw new Error(
          `"${question.name}" with ${JSON.stringify(sets[i])}: arms ${first!.arm} and ${other.arm} differ.\n` +
            `${first!.arm}: ${JSON.stringify(first!.data[i]).slice(0, 1500)}\n${other.arm}: ${JSON.stringify(data).slice(0, 1500)}`,
        );
  const values = first ? Math.max(...first.data.map(countValues)) : 0;
  return { question, exchanges, absent, values, bytes, statements };
}

type Answer = { readonly data: unknown } | { readonly problem: string; readonly isSlow: boolean };

function readAnswer(answer: Error | { status: number; body: Buffer }): Answer {
  if (answer instanceof Error) return { problem: answer.message, isSlow: /within/.test(answer.message) };
  const text = answer.body.toString();
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors?: { message: string }[] };
  if (answer.status === 200 && !errors?.length) return { data };
  const isSlow = answer.status === 504 || /timed? ?out|terminated|longer than/i.test(text);
  return { problem: isSlow ? 'took longer than it may' : text.slice(0, 800), isSlow };
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, item) => sum + countValues(item), 0);
}
