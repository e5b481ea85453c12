import { badInput } from '../engine/errors.ts';
import type { Parameter } from '../views/parameter.ts';
import { readAddress } from '../views/readAddress.ts';
import type { Given } from './tool.ts';

/**
 * The values of parameters by the arguments of a call, checked as those of an address are. What is null is not given.
 * Throws a GraphQLError with all that is wrong, a line each; `what` takes the parameters, as it says.
 */
export function readArguments(
  parameters: readonly Parameter[],
  given: Given,
  what: string,
): Readonly<Record<string, unknown>> {
  const address = readAddress(parameters, addressOf(given, what), what);
  if (address.is === 'wrong') throw badInput(address.faults.join('\n'));
  return address.variables;
}

/** The arguments of a call as those of an address. Throws a GraphQLError where an address has nothing like it. */
export function addressOf(given: Given, what: string): URLSearchParams {
  const faults: string[] = [];
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith('_')) faults.push(`${what} has no parameter "${name}". Leave it out.`);
    else
      for (const item of [value].flat()) {
        if (item === null || item === undefined) continue;
        if (typeof item === 'object')
          faults.push(
            `"${name}" takes a text, a number, true or false, or a list of them, but ${Array.isArray(item) ? 'a list in a list' : 'an object'} arrived. Change it, or leave it out.`,
          );
        else address.append(name, String(item));
      }
  }
  if (faults.length > 0) throw badInput(faults.join('\n'));
  return address;
}
