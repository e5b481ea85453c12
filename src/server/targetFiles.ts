import type { FastifyInstance } from 'fastify';
import { readWritten } from '../explorer/readWritten.ts';
import { readTargetSelection } from '../explorer/targets/readTargets.ts';
import { targetsView } from '../explorer/targets/targetsView.ts';
import { createReader } from '../views/reader.ts';
import { formatsOf } from '../views/writeView.ts';
import { refuseWrong } from './explorer.ts';
import { languageOf, originOf, type PageParts, parametersOf } from './pageRequest.ts';
import { refusal } from './refusal.ts';
import { sendView } from './sendView.ts';
import { readViewProps } from './viewProps.ts';

/** The targets of the page at `/targets` as data: the same address, with the ending of a format before its parameters. */
export function serveTargetFiles(app: FastifyInstance, parts: PageParts): void {
  const { catalogue, schema } = parts;
  app.get<{ Params: { ending: string } }>('/targets.:ending', async (request, reply) => {
    const given = parametersOf(request);
    const language = languageOf(request);
    const origin = originOf(parts, request);
    const reader = createReader(parts);
    const asked = { given, rest: '', language, origin, catalogue, reader };
    const { selection, settings } = await readTargetSelection(asked).catch(refuseWrong);
    const view = readWritten(targetsView(selection), 'targets', schema);
    const format = formatsOf(view).find(one => one === request.params.ending);
    if (!format)
      throw refusal(
        404,
        'NOT_FOUND',
        `The address of the targets can end in ${formatsOf(view)
          .map(one => `.${one}`)
          .join(' ')}, but .${request.params.ending} arrived.`,
      );
    const own = new URLSearchParams([...given].filter(([key]) => key !== '_lang')).toString();
    return sendView(
      parts,
      {
        view,
        format,
        variables: {},
        settings,
        language,
        operation: 'targets',
        address: `${origin}/targets${own && `?${own}`}`,
        readPage: (frame, pageReader) =>
          readViewProps({ view, format, variables: {}, settings, language }, frame, catalogue, pageReader),
      },
      request,
      reply,
    );
  });
}
