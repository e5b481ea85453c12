import { parse, print } from 'graphql';
import type { Said, ViewForm } from '../../views/view.ts';
import { type MatrixAsked, planLinkOf } from './matrixAsked.ts';
import type { MatrixAxis } from './matrixAxis.ts';

/** What a name of the model is called: the plural of a kind, a field. */
export type Say = (name: string) => Said;

/** At most so many rows, and so many columns. */
export const mostGroups = 200;

/** A matrix as a view: its source, with what was chosen written out. */
export function writeMatrix(asked: MatrixAsked, say: Say): string {
  const { kind, rows, columns, rollUp, isExplicitOnly } = asked;
  const by = [
    `rows: ${rows.by}, columns: ${columns.by}`,
    ...(rollUp ? ['rollUp: true'] : []),
    ...(isExplicitOnly ? ['assertion: EXPLICIT'] : []),
    `firstRows: ${mostGroups}, firstColumns: ${mostGroups}`,
  ];
  return writeSource(
    'Matrix',
    'MATRIX',
    titleOf(asked, say),
    variablesOf(asked),
  )(
    `${kind.plural}(where: ${allOf(conditionsOn(asked))}) {
      crosstab(${by.join(', ')}) {
        rows { ${groupOf(rows)} }
        columns { ${groupOf(columns)} }
        cells { row column count explicit inferred }
        omittedRows
        omittedColumns
      }
    }`,
  );
}

/** The source of a view by what it asks for. */
export function writeSource(name: string, form: ViewForm, { en, zh }: Said, variables: readonly string[]) {
  const head = `query ${name}(\n  ${variables.join('\n  ')}\n)`;
  const view = `@view(as: ${form}, title: ${JSON.stringify(en)}, titleZh: ${JSON.stringify(zh)})`;
  return (asked: string) => `${head}\n${view} ${print(parse(`{ ${asked} }`))}\n`;
}

function groupOf({ far }: MatrixAxis): string {
  return far ? 'key node { name nameEn } count' : 'key count';
}

/** What a matrix is called. */
export function titleOf({ kind, rows, columns }: MatrixAsked, say: Say): Said {
  const [of, by, and] = [say(kind.plural), say(rows.field), say(columns.field)];
  return {
    en: `${of.en[0]!.toUpperCase()}${of.en.slice(1)}: ${by.en} × ${and.en}`,
    zh: `${of.zh}：${by.zh} × ${and.zh}`,
  };
}

/** The variables that narrow what is counted, with what was chosen as their defaults. */
export function variablesOf({ kind, plan, dataset }: MatrixAsked): string[] {
  const given = (ids: readonly string[]) => (ids.length > 0 ? ` = ${JSON.stringify(ids)}` : '');
  return [
    ...(planLinkOf(kind)
      ? [
          '"Only what belongs to these plans"',
          `$plan: [ID!]${given(plan)} @entity(kind: PLAN) @zh(label: "只看这些规划的")`,
        ]
      : []),
    '"Only what is in these datasets"',
    `$dataset: [ID!]${given(dataset)} @zh(label: "只看这些数据集的")`,
  ];
}

/** The conditions that narrow what is counted. */
export function conditionsOn({ kind }: MatrixAsked): string[] {
  const plan = planLinkOf(kind);
  return [
    ...(plan ? [`{ ${plan.name}: { some: { id: { in: $plan } } } }`] : []),
    '{ dataset: { in: $dataset } }',
  ];
}

/** Conditions that must all hold, as one. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? conditions[0]! : `{ and: [${conditions.join(', ')}] }`;
}
