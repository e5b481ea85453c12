import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import type { Statement } from '../../src/engine/cypher.ts';
import { createTestEngine, schema } from '../testEngine.ts';

const faultsOf = (source: string) => validate(schema, parse(source)).map(({ message }) => message);

const whole = `query all($pathway: [ID!] @entity(kind: PATHWAY))
  @view(as: MATRIX, title: "Which", titleZh: "哪些", description: "How", descriptionZh: "如何") {
  measures(where: {pathways: {some: {id: {in: $pathway}}}}) {
    nodes {
      name @row voice @value(agg: COUNT) actor @hidden frequency @label dueYear @start
      platforms: builds @joined { nodes { name } }
      industries { nodes { name @column nameEn @step(n: 1) } }
      targets { nodes { value @target baselineValue @baseline valueMax @actual year @end } }
    }
  }
}`;

test('the public schema knows what views say of their queries', () => {
  expect(faultsOf(whole)).toEqual([]);
});

test.each([
  [
    'a form that there is not',
    'query q @view(as: MATRX, title: "T") { measures { nodes { id } } }',
    'Value "MATRX" does not exist in "ViewForm" enum. Did you mean the enum value "MATRIX',
  ],
  [
    'an argument that there is not',
    'query q @view(as: TABLE, title: "T", titleZ: "T") { measures { nodes { id } } }',
    'Unknown argument "titleZ" on directive "@view". Did you mean "title" or "titleZh"?',
  ],
  [
    'an aggregate that there is not',
    '{ measures { totalCount @value(agg: CONT) } }',
    'Value "CONT" does not exist in "ViewAggregate" enum. Did you mean the enum value "COUNT"?',
  ],
  [
    'a kind that there is not',
    'query q($p: ID! @entity(kind: PATHWAYS)) { pathway(id: $p) { id } }',
    'Value "PATHWAYS" does not exist in "Kind" enum. Did you mean the enum value "PATHWAY',
  ],
  [
    'a wrong place',
    '{ measures @view(as: TABLE, title: "T") { totalCount } }',
    'Directive "@view" may not be used on FIELD.',
  ],
  [
    'a role that stands twice',
    '{ measures { nodes { name @row @row } } }',
    'The directive "@row" can only be used once at this location.',
  ],
])('%s is refused in the words of GraphQL', (_, source, message) => {
  expect(faultsOf(source)).toEqual([expect.stringContaining(message)]);
});

test('execution ignores all of it', async () => {
  const statementsOf = async (source: string) => {
    const statements: Statement[] = [];
    const read = async (statement: Statement) => {
      statements.push(statement);
      return [];
    };
    await createTestEngine({ read }).execute({ document: parse(source), variables: { pathway: ['a:b'] } });
    return statements;
  };
  const bare = whole.replaceAll(/@(?!view)\w+(\([^)]*\))?/g, '').replace(/@view\([^)]*\)/, '');
  expect(bare).not.toContain('@');
  expect(await statementsOf(whole)).toEqual(await statementsOf(bare));
  expect(await statementsOf(whole)).toHaveLength(1);
});
