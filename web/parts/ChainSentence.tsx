import type { PathChain, PathStep } from '../../src/explorer/paths/readPaths.ts';
import type { PathsProps } from '../props.ts';
import { words } from '../words.ts';
import { wordOf } from './columnName.ts';
import { EntityLink } from './EntityLink.tsx';
import { Quotes } from './Quotes.tsx';
import { Said } from './RelatedList.tsx';

type Where = Pick<PathsProps, 'language' | 'shape' | 'origin' | 'vocabulary' | 'bases'>;

/** A chain as a sentence, from its one end to the other; each arrow points where the relation leads. */
export function ChainSentence({ chain, ...props }: Where & { readonly chain: PathChain }) {
  return (
    <p className="chain">
      <EntityLink {...props} entity={chain[0]!.from} />
      {chain.map(step => (
        <span key={step.to.id}>
          {' '}
          <Relation {...props} step={step} /> <EntityLink {...props} entity={step.to} />
        </span>
      ))}
    </p>
  );
}

function Relation({ step, ...props }: Where & { readonly step: PathStep }) {
  const { type, direction, isInferred } = step;
  return (
    <span className={isInferred ? 'step inferred' : 'step'}>
      {direction === 'in' ? '←' : '—'} {wordOf(props, type) ?? type} {direction === 'out' ? '→' : '—'}
      {isInferred && <span className="badge">{words[props.language].inferred}</span>}
    </span>
  );
}

/** The steps of a chain, each as its relation states it, with the words that prove it or the reason why it holds. */
export function ChainEvidence({ chain, ...props }: Where & { readonly chain: PathChain }) {
  return (
    <ol className="evidence">
      {chain.map(step => (
        <li key={step.to.id} className={step.isInferred ? 'inferred' : undefined}>
          <StepEvidence {...props} step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepEvidence({ step, ...props }: Where & { readonly step: PathStep }) {
  const { from, to, direction, type, isInferred, basis, reason, note, citations } = step;
  const { language, bases } = props;
  const says = words[language];
  const [start, end] = direction === 'in' ? [to, from] : [from, to];
  const rests = basis === null ? null : (bases[basis]?.[language] ?? basis);
  return (
    <>
      <p>
        <EntityLink {...props} entity={start} />
        <span className="relation">
          {' '}
          — {wordOf(props, type) ?? type} {direction === 'both' ? '—' : '→'}{' '}
        </span>
        <EntityLink {...props} entity={end} />
        {isInferred && (
          <span className="badge">
            {says.inferred}
            {rests !== null && ` · ${rests}`}
          </span>
        )}
      </p>
      {reason && <Said {...props} label={says.reason} text={reason} />}
      {note && <Said {...props} label={says.note} text={note} />}
      <Quotes {...props} citations={citations} />
    </>
  );
}
