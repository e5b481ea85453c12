import type { Entity } from '../dataset/dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import type { Check, Material } from './material.ts';

/** The relation from a value to what it is a value of. */
const indicatorRelation = 'OF_INDICATOR';

/** Units that say a hundredth or a thousandth, and the factor that goes with them. */
const parts = new Map([
  ['%', 0.01],
  ['百分点', 0.01],
  ['个百分点', 0.01],
  ['‰', 0.001],
]);

/** Numbers of every kind that has them are whole and fit together: value, factor, baseValue and unit. */
export const checkNumbers: Check = material =>
  material.dataset.entities.flatMap(entity => {
    const fault = unitFault(entity, material);
    const unit = fault ? [{ ...material.places.entity(entity.id, 'unit'), message: fault }] : [];
    return [...unit, ...factorFaults(entity, material), ...baseValueFaults(entity, material)];
  });

function unitFault({ id, values }: Entity, { entities, relations }: Material): string | null {
  const unit = values.get('unit');
  if (/[万亿]/.test(String(unit)))
    return `must be without 万 and 亿, which belong into the factor, not "${unit}".`;
  const tie = relations.get(id)?.find(({ type, from }) => type === indicatorRelation && from === id);
  const indicator = tie && entities.get(tie.to);
  const hasNumber = values.has('value') || values.has('valueMin');
  if (!indicator || !(hasNumber || unit !== undefined)) return null;
  const wanted = indicator.values.get('unit');
  return unit === wanted ? null : `must be ${show(wanted)}, the unit of its indicator, not ${show(unit)}.`;
}

function show(unit: unknown): string {
  return unit === undefined ? 'nothing' : `"${unit}"`;
}

function factorFaults({ id, values }: Entity, { places }: Material): Problem[] {
  const factor = values.get('factor');
  if (typeof factor !== 'number') return [];
  const unit = String(values.get('unit'));
  const report = (message: string) => [{ ...places.entity(id, 'factor'), message }];
  const part = parts.get(unit);
  if (part !== undefined)
    return factor === part ? [] : report(`must be ${part}, as the unit is ${unit}, not ${factor}.`);
  const power = Math.log10(factor);
  return factor >= 1 && Math.abs(power - Math.round(power)) < 1e-9
    ? []
    : report(`must be 1 or a power of ten such as 10000 (万), or go with the unit %, not ${factor}.`);
}

function baseValueFaults({ id, values }: Entity, { places }: Material): Problem[] {
  const [value, factor, baseValue] = ['value', 'factor', 'baseValue'].map(name => values.get(name));
  if (typeof value !== 'number') return [];
  const missing = Object.entries({ factor, baseValue }).filter(([, number]) => number === undefined);
  if (missing.length > 0)
    return missing.map(([field]) => ({
      ...places.entity(id, field),
      message: 'is required beside a value; nothing was given.',
    }));
  const product = value * Number(factor);
  return Math.abs(Number(baseValue) - product) <= 1e-9 * Math.abs(product)
    ? []
    : [
        {
          ...places.entity(id, 'baseValue'),
          message: `must be ${Number(product.toPrecision(12))}, value × factor, not ${baseValue}.`,
        },
      ];
}
