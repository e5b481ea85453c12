import type { Parameter, ParameterType } from '../views/parameter.ts';

/** A parameter of the address of a page that is optional and takes one value, unless `rest` says otherwise. */
export function pageParameter(
  name: string,
  of: ParameterType,
  rest: Partial<Pick<Parameter, 'isList' | 'isRequired'>> = {},
): Parameter {
  return {
    name,
    description: null,
    descriptionZh: null,
    type: 'String',
    isRequired: false,
    isList: false,
    default: undefined,
    of,
    ...rest,
  };
}

/** One of some values that are their own names. */
export function oneOf(...values: readonly string[]): ParameterType {
  return {
    is: 'choice',
    values: values.map(value => ({ value, description: '', meaning: { en: value, zh: value } })),
  };
}
