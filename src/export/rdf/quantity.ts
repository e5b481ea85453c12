import type { Entity } from '../../dataset/dataset.ts';
import { decimal, expand, literal, type RdfProperty, typesOf } from '../../formats/rdf.ts';
import type { Scope } from './scope.ts';
import { quantities } from './vocabulary.ts';

const numbers = { value: 'schema:value', valueMin: 'schema:minValue', valueMax: 'schema:maxValue' } as const;

/** The number and the unit of an entity as schema.org has them; nothing where there is no number. */
export function describeQuantity({ kind, values }: Entity, { names }: Scope): RdfProperty[] {
  const role = quantities[kind];
  if (!role) return [];
  // Of 1.5万项 the factor belongs to the number, 15000 项; of 67 % it belongs to the unit.
  const factor = Math.max(1, Number(values.get('factor') ?? 1));
  const quantity = Object.entries(numbers).flatMap(([name, term]): RdfProperty[] => {
    const value = values.get(name);
    if (typeof value !== 'number') return [];
    // What the product of two floats has beyond 15 digits is no part of it.
    return [[expand(term), decimal(Number((value * factor).toPrecision(15)))]];
  });
  if (quantity.length === 0) return [];
  const unit = values.get('unit');
  if (typeof unit === 'string') quantity.push([expand('schema:unitText'), literal(unit)]);
  if (role === 'is') return quantity;
  return [
    [
      names.term('quantity'),
      { iri: null, properties: [...typesOf('schema:QuantitativeValue'), ...quantity] },
    ],
  ];
}
