import type { Catalogue } from '../../catalogue/catalogue.ts';
import { checkEntities } from '../../views/checkEntities.ts';
import { readDatasets } from '../../views/datasets.ts';
import type { Reader } from '../../views/reader.ts';
import type { ExploreRequest } from './exploreAddress.ts';

/** What is wrong with the ids that a request names. Throws the GraphQLError that the engine answers with. */
export async function checkExplored(
  { filters }: ExploreRequest,
  catalogue: Catalogue,
  reader: Reader,
): Promise<string[]> {
  const values = Object.fromEntries(filters.map(chosen => [chosen.filter.name, chosen.values]));
  const parameters = filters.map(({ filter }) => filter.parameter);
  const named = values.dataset ?? [];
  const datasets = named.length > 0 ? (await readDatasets(reader)).map(({ id }) => id) : [];
  return [
    ...named
      .filter(id => !datasets.includes(String(id)))
      .map(
        id =>
          `"dataset" must be one of ${datasets.join(', ')}, but "${id}" arrived. Change it, or leave it out.`,
      ),
    ...(await checkEntities(parameters, values, catalogue, reader)),
  ];
}
