import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';

/** What to say of a name that no view has. */
export function describeUnknownView(name: string, views: readonly { readonly name: string }[]): string {
  const names = views.map(({ name }) => name);
  return `There is no view ${name}.${didYouMean(suggestionList(name, names))}`;
}
