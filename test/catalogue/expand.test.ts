import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { expandSchema } from '../../src/catalogue/expand.ts';
import { loadPublicSchema, publicSchemaFile, readModel } from '../../src/catalogue/schema.ts';

const schema = loadPublicSchema();
const own = Object.values(schema.getTypeMap()).filter(t => !t.name.startsWith('__'));

test('the committed contract is what the model gives', () => {
  expect(readFileSync(publicSchemaFile, 'utf8')).toBe(expandSchema(readModel()));
});

test('the contract is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('every type, field, argument and value is described', () => {
  const bare: string[] = [];
  const look = (name: string, described: { description?: string | null | undefined }) => {
    if (!described.description) bare.push(name);
  };
  for (const type of own) {
    look(type.name, type);
    if (isEnumType(type)) for (const v of type.getValues()) look(`${type.name}.${v.name}`, v);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of 'args' in field ? field.args : [])
        look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(bare.filter(name => !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name))).toEqual([]);
});

test('what steers the expansion is no part of the contract', () => {
  expect(schema.getDirective('relation')).toBeUndefined();
  expect(schema.getType('RelationName')).toBeUndefined();
});

test('the conventions of Relay hold', () => {
  expect(isInterfaceType(schema.getType('Node'))).toBe(true);
  for (const type of own.filter(t => t.name.endsWith('Connection'))) {
    const fields = isObjectType(type) ? type.getFields() : {};
    expect(String(fields.pageInfo!.type), type.name).toBe('PageInfo!');
    expect(String(fields.edges!.type), type.name).toBe(`[${type.name.replace('Connection', 'Edge')}!]!`);
  }
});
