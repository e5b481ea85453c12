import type { Dataset } from '../dataset/dataset.ts';
import type { ExportContext } from './context.ts';
import type { FormatName } from './formatNames.ts';
import { renderJson } from './json.ts';
import { renderGexfFile, renderGraphmlFile } from './propertyGraph.ts';
import { renderJsonLdFile, renderTurtleFile } from './rdf.ts';
import { renderStratml } from './stratml.ts';
import { renderCsvFiles } from './tables.ts';
import { renderFiles } from './yaml.ts';

/** A format that is one text, or a folder of files by name. Equal datasets give equal bytes. */
export type ExportFormat =
  | { readonly is: 'text'; readonly render: (dataset: Dataset, context: ExportContext) => string }
  | {
      readonly is: 'folder';
      readonly render: (dataset: Dataset, context: ExportContext) => Map<string, string>;
    };

export const exportFormats: Readonly<Record<FormatName, ExportFormat>> = {
  json: { is: 'text', render: renderJson },
  yaml: { is: 'folder', render: renderFiles },
  csv: { is: 'folder', render: renderCsvFiles },
  graphml: { is: 'text', render: renderGraphmlFile },
  gexf: { is: 'text', render: renderGexfFile },
  jsonld: { is: 'text', render: renderJsonLdFile },
  turtle: { is: 'text', render: renderTurtleFile },
  stratml: { is: 'text', render: renderStratml },
};
