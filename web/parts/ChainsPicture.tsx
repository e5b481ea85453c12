import type { NamedOfKind } from '../../src/explorer/paths/chooseEntity.ts';
import type { PathChain } from '../../src/explorer/paths/readPaths.ts';
import type { Thing } from '../../src/views/thing.ts';
import { Chains } from '../charts/Chains.tsx';
import type { PathsProps } from '../props.ts';
import { wordOf } from './columnName.ts';
import { Drawing } from './Drawing.tsx';
import { entityHref } from './hrefs.ts';

type ChainsPictureProps = Pick<PathsProps, 'language' | 'shape' | 'origin' | 'vocabulary'> & {
  readonly chains: readonly PathChain[];
  readonly title: string;
};

/** Chains as one picture, whose things lead to their pages. */
export function ChainsPicture({ chains, title, ...props }: ChainsPictureProps) {
  const drawn = chains.map(chain =>
    chain.map(({ from, to, type, direction, isInferred }) => ({
      from: thingOf(from),
      to: thingOf(to),
      type,
      direction,
      isInferred,
    })),
  );
  return (
    <Drawing
      label={title}
      draw={width => (
        <Chains
          chains={drawn}
          options={{
            width,
            language: props.language,
            title,
            hrefOf: ({ id }) => (id === null ? null : entityHref(props, id)),
            wordOf: name => wordOf(props, name),
          }}
        />
      )}
    />
  );
}

function thingOf({ id, name, nameEn, kind }: NamedOfKind): Thing {
  return { key: id, label: name, labelEn: nameEn, id, kind };
}
