import type { Target } from '../../src/explorer/targets/placeTargets.ts';
import type { Language, Vocabulary } from '../props.ts';
import { targetsWords } from '../words/targets.ts';

type Parsed = Pick<
  Target,
  | 'comparator'
  | 'baseValue'
  | 'valueMin'
  | 'valueMax'
  | 'factor'
  | 'unit'
  | 'valueBasis'
  | 'recurring'
  | 'aspirational'
  | 'joint'
  | 'binding'
  | 'periodStart'
  | 'baselineYear'
  | 'baselineValue'
>;

/** What the words of a target were read as, part by part, the number with its comparator first. */
export function parsedTarget(target: Parsed, meanings: Vocabulary, language: Language): string[] {
  const says = targetsWords[language];
  const { valueBasis, recurring, aspirational, joint, binding, periodStart } = target;
  const { baselineYear, baselineValue, unit } = target;
  const meaningOf = (value: string) => meanings[value]?.[language] ?? value;
  return [
    numberIn(target, language),
    valueBasis === 'NOT_STATED' ? says.noBasis : meaningOf(valueBasis),
    recurring !== null && (says.every[recurring] ?? says.everyOther(recurring)),
    aspirational && says.aspirational,
    joint && says.joint,
    binding !== null && meaningOf(binding),
    periodStart !== null && says.from(periodStart),
    (baselineYear !== null || baselineValue !== null) &&
      says.baseline(baselineYear, baselineValue === null ? null : quantity(baselineValue, unit)),
  ].filter(part => part !== false);
}

/** The number with its unit as its comparator means it, or what stands instead of one. */
function numberIn(
  { comparator, baseValue, valueMin, valueMax, factor, unit }: Parsed,
  language: Language,
): string {
  const { comparators, withoutNumber } = targetsWords[language];
  const say = comparators[comparator] ?? (it => it);
  if (baseValue !== null) return say(quantity(baseValue, unit));
  if (valueMin === null && valueMax === null) return withoutNumber(say(''));
  const between = language === 'en' && comparator === 'RANGE' ? ' and ' : '–';
  const [least, most] = [valueMin, valueMax].map(value =>
    value === null ? '…' : figure(value * (factor ?? 1), unit),
  );
  return say(withUnit(`${least}${between}${most}`, unit));
}

/** A number with its unit; a share as per cent. */
export function quantity(value: number, unit: string | null): string {
  return withUnit(figure(value, unit), unit);
}

function withUnit(text: string, unit: string | null): string {
  if (unit === '%') return `${text}%`;
  return unit === null ? text : `${text} ${unit}`;
}

/** From here on digits are more than one can read. */
const readable = 1e15;

function figure(value: number, unit: string | null): string {
  const number = unit === '%' ? value * 100 : value;
  if (Math.abs(number) < readable)
    return number.toLocaleString('en-US', { maximumFractionDigits: 6 }).replace('-', '−');
  const [digits, power] = number.toExponential().split('e+') as [string, string];
  return `${digits} × 10${[...power].map(digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}
