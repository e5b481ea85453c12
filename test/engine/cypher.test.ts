import { expect, test } from 'vitest';
import { cypher, identifier, join, list, parameter, render, variable } from '../../src/engine/cypher.ts';

test('variables and parameters are named in the order in which they appear', () => {
  const [a, b] = [variable(), variable()];
  const value = parameter('x');
  const statement = render(cypher`MATCH (${b}) MATCH (${a}) WHERE ${b}.k = ${value} AND ${a}.k = ${value}`);
  expect(statement.text).toBe('MATCH (v0) MATCH (v1) WHERE v0.k = $given.p0 AND v1.k = $given.p0');
  expect(statement.params).toEqual({ given: { p0: 'x' } });
});

test('pieces are joined and listed', () => {
  const a = variable();
  expect(render(join([cypher`a`, a, cypher`b`], cypher` OR `)).text).toBe('a OR v0 OR b');
  expect(render(list([cypher`1`, cypher`2`])).text).toBe('[1, 2]');
});

test('a string in a template is refused, with what to wrap it in', () => {
  expect(() => cypher`MATCH (n {name: ${"x'}) DETACH DELETE n //" as never}})`).toThrow(
    /parameter\(\).*identifier\(\)/,
  );
  expect(() => cypher`LIMIT ${1 as never}`).toThrow(TypeError);
});

test('a name that is no plain identifier is refused', () => {
  expect(() => identifier('Measure) DETACH DELETE (n')).toThrow(/plain identifier/);
  expect(render(identifier('TARGETS_INDUSTRY')).text).toBe('TARGETS_INDUSTRY');
});
