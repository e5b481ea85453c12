import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import type { Catalogue, Kind } from '../../catalogue/catalogue.ts';
import { WrongAddress } from '../wrongAddress.ts';

/** The kind of that plural. Throws a WrongAddress that says which there are. */
export function exploreKindNamed(plural: string, { kinds }: Catalogue): Kind {
  const all = [...kinds.values()];
  const kind = all.find(one => one.plural === plural);
  if (kind) return kind;
  const plurals = all.map(one => one.plural);
  throw new WrongAddress(
    [
      `There is no kind "${plural}".${didYouMean(suggestionList(plural, plurals))} There are ${plurals.join(', ')}.`,
    ],
    true,
  );
}
