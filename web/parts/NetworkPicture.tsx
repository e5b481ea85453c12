import { useEffect, useMemo, useRef, useState } from 'react';
import type { Network, NetworkNode } from '../../src/explorer/network/network.ts';
import { Chart } from '../charts/Chart.tsx';
import { KindMark, placeOfKind } from '../charts/kindMark.tsx';
import { style } from '../charts/style.ts';
import type { NetworkProps } from '../props.ts';
import { networkWords } from '../words/network.ts';
import { words } from '../words.ts';
import { wordOf } from './columnName.ts';
import { Drawing } from './Drawing.tsx';
import { entityHref } from './hrefs.ts';
import type { NetworkCanvas } from './networkCanvas.ts';

type NetworkPictureProps = NetworkProps & {
  /** The id of the entity that is looked at. */
  readonly chosen: string | null;
  readonly title: string;
  readonly onChoose: (id: string | null) => void;
  readonly onExpand: (id: string) => void;
  /** The canvas is there. */
  readonly onLive: () => void;
};

/** A network as a picture: drawn by the server, and with a script on a canvas that can be moved about in. */
export function NetworkPicture(props: NetworkPictureProps) {
  const { language, network, chosen, title, symmetric, onChoose, onExpand, onLive } = props;
  const says = networkWords[language];
  const place = useRef<HTMLDivElement>(null);
  const [canvas, setCanvas] = useState<NetworkCanvas | null>(null);
  const drawn = useMemo(() => drawnOf(network), [network]);
  const does = useRef({ onChoose, onExpand, onLive });
  does.current = { onChoose, onExpand, onLive };

  useEffect(() => {
    let isLeft = false;
    let made: NetworkCanvas | null = null;
    // Where the canvas cannot be had, what the server drew stays.
    import('./networkCanvas.ts').then(
      ({ makeCanvas }) => {
        if (isLeft || !place.current) return;
        made = makeCanvas(place.current, language, {
          choose: id => does.current.onChoose(id),
          expand: id => does.current.onExpand(id),
        });
        setCanvas(made);
        does.current.onLive();
      },
      () => {},
    );
    return () => {
      isLeft = true;
      made?.destroy();
    };
  }, [language]);

  useEffect(() => {
    canvas?.show(network, { symmetric, wordOf: type => wordOf(props, type) ?? type });
  }, [canvas, network, symmetric, props]);
  useEffect(() => {
    canvas?.choose(chosen);
  }, [canvas, chosen]);

  return (
    <>
      <div className={canvas ? 'canvas' : 'canvas waiting'}>
        <div
          ref={place}
          className="canvas-place"
          role="img"
          aria-label={`${title}${words[language].colon}${says.pictureOf(network.nodes.length, network.ties.length)}`}
        />
      </div>
      {canvas ? (
        <>
          <p className="state-tools">
            <button type="button" className="copy" onClick={() => canvas.zoom(1.4)}>
              {says.zoomIn}
            </button>
            <button type="button" className="copy" onClick={() => canvas.zoom(1 / 1.4)}>
              {says.zoomOut}
            </button>
            <button type="button" className="copy" onClick={() => canvas.fit()}>
              {says.fit}
            </button>
            <button type="button" className="copy" onClick={() => canvas.save(`network-${props.id}.png`)}>
              {says.png}
            </button>
          </p>
          <Legend {...props} nodes={network.nodes} />
          <p className="note">{says.howTo}</p>
        </>
      ) : (
        <Drawing
          label={title}
          draw={width => (
            <Chart
              drawn={drawn}
              options={{
                width,
                language,
                title,
                hrefOf: ({ id }) => (id === null ? null : entityHref(props, id)),
                wordOf: name => wordOf(props, name),
              }}
            />
          )}
        />
      )}
    </>
  );
}

function Legend({ nodes, ...props }: NetworkProps & { readonly nodes: readonly NetworkNode[] }) {
  const kinds = [...new Set(nodes.map(({ kind }) => kind))].sort((a, b) => placeOfKind(a) - placeOfKind(b));
  const says = words[props.language];
  return (
    <ul className="legend">
      {kinds.map(kind => (
        <li key={kind}>
          <svg className="chart kind-mark" viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true">
            <KindMark kind={kind} />
          </svg>{' '}
          {wordOf(props, kind) ?? kind}
        </li>
      ))}
      {[false, true].map(isInferred => (
        <li key={String(isInferred)}>
          <svg className="chart" viewBox="0 0 28 8" width="28" height="8" aria-hidden="true">
            <line className={isInferred ? 'tie inferred' : 'tie'} x1="0" y1="4" x2="28" y2="4" />
          </svg>{' '}
          {isInferred ? says.inferred : says.explicit}
        </li>
      ))}
    </ul>
  );
}

/** The style of charts, for their marks outside of them. */
export function MarkStyle() {
  return <style>{style}</style>;
}

function drawnOf({ nodes, ties }: Network) {
  return {
    as: 'NETWORK' as const,
    nodes: nodes.map(({ id, name, nameEn, kind }) => ({
      key: id,
      label: name,
      labelEn: nameEn,
      id,
      kind,
      values: {},
    })),
    ties: ties.map(({ from, to, type, isInferred }) => ({ from, to, type, isInferred, values: {} })),
  };
}
