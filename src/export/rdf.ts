import type { Dataset } from '../dataset/dataset.ts';
import { renderJsonLd } from '../formats/jsonld.ts';
import { renderTurtle } from '../formats/turtle.ts';
import type { ExportContext } from './context.ts';
import { describeDataset } from './rdf/document.ts';
import { defaultBase } from './rdf/names.ts';

/** A dataset as Turtle, its names under the base of the context, in which `faultOfBase` finds no fault. */
export function renderTurtleFile(dataset: Dataset, context: ExportContext): string {
  return renderTurtle(describeDataset(dataset, context, context.base ?? defaultBase));
}

/** A dataset as JSON-LD, with the same triples as in Turtle. */
export function renderJsonLdFile(dataset: Dataset, context: ExportContext): string {
  return renderJsonLd(describeDataset(dataset, context, context.base ?? defaultBase));
}
