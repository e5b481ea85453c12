import type { Dataset } from '../dataset/dataset.ts';
import { nodeRecord, relationRecord } from '../dataset/records.ts';
import type { ExportContext } from './context.ts';

/** A dataset as one JSON object, `{dataset, nodes, relations}`: nodes by id, relations by type and ends. */
export function renderJson(dataset: Dataset, { catalogue }: ExportContext): string {
  const { header, entities, relations, captions, leftOut } = dataset;
  const object = {
    dataset: { ...header, captions, leftOut },
    nodes: entities.map(entity => nodeRecord(entity, catalogue)),
    relations: relations.map(relationRecord),
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}
