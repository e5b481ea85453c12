import type { ReactNode } from 'react';
import { keyOf, type NetworkNode, type NetworkTie, tiesByNode } from '../../src/explorer/network/network.ts';
import { KindMark, placeOfKind } from '../charts/kindMark.tsx';
import type { NetworkProps } from '../props.ts';
import { networkWords } from '../words/network.ts';
import { words } from '../words.ts';
import { wordOf } from './columnName.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';
import { Said } from './RelatedList.tsx';

type NeighbourListProps = NetworkProps & {
  /** What can be done with an entity, beside going to its page. */
  readonly actions: (node: NetworkNode) => ReactNode;
};

/** What surrounds an entity, by distance and kind, each with the relations that lead there. */
export function NeighbourList({ actions, ...props }: NeighbourListProps) {
  const { language, network } = props;
  const says = networkWords[language];
  const [, ...around] = network.nodes;
  const told = tiesByNode(network);
  const distances = [...new Set(around.map(({ distance }) => Math.min(distance, 3)))].sort();
  return distances.map(distance => {
    const there = around.filter(node => Math.min(node.distance, 3) === distance);
    const kinds = [...new Set(there.map(({ kind }) => kind))].sort((a, b) => placeOfKind(a) - placeOfKind(b));
    return (
      <section key={distance} className="group">
        <h3>
          {says.distances(distance)} <Count count={there.length} />
        </h3>
        {kinds.map(kind => {
          const nodes = there.filter(node => node.kind === kind);
          return (
            <section key={kind} className="around">
              <h4>
                <svg
                  className="chart kind-mark"
                  viewBox="-11 -11 22 22"
                  width="18"
                  height="18"
                  aria-hidden="true"
                >
                  <KindMark kind={kind} />
                </svg>{' '}
                {wordOf(props, kind) ?? kind} <Count count={nodes.length} />
              </h4>
              <ul className="evidence">
                {nodes.map(node => (
                  <li key={node.id} id={anchorOf(node.id)}>
                    <p>
                      <EntityLink {...props} entity={node} /> <span className="actions">{actions(node)}</span>
                    </p>
                    <TieList {...props} node={node} ties={told.get(node.id)!} />
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </section>
    );
  });
}

export function anchorOf(id: string): string {
  return `around-${id}`;
}

function Count({ count }: { readonly count: number }) {
  return <span className="count">{count.toLocaleString('en-US')}</span>;
}

type TieListProps = NetworkProps & { readonly node: NetworkNode; readonly ties: readonly NetworkTie[] };

/** Relations of an entity, each as a sentence with the words that prove it or the reason why it holds. */
export function TieList({ ties, ...props }: TieListProps) {
  return (
    <ul className="ties">
      {ties.map(tie => (
        <li key={keyOf(tie)} className={tie.isInferred ? 'inferred' : undefined}>
          <TieSentence {...props} tie={tie} />
        </li>
      ))}
    </ul>
  );
}

function TieSentence({ tie, node, ...props }: Omit<TieListProps, 'ties'> & { readonly tie: NetworkTie }) {
  const { language, symmetric, bases, network } = props;
  const { type, isInferred, basis, reason, note, citations } = tie;
  const says = words[language];
  const rests = basis === null ? null : (bases[basis]?.[language] ?? basis);
  const end = (id: string) => {
    const entity = network.nodes.find(other => other.id === id)!;
    return id === node.id ? <Name {...props} entity={entity} /> : <EntityLink {...props} entity={entity} />;
  };
  return (
    <>
      {end(tie.from)}
      <span className="relation">
        {' '}
        — {wordOf(props, type) ?? type} {symmetric.includes(type) ? '—' : '→'}{' '}
      </span>
      {end(tie.to)}
      {isInferred && (
        <span className="badge">
          {says.inferred}
          {rests !== null && ` · ${rests}`}
        </span>
      )}
      {reason && <Said language={language} label={says.reason} text={reason} />}
      {note && <Said language={language} label={says.note} text={note} />}
      <FoldedQuotes {...props} citations={citations} />
    </>
  );
}

function Name({ language, entity }: Pick<NetworkProps, 'language'> & { readonly entity: NetworkNode }) {
  const shown = nameIn(entity, language);
  return <span lang={language === 'en' && isChinese(shown) ? 'zh-CN' : undefined}>{shown}</span>;
}
