import type { Named } from '../../src/entity/related.ts';
import type { Why } from '../../src/explorer/compare/compareIndustries.ts';
import type { Tie } from '../../src/explorer/compare/sideBySide.ts';
import type { CompareProps } from '../props.ts';
import { compareWords } from '../words/compare.ts';
import { words } from '../words.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { nameIn } from './nameIn.ts';
import { Said } from './RelatedList.tsx';

type Where = Pick<CompareProps, 'language' | 'shape' | 'origin' | 'meanings'>;

interface TiesProps extends Where {
  readonly ties: readonly Tie<Why>[];
  /** What the ends of ties are called, by id. */
  readonly names: Readonly<Record<string, Named>>;
  /** There is one thing on each side, so that ties need not say what they tie. */
  readonly isPair: boolean;
}

/** Why things of two plans stand side by side. */
export function Ties({ ties, names, isPair, ...props }: TiesProps) {
  const { language } = props;
  if (ties.length === 0) return <p className="why">{compareWords[language].same}</p>;
  return ties.map(tie => (
    <div key={`${tie.a} ${tie.b}`} className={isInferred(tie.why) ? 'why inferred' : 'why'}>
      {!isPair && (
        <p className="note">
          <EntityLink {...props} entity={names[tie.a]!} /> ↔ <EntityLink {...props} entity={names[tie.b]!} />
        </p>
      )}
      <Reason {...props} tie={tie} names={names} />
    </div>
  ));
}

function isInferred(why: Why): boolean {
  return why.is === 'match' ? why.isInferred : why.a.isInferred || why.b.isInferred;
}

function Reason({
  tie: { a, b, why },
  names,
  ...props
}: Where & Pick<TiesProps, 'names'> & { readonly tie: Tie<Why> }) {
  const { language, meanings } = props;
  const says = compareWords[language];
  if (why.is === 'match')
    return (
      <>
        <p>
          {says.near}
          {why.isInferred && (
            <span className="badge">
              {words[language].inferred}
              {why.basis !== null && ` · ${meanings[why.basis]?.[language] ?? why.basis}`}
            </span>
          )}
        </p>
        {why.reason && <Said language={language} label={words[language].reason} text={why.reason} />}
        {why.note && <Said language={language} label={words[language].note} text={why.note} />}
        <FoldedQuotes {...props} citations={why.citations} />
      </>
    );
  const ends = [
    { id: a, ...why.a },
    { id: b, ...why.b },
  ];
  return (
    <>
      {ends.map(({ id, isExact, isInferred: isEndInferred }) => (
        <p key={id}>
          <EntityLink {...props} entity={names[id]!} /> {says.inClass(isExact)}{' '}
          <EntityLink {...props} entity={why.class} />
          {isEndInferred && <span className="badge">{words[language].inferred}</span>}
        </p>
      ))}
      <details>
        <summary>
          {says.classReasons} · {why.class.scheme} {why.class.code}
        </summary>
        {ends.map(
          ({ id, reason }) =>
            reason && (
              <Said key={id} language={language} label={nameIn(names[id]!, language)} text={reason} />
            ),
        )}
      </details>
    </>
  );
}
