import type { Choice } from '../../src/explorer/paths/chooseEntity.ts';
import type { FoundPaths, PathChain } from '../../src/explorer/paths/readPaths.ts';
import { ChainEvidence, ChainSentence } from '../parts/ChainSentence.tsx';
import { ChainsPicture } from '../parts/ChainsPicture.tsx';
import { wordOf } from '../parts/columnName.ts';
import { EntityBox } from '../parts/EntityBox.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { Frame } from '../parts/Frame.tsx';
import { hrefOf, withParameter } from '../parts/hrefs.ts';
import { InferredSwitch } from '../parts/InferredSwitch.tsx';
import { NarrowedWays } from '../parts/NarrowedWays.tsx';
import { nameIn } from '../parts/nameIn.ts';
import { StateTools } from '../parts/StateTools.tsx';
import type { PathsProps } from '../props.ts';
import { pathsWords } from '../words/paths.ts';
import { words } from '../words.ts';

/** No chain is longer, and so many are shown at most. */
const steps = [1, 2, 3, 4, 5, 6];
const most = { steps: steps.length, chains: 100 };

/** How two entities are tied: two boxes, and the chains between what is chosen in them. */
export function PathsPage(props: PathsProps) {
  const { language, from, to, found } = props;
  const says = pathsWords[language];
  return (
    <Frame {...props}>
      <h1>{titleOfPaths(props)}</h1>
      <p className="lead">{says.about}</p>
      <PathsForm {...props} />
      {found.is === 'unasked' ? <Unasked {...props} /> : <Answer {...props} found={found} />}
      {from.is === 'open' && to.is === 'open' && <Examples {...props} />}
    </Frame>
  );
}

/** What the page is of: a question, or the two whose ties it shows. */
export function titleOfPaths({ language, from, to }: Pick<PathsProps, 'language' | 'from' | 'to'>): string {
  const says = pathsWords[language];
  return from.is === 'made' && to.is === 'made'
    ? says.titleOf(nameIn(from.entity, language), nameIn(to.entity, language))
    : says.title;
}

function PathsForm(props: PathsProps) {
  const { language, query, narrowing } = props;
  const says = pathsWords[language];
  const { maxLength, first, isStructural, isExplicitOnly } = narrowing;
  return (
    <form className="controls paths" action="/paths" method="get">
      <input type="hidden" name="_lang" value={language} />
      {isExplicitOnly && <input type="hidden" name="_inferred" value="0" />}
      <div className="ends">
        <End {...props} name="from" choice={props.from} />
        <a
          className="swap"
          href={hrefOf(props, '/paths', swapped(query))}
          title={says.swap}
          aria-label={says.swap}
        >
          ⇄
        </a>
        <End {...props} name="to" choice={props.to} />
      </div>
      <div className="fields">
        <label>
          <span>{says.maxLength}</span>
          <select name="maxLength" defaultValue={maxLength}>
            {steps.map(number => (
              <option key={number}>{number}</option>
            ))}
          </select>
        </label>
        <label>
          <span>{says.first}</span>
          <input type="number" name="first" min={1} max={most.chains} defaultValue={first} />
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
        relations={[...props.relations, ...props.structuralRelations]}
      />
      <p className="buttons">
        <button type="submit">{says.find}</button>
        <a href={hrefOf(props, '/paths')}>{words[language].reset}</a>
      </p>
    </form>
  );
}

function swapped(query: string): string {
  const given = new URLSearchParams(query);
  return withParameter(withParameter(query, 'from', given.get('to')), 'to', given.get('from'));
}

/** One box, with what was taken for what was typed in it, or what may be meant by that. */
function End({
  name,
  choice,
  ...props
}: PathsProps & { readonly name: 'from' | 'to'; readonly choice: Choice }) {
  const { language, query, vocabulary } = props;
  const says = pathsWords[language];
  return (
    <div className="end">
      <EntityBox
        key={choice.is === 'made' ? choice.entity.id : ''}
        language={language}
        vocabulary={vocabulary}
        name={name}
        label={says[name]}
        chosen={choice.is === 'made' ? choice.entity : null}
        {...(choice.is === 'unsure' && { typed: choice.text })}
      />
      {choice.is === 'made' && (
        <p className="note">
          {wordOf(props, choice.entity.kind)} · <EntityLink {...props} entity={choice.entity} />
          {choice.by !== null && ` · ${says.taken(choice.by)}`}
        </p>
      )}
      {choice.is === 'unsure' &&
        (choice.offers.length === 0 ? (
          <p className="note">{says.nothingCalled(choice.text)}</p>
        ) : (
          <>
            <p className="note">{says.unsure(choice.text, choice.offers.length, choice.total)}</p>
            <ul className="offers">
              {choice.offers.map(one => (
                <li key={one.id}>
                  <a href={hrefOf(props, '/paths', withParameter(query, name, one.id))}>
                    {nameIn(one, language)}
                  </a>{' '}
                  <span className="note">{wordOf(props, one.kind)}</span>
                </li>
              ))}
            </ul>
          </>
        ))}
    </div>
  );
}

/** Why there is no answer yet, where it is not plain. */
function Unasked(props: PathsProps) {
  const { language, from, to } = props;
  const says = pathsWords[language];
  if (from.is === 'made' && to.is === 'made')
    return (
      <p>
        {says.same} <EntityLink {...props} entity={from.entity} />
      </p>
    );
  const isHalf = (from.is === 'made' && to.is === 'open') || (from.is === 'open' && to.is === 'made');
  return isHalf ? <p>{says.oneMore}</p> : null;
}

function Answer({
  found,
  ...props
}: PathsProps & { readonly found: Exclude<FoundPaths, { is: 'unasked' }> }) {
  const { language, narrowing, query } = props;
  const says = pathsWords[language];
  const { maxLength, first, isExplicitOnly } = narrowing;
  const chains = found.is === 'chains' ? found.chains : [];
  const lengths = [...new Set(chains.map(({ length }) => length))];
  const isCut = chains.length === first;
  return (
    <>
      {found.is === 'tooMuch' && <p>{says.tooMuch(maxLength)}</p>}
      {found.is === 'chains' && (
        <p>
          {chains.length === 0 ? says.none(maxLength) : says.count(chains.length, chains[0]!.length)}
          {isCut && ` ${says.more(first, most.chains)} `}
          {isCut && first < most.chains && (
            <a href={hrefOf(props, '/paths', withParameter(query, 'first', String(nextFirst(first))))}>
              {says.showMore(nextFirst(first))}
            </a>
          )}
        </p>
      )}
      {chains.length === 0 && <Advice {...props} isTooMuch={found.is === 'tooMuch'} />}
      {(chains.length > 0 || isExplicitOnly) && (
        <InferredSwitch {...props} isAny={chains.flat().some(({ isInferred }) => isInferred)} />
      )}
      <StateTools {...props} graphql={found.graphql} />
      {chains.length > 0 && (
        <>
          <section id="picture">
            <h2>{says.picture}</h2>
            <ChainsPicture {...props} chains={chains} title={titleOfPaths(props)} />
          </section>
          <section id="chains">
            <h2>{says.chains}</h2>
            {lengths.map(length => (
              <section key={length}>
                <h3>{says.steps(length)}</h3>
                <ol className="chains" start={1 + chains.findIndex(chain => chain.length === length)}>
                  {chains
                    .filter(chain => chain.length === length)
                    .map(chain => (
                      <li key={keyOf(chain)}>
                        <ChainSentence {...props} chain={chain} />
                        <details>
                          <summary>{says.evidence}</summary>
                          <ChainEvidence {...props} chain={chain} />
                        </details>
                      </li>
                    ))}
                </ol>
              </section>
            ))}
          </section>
        </>
      )}
    </>
  );
}

function nextFirst(first: number): number {
  return first < 50 ? 50 : most.chains;
}

function keyOf(chain: PathChain): string {
  return chain.map(({ type, direction, to }) => `${type} ${direction} ${to.id}`).join(' ');
}

/** What to ask for where nothing is found, or where too much would have to be looked through. */
function Advice({ isTooMuch, ...props }: Omit<PathsProps, 'found'> & { readonly isTooMuch: boolean }) {
  const { language, query, narrowing } = props;
  const says = pathsWords[language];
  const { maxLength, isStructural, isExplicitOnly, kinds, through } = narrowing;
  const ways: readonly (readonly [isHelp: boolean, name: string, value: string | null, text: string])[] =
    isTooMuch
      ? [
          [maxLength > 1, 'maxLength', String(maxLength - 1), says.shorter(maxLength - 1)],
          [isStructural, 'structural', null, says.withoutStructural],
        ]
      : [
          [maxLength < most.steps, 'maxLength', String(most.steps), says.longer(most.steps)],
          [isExplicitOnly, '_inferred', null, says.withInferred],
          [!isStructural, 'structural', 'true', says.withStructural],
          [through.length > 0, 'through', null, says.allRelations],
          [kinds.length > 0, 'kinds', null, says.allKinds],
        ];
  const helping = ways.filter(([isHelp]) => isHelp);
  if (helping.length === 0) return null;
  return (
    <>
      <p>{says.tryThis}</p>
      <ul>
        {helping.map(([, name, value, text]) => (
          <li key={name}>
            <a href={hrefOf(props, '/paths', withParameter(query, name, value))}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Examples(props: PathsProps) {
  const { language, examples } = props;
  const says = pathsWords[language];
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{says.examples}</h2>
      <ul className="questions">
        {examples.map(({ from, to }) => (
          <li key={`${from.id} ${to.id}`}>
            <a href={hrefOf(props, '/paths', new URLSearchParams({ from: from.id, to: to.id }).toString())}>
              {says.titleOf(nameIn(from, language), nameIn(to, language))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
