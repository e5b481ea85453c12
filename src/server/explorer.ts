import type { FastifyInstance } from 'fastify';
import type { FrameProps, PageProps } from '../../web/props.ts';
import { readCompare } from '../explorer/compare/readCompare.ts';
import { readNetwork } from '../explorer/network/readNetwork.ts';
import type { PageAsked } from '../explorer/pageAsked.ts';
import { readPaths } from '../explorer/paths/readPaths.ts';
import { readSource } from '../explorer/source/readSource.ts';
import { readSources } from '../explorer/source/readSources.ts';
import { readTargets } from '../explorer/targets/readTargets.ts';
import { WrongAddress } from '../explorer/wrongAddress.ts';
import type { PageParts } from './pageRequest.ts';
import { refusal } from './refusal.ts';
import { servePage } from './servePage.ts';

/** The pages of the explorer. Each is read by one function, whose result it shows within the frame of all pages. */
const pages: readonly ExplorerPage[] = [
  { path: '/paths', read: async asked => ({ page: 'paths', ...(await readPaths(asked)) }) },
  { path: '/targets', read: async asked => ({ page: 'targets', ...(await readTargets(asked)) }) },
  { path: '/compare', read: async asked => ({ page: 'compare', ...(await readCompare(asked)) }) },
  { path: '/source', read: async asked => ({ page: 'sources', ...(await readSources(asked)) }) },
  { path: '/source/*', read: async asked => ({ page: 'source', ...(await readSource(asked)) }) },
  { path: '/network/*', read: async asked => ({ page: 'network', ...(await readNetwork(asked)) }) },
];

interface ExplorerPage {
  /** A `*` at its end is left open for what the page is of. */
  readonly path: string;
  readonly read: (asked: PageAsked) => Promise<OwnProps>;
}

/** What a page shows beside its frame. */
type OwnProps = PageProps extends infer Props
  ? Props extends FrameProps
    ? Omit<Props, keyof FrameProps>
    : never
  : never;

export function serveExplorer(app: FastifyInstance, parts: PageParts): void {
  for (const { path, read } of pages)
    servePage(app, parts, {
      path,
      operation: path.split('/')[1]!,
      read: async ({ frame, ...asked }) => {
        const { language, origin } = frame;
        const { catalogue } = parts;
        const props = await read({ ...asked, language, origin, catalogue }).catch(refuseWrong);
        return { ...frame, ...props } as PageProps;
      },
    });
}

/** Reads an address. Throws a refusal for what is wrong with it. */
export function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    return refuseWrong(error);
  }
}

/** What is wrong with an address is for its reader to put right. */
export function refuseWrong(error: unknown): never {
  if (!(error instanceof WrongAddress)) throw error;
  throw error.isUnknown
    ? refusal(404, 'NOT_FOUND', ...error.faults)
    : refusal(400, 'BAD_USER_INPUT', ...error.faults);
}
