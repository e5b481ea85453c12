import { useState } from 'react';
import {
  type Kind,
  NeighbourhoodDocument,
  type RelationType,
} from '../../src/explorer/documents/generated/graphql.ts';
import { most, type NetworkNode, withNeighbours } from '../../src/explorer/network/network.ts';
import { bounds } from '../charts/bounds.ts';
import { askServer } from '../parts/askServer.ts';
import { wordOf } from '../parts/columnName.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { EntityNames } from '../parts/EntityNames.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, networkHref, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { NarrowedWays } from '../parts/NarrowedWays.tsx';
import { anchorOf, NeighbourList, TieList } from '../parts/NeighbourList.tsx';
import { MarkStyle, NetworkPicture } from '../parts/NetworkPicture.tsx';
import { nameIn } from '../parts/nameIn.ts';
import { StateTools } from '../parts/StateTools.tsx';
import type { NetworkProps } from '../props.ts';
import { networkWords } from '../words/network.ts';
import { words } from '../words.ts';

/** What surrounds an entity: a list of it, and the same as a picture, to which more can be added. */
export function NetworkPage(given: NetworkProps) {
  const [grown, setGrown] = useState({ network: given.network, expanded: given.expanded });
  const [chosen, setChosen] = useState<string | null>(null);
  const [isLive, setIsLive] = useState(false);
  const [adding, setAdding] = useState<'still' | 'adding' | 'failed'>('still');
  const query = withExpanded(given.query, grown.expanded);
  const props: NetworkProps = { ...given, ...grown, query };
  const { language, network, expanded, narrowing, total, isDrawn } = props;
  const says = networkWords[language];
  const [middle] = network.nodes;
  const around = network.nodes.length - 1;
  const hasPicture = around > 0 && (isDrawn || given.network.nodes.length <= bounds.networkNodes);
  const title = titleOfNetwork(props);

  const expand = async (id: string) => {
    if (expanded.includes(id) || expanded.length >= most.expanded || adding === 'adding') return;
    setAdding('adding');
    const { through, kinds, assertion } = narrowing.around;
    const variables = {
      id,
      hops: 1,
      through: through as RelationType[] | null,
      kinds: kinds as Kind[] | null,
      assertion: assertion ?? null,
      first: most.added,
    };
    try {
      const { neighbourhood } = await askServer(
        NeighbourhoodDocument,
        variables,
        AbortSignal.timeout(10_000),
      );
      const next = [...expanded, id];
      setGrown({ network: withNeighbours(network, id, neighbourhood!), expanded: next });
      setAdding('still');
      history.replaceState(null, '', hrefOf(props, props.path, withExpanded(query, next)));
    } catch {
      setAdding('failed');
    }
  };
  const show = (id: string) => {
    setChosen(id);
    document.getElementById('picture')?.scrollIntoView({ block: 'start' });
  };

  return (
    <Frame {...props}>
      <MarkStyle />
      <p className="kind">{wordOf(props, middle!.kind) ?? middle!.kind}</p>
      <h1>{title}</h1>
      <p className="lead">
        {says.about} <EntityLink {...props} entity={middle!} />
      </p>
      <Narrowing {...props} />
      {around === 0 ? (
        <p className="note">{says.nothing}</p>
      ) : (
        <p className="extent">
          {says.extent(given.network.nodes.length - 1, narrowing.hops, given.network.ties.length)}
          {given.expanded.length === 0 && total > around && (
            <span className="cut">{says.cut(around, total)}</span>
          )}
        </p>
      )}
      <InferredSwitch {...props} isAny={network.ties.some(({ isInferred }) => isInferred)} />
      <StateTools {...props} />
      {around > 0 && (
        <section id="picture">
          <h2>{says.picture}</h2>
          {hasPicture ? (
            <div className={chosen === null ? 'network' : 'network aside'}>
              <div>
                <NetworkPicture
                  {...props}
                  title={title}
                  chosen={chosen}
                  onChoose={setChosen}
                  onExpand={expand}
                  onLive={() => setIsLive(true)}
                />
                {around + 1 > bounds.canvasNodes && (
                  <p className="note">{says.drawMost(bounds.canvasNodes, around + 1)}</p>
                )}
              </div>
              <div className="looked-at" aria-live="polite">
                {adding === 'adding' && <p className="note">{says.expanding}</p>}
                {adding === 'failed' && <p className="problems">{says.failed}</p>}
                {chosen !== null && (
                  <LookedAt {...props} id={chosen} onExpand={expand} onClose={() => setChosen(null)} />
                )}
              </div>
            </div>
          ) : (
            <p>
              {says.tooLarge(around)}{' '}
              <a href={`${hrefOf(props, props.path, withParameter(query, 'draw', 'true'))}#picture`}>
                {says.drawAll}
              </a>
            </p>
          )}
        </section>
      )}
      {around > 0 && (
        <section id="list">
          <h2>{says.list}</h2>
          <NeighbourList
            {...props}
            actions={node => (
              <>
                {isLive && (
                  <button type="button" className="copy" onClick={() => show(node.id)}>
                    {says.show}
                  </button>
                )}{' '}
                <NodeWays {...props} node={node} />
              </>
            )}
          />
        </section>
      )}
    </Frame>
  );
}

/** What the page is of. */
export function titleOfNetwork({ language, network }: Pick<NetworkProps, 'language' | 'network'>): string {
  return networkWords[language].title(nameIn(network.nodes[0]!, language));
}

function withExpanded(query: string, ids: readonly string[]): string {
  const given = new URLSearchParams(query);
  given.delete('expand');
  for (const id of ids) given.append('expand', id);
  return given.toString();
}

/** The ways on from an entity in the network. Without a script its neighbours are added by an address too. */
function NodeWays({
  node,
  onExpand,
  ...props
}: NetworkProps & { readonly node: NetworkNode; readonly onExpand?: (id: string) => void }) {
  const { language, path, query, expanded, id } = props;
  const says = networkWords[language];
  const next = hrefOf(props, path, withExpanded(query, [...expanded, node.id]));
  const isExpanded = expanded.includes(node.id) || node.distance === 0;
  return (
    <>
      {node.id !== id && <a href={networkHref(props, node.id)}>{says.centre}</a>}{' '}
      {isExpanded
        ? node.distance > 0 && <span className="note">{says.expanded}</span>
        : expanded.length < most.expanded &&
          (onExpand ? (
            <button type="button" className="copy" onClick={() => onExpand(node.id)}>
              {says.expand}
            </button>
          ) : (
            <a href={`${next}#${anchorOf(node.id)}`}>{says.expand}</a>
          ))}
    </>
  );
}

interface LookedAtProps extends NetworkProps {
  readonly onExpand: (id: string) => void;
  readonly onClose: () => void;
}

/** The entity that is looked at in the picture, with all its relations that are drawn. */
function LookedAt({ id, onClose, onExpand, ...props }: LookedAtProps) {
  const { language, network, expanded } = props;
  const says = networkWords[language];
  const node = network.nodes.find(node => node.id === id);
  if (!node) return null;
  const ties = network.ties.filter(({ from, to }) => from === id || to === id);
  return (
    <section className="panel">
      <button type="button" className="copy close" onClick={onClose}>
        {says.close}
      </button>
      <EntityNames {...props} {...node} level={3} />
      <p className="ways">
        <a href={hrefOf(props, `/entity/${encodeURIComponent(id)}`)}>{says.itsPage}</a>{' '}
        <NodeWays {...props} id={network.nodes[0]!.id} node={node} onExpand={onExpand} />
      </p>
      {expanded.length >= most.expanded && <p className="note">{says.noMore}</p>}
      <h4>{says.ties(ties.length)}</h4>
      <TieList {...props} id={id} node={node} ties={ties} />
    </section>
  );
}

/** The filters, as a form that needs no script. */
function Narrowing(props: NetworkProps) {
  const { language, path, query, narrowing } = props;
  const says = networkWords[language];
  const { hops, isStructural } = narrowing;
  const isExplicitOnly = new URLSearchParams(query).get('_inferred') === '0';
  return (
    <form className="controls" action={path} method="get">
      <input type="hidden" name="_lang" value={language} />
      {isExplicitOnly && <input type="hidden" name="_inferred" value="0" />}
      <div className="fields">
        <label>
          <span>{says.hops}</span>
          <select name="hops" defaultValue={hops}>
            {[1, 2].map(number => (
              <option key={number} value={number}>
                {says.hopsOf(number)}
              </option>
            ))}
          </select>
        </label>
        <label className="tick">
          <input type="checkbox" name="structural" value="true" defaultChecked={isStructural} />{' '}
          {says.structural}
        </label>
      </div>
      <NarrowedWays
        language={language}
        vocabulary={props.vocabulary}
        says={says}
        narrowing={narrowing}
        kinds={props.kinds}
        relations={props.relations}
      />
      <p className="buttons">
        <button type="submit">{words[language].apply}</button>
        <a href={hrefOf(props, path)}>{words[language].reset}</a>
      </p>
    </form>
  );
}
