import type { Named } from '../../entity/related.ts';
import type { Field, FieldValue } from '../../formats/field.ts';
import type { Table } from '../../formats/table.ts';
import { renderCitation } from '../../views/citation.ts';
import { isTieInferred, type Why } from './compareIndustries.ts';
import type { Compare, ComparedBy, Comparison } from './readCompare.ts';
import type { Pairing } from './sideBySide.ts';

type Side = 'a' | 'b';

/** What stands in a row, by the names of its columns. */
type Line = Readonly<Record<string, FieldValue | null>>;

const sides: readonly Side[] = ['a', 'b'];

const text = (name: string, description: string): Field => ({
  name,
  type: 'text',
  isList: false,
  description,
});
const texts = (name: string, description: string): Field => ({ ...text(name, description), isList: true });
const integer = (name: string, description: string): Field => ({
  ...text(name, description),
  type: 'integer',
});

const placeColumns = [
  integer('row', 'What stands side by side has the same number'),
  text('in', 'BOTH where something of the other plan stands beside it, else A or B'),
  text('plan', 'The id of the plan that has it'),
];
const nameColumns = [text('id', 'Its id'), text('name', 'Its name'), text('nameEn', 'Its name in English')];
const tieColumns = [
  texts('tiedTo', 'The ids of what it stands beside by a statement or a class'),
  texts('tiedBy', 'For each of these CLOSE_MATCH, or the class that both answer to'),
  texts('tieAssertion', 'For each of these EXPLICIT or INFERRED'),
  texts('tieReason', 'For each of these why'),
];

const columnsOf: Readonly<Record<ComparedBy, readonly Field[]>> = {
  industry: [
    ...placeColumns,
    ...nameColumns,
    integer('measures', 'How many measures of the plan target it'),
    integer('inferredMeasures', 'How many of these do by inference alone'),
    ...tieColumns,
  ],
  indicator: [
    ...placeColumns,
    ...nameColumns,
    text('target', 'The id of a target that is a value of it'),
    integer('year', 'By when'),
    text('valueText', 'The value in the words of the source'),
    text('ambiguity', 'What can be read in more than one way'),
    texts('quotations', 'What the source says, with its id and the characters without white space'),
    ...tieColumns,
  ],
  platformType: [
    ...placeColumns,
    text('platformType', 'Its type'),
    ...nameColumns,
    integer('builtBy', 'How many measures of the plan build it'),
    integer('reliedOnBy', 'How many rely on it'),
    integer('producedBy', 'How many produce it'),
    text('assertion', 'INFERRED where all that ties it to these is, else EXPLICIT'),
  ],
};

/** What two plans share and what only one of them has: a row for each thing of each plan, for indicators one for each target. */
export function compareTable({ a, b, comparison }: NonNullable<Compare['compared']>): Table {
  const columns = columnsOf[comparison.by];
  const plans = { a: a.id, b: b.id };
  return {
    name: `plans-by-${comparison.by}`,
    columns,
    rows: linesOf(comparison, plans).map(line => columns.map(({ name }) => line[name] ?? null)),
  };
}

function linesOf(comparison: Comparison, plans: Readonly<Record<Side, string>>): Line[] {
  const place = (row: number, { a, b }: Readonly<Record<Side, readonly unknown[]>>, side: Side): Line => ({
    row: row + 1,
    in: a.length > 0 && b.length > 0 ? 'BOTH' : side.toUpperCase(),
    plan: plans[side],
  });
  const paired = (pairings: readonly Pairing<Why>[], linesOfThing: (id: string, side: Side) => Line[]) =>
    pairings.flatMap((pairing, row) =>
      sides.flatMap(side =>
        pairing[side].flatMap(id =>
          linesOfThing(id, side).map(line => ({
            ...place(row, pairing, side),
            ...line,
            ...tiesOf(pairing, side, id),
          })),
        ),
      ),
    );
  switch (comparison.by) {
    case 'industry':
      return paired(comparison.pairings, (id, side) => {
        const industry = comparison.industries[id]!;
        const { count = 0, inferred = 0 } = industry[side] ?? {};
        return [{ ...named(industry), measures: count, inferredMeasures: inferred }];
      });
    case 'indicator':
      return paired(comparison.pairings, (id, side) => {
        const indicator = comparison.indicators[id]!;
        return (indicator[side]?.nodes ?? []).map(
          ({ id: target, year, valueText, ambiguity, citations }) => ({
            ...named(indicator),
            target,
            year,
            valueText,
            ambiguity,
            quotations: citations.map(renderCitation),
          }),
        );
      });
    case 'platformType':
      return comparison.rows.flatMap((sidesOfType, row) =>
        sides.flatMap(side =>
          sidesOfType[side].map(({ built, reliedOn, produced, isInferred, ...platform }) => ({
            ...place(row, sidesOfType, side),
            platformType: sidesOfType.type,
            ...named(platform),
            builtBy: built,
            reliedOnBy: reliedOn,
            producedBy: produced,
            assertion: assertionOf(isInferred),
          })),
        ),
      );
  }
}

function named({ id, name, nameEn }: Named): Line {
  return { id, name, nameEn };
}

function tiesOf({ ties }: Pairing<Why>, side: Side, id: string): Line {
  const own = ties.filter(tie => tie[side] === id);
  return {
    tiedTo: own.map(tie => tie[side === 'a' ? 'b' : 'a']),
    tiedBy: own.map(({ why }) => (why.is === 'match' ? 'CLOSE_MATCH' : why.class.id)),
    tieAssertion: own.map(({ why }) => assertionOf(isTieInferred(why))),
    tieReason: own.map(({ why }) =>
      why.is === 'match' ? (why.reason ?? '') : [why.a.reason, why.b.reason].filter(Boolean).join('; '),
    ),
  };
}

function assertionOf(isInferred: boolean): string {
  return isInferred ? 'INFERRED' : 'EXPLICIT';
}
