import type { Entity } from '../dataset/dataset.ts';
import { writtenId } from '../dataset/ids.ts';
import type { Problem } from '../dataset/problem.ts';
import { withoutSpace } from '../formats/text.ts';
import { type Check, type Material, tiedBy } from './material.ts';

/** The schema's names for what targets are about. */
const targetKind = 'Target';
const relation = {
  indicator: 'OF_INDICATOR',
  shareOf: 'SHARE_OF',
  counts: 'COUNTS',
  recognisedAt: 'RECOGNISED_AT',
};

/** The numbers that a comparator asks for and those that it has no room for; any other one asks for a value. */
const single = { needs: ['value'], bars: ['valueMin', 'valueMax'] };
const range = { needs: ['valueMin', 'valueMax'], bars: ['value', 'baseValue'] };
const none = { needs: [], bars: ['value', 'valueMin', 'valueMax', 'factor', 'baseValue'] };
const numbersOf = new Map<string, { readonly needs: readonly string[]; readonly bars: readonly string[] }>([
  ['RANGE', range],
  ['SOME', none],
  ['STATUS', none],
  ['QUALITATIVE', none],
]);

const duration = /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/;

/** A rule of well-formed targets: what is wrong with one, and in which field. */
type Rule = (target: Entity, material: Material) => readonly [field: string, message: string][];

const rules: readonly Rule[] = [
  function comparatorFitsNumbers({ values }) {
    const comparator = String(values.get('comparator'));
    const { needs, bars } = numbersOf.get(comparator) ?? single;
    return [
      ...needs
        .filter(field => !values.has(field))
        .map((field): [string, string] => [
          field,
          `is required, as the comparator is ${comparator}; nothing was given.`,
        ]),
      ...bars
        .filter(field => values.has(field))
        .map((field): [string, string] => [field, `must be left out, as the comparator is ${comparator}.`]),
    ];
  },

  function rangeIsARange({ values }) {
    const [min, max] = [values.get('valueMin'), values.get('valueMax')];
    return typeof min === 'number' && typeof max === 'number' && min >= max
      ? [['valueMax', `must be more than valueMin, ${min}, not ${max}.`]]
      : [];
  },

  function recurringIsADuration({ values }) {
    const recurring = values.get('recurring');
    return recurring === undefined || (duration.test(String(recurring)) && /[1-9]/.test(String(recurring)))
      ? []
      : [['recurring', `must be an ISO 8601 duration such as P1Y, not "${recurring}".`]];
  },

  function valueTextIsQuoted({ values, statement: { citations, note } }) {
    const text = String(values.get('valueText'));
    return note || citations.some(({ quote }) => withoutSpace(quote).includes(withoutSpace(text)))
      ? []
      : [
          [
            'valueText',
            `must stand in a quotation of the target; "${text}" does not. If it cannot, say why in a note.`,
          ],
        ];
  },

  function shareSaysOfWhat({ id, values }, material) {
    if (values.get('valueBasis') !== 'SHARE') return [];
    const indicators = tiedBy(material, id, relation.indicator);
    const saysOfWhat = (indicator: string) =>
      tiedBy(material, indicator, relation.shareOf).length > 0 ||
      Boolean(material.entities.get(indicator)?.statement.note);
    return indicators
      .filter(indicator => !saysOfWhat(indicator))
      .map(indicator => [
        'valueBasis',
        `is SHARE, so ${writtenId(indicator, material.dataset.header.id)} must say of what: by shareOfIndustries or shareOfRegions, or by a note where it is neither.`,
      ]);
  },

  function jointCountsSeveral({ id, values, statement: { note } }, material) {
    const counted = tiedBy(material, id, relation.counts).length;
    const levels = tiedBy(material, id, relation.recognisedAt).length;
    const isJoint = values.get('joint') === true;
    if (counted > 1 && !isJoint)
      return [['joint', `must be true, as one number counts ${counted} things; nothing was given.`]];
    if (!isJoint || counted > 1 || levels > 1 || note || values.has('ambiguity')) return [];
    return [
      [
        'joint',
        'is true, so several things must be counted, or several levels recognise them; else say in `ambiguity` or a note what they are.',
      ],
    ];
  },
];

/** Targets are as the model forms them: their numbers fit the comparator, and what they say of themselves is shown. */
export const checkTargets: Check = material =>
  material.dataset.entities
    .filter(({ kind }) => kind === targetKind)
    .flatMap(target =>
      rules
        .flatMap(rule => rule(target, material))
        .map(([field, message]): Problem => ({ ...material.places.entity(target.id, field), message })),
    );
