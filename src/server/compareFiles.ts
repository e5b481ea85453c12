import type { FastifyInstance } from 'fastify';
import { compareTable } from '../explorer/compare/compareTable.ts';
import { readCompare } from '../explorer/compare/readCompare.ts';
import { renderCsv } from '../formats/csv.ts';
import type { Table } from '../formats/table.ts';
import { refuseWrong } from './explorer.ts';
import { languageOf, originOf, type PageParts, parametersOf } from './pageRequest.ts';
import { refusal } from './refusal.ts';
import { startReading } from './startReading.ts';

const formats = {
  csv: { type: 'text/csv; charset=utf-8; header=present', render: renderCsv },
  json: { type: 'application/json; charset=utf-8', render: renderObjects },
};

/** The comparison of the page at `/compare` as data: the same address, with the ending of a format before its parameters. */
export function serveCompareFiles(app: FastifyInstance, parts: PageParts): void {
  app.get<{ Params: { ending: string } }>('/compare.:ending', async (request, reply) => {
    const { reader, within } = startReading(parts, 'compare', request, reply);
    const { ending } = request.params;
    if (!isFormat(ending))
      throw refusal(
        404,
        'NOT_FOUND',
        `The address of the comparison can end in ${Object.keys(formats)
          .map(one => `.${one}`)
          .join(' ')}, but .${ending} arrived.`,
      );
    const read = async () => {
      await parts.gate.pass();
      const { compared } = await readCompare({
        given: parametersOf(request),
        rest: '',
        language: languageOf(request),
        origin: originOf(parts, request),
        catalogue: parts.catalogue,
        reader,
      }).catch(refuseWrong);
      if (!compared)
        throw refusal(
          404,
          'NOT_FOUND',
          'It takes two plans to compare, and the graph holds fewer. Import another plan.',
        );
      return compared;
    };
    const compared = await within(read());
    const { type, render } = formats[ending];
    return reply
      .type(type)
      .header('cache-control', 'no-cache')
      .send(render(compareTable(compared)));
  });
}

function isFormat(ending: string): ending is keyof typeof formats {
  return Object.hasOwn(formats, ending);
}

function renderObjects({ columns, rows }: Table): string {
  return JSON.stringify(rows.map(row => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]]))));
}
