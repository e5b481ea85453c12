import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Named } from '../../src/entity/related.ts';
import type { Kind } from '../../src/explorer/documents/generated/graphql.ts';
import type { FrameProps, Vocabulary } from '../props.ts';
import { entityBoxWords } from '../words/entityBox.ts';
import { wordOf } from './columnName.ts';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';
import { type Search, useSearch } from './useSearch.ts';

/** So many are offered at a time. */
const mostOffered = 12;

interface EntityBoxProps extends Pick<FrameProps, 'language'> {
  /** The parameter that it fills. */
  readonly name: string;
  readonly label: string;
  readonly chosen: Named | null;
  /** What was typed and stands for nothing yet. */
  readonly typed?: string;
  /** Only entities of these kinds are offered. */
  readonly kinds?: readonly Kind[] | null;
  readonly vocabulary: Vocabulary;
}

/**
 * A box in which an entity is chosen. It sends its id, or what is typed where nothing is chosen: without a script one types
 * either. With one it offers what the server finds, as a combobox: arrows go through the list, Enter takes, Escape closes.
 */
export function EntityBox(props: EntityBoxProps) {
  const { language, name, label, chosen, typed, kinds = null, vocabulary } = props;
  const says = entityBoxWords[language];
  const id = useId();
  const [isLive, setIsLive] = useState(false);
  const [taken, setTaken] = useState<Named | null>(chosen);
  const [text, setText] = useState(chosen?.id ?? typed ?? '');
  const [asked, setAsked] = useState<string | null>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const search = useSearch(asked, kinds, mostOffered);
  const offers = asked !== null && search.is === 'found' ? search.found.edges.map(({ node }) => node) : [];
  // The list may change under the keys, the entity does not.
  const active = offers.findIndex(one => one.id === activeId);
  const isOpen = offers.length > 0;

  useEffect(() => {
    // An id is what is sent without a script; names are easier to read.
    setIsLive(true);
    if (chosen) setText(nameIn(chosen, language));
  }, [chosen, language]);

  const close = () => {
    setAsked(null);
    setActiveId(null);
  };
  const take = (one: Named) => {
    setTaken(one);
    setText(nameIn(one, language));
    close();
  };
  const type = (typed: string) => {
    setText(typed);
    setTaken(null);
    setAsked(typed);
    setActiveId(null);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) {
        const from = active < 0 && step < 0 ? 0 : active;
        setActiveId(offers.at((from + step) % offers.length)!.id);
      } else if (text.trim() !== '') setAsked(text);
    } else if (event.key === 'Enter' && isOpen && active >= 0) {
      event.preventDefault();
      take(offers[active]!);
    } else if (event.key === 'Escape' && asked !== null) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div className="entity-box">
      <label htmlFor={id}>{label}</label>
      {isLive && <input type="hidden" name={name} value={taken?.id ?? text} />}
      <input
        id={id}
        type="text"
        name={isLive ? undefined : name}
        value={text}
        placeholder={says.hint}
        autoComplete="off"
        spellCheck={false}
        onChange={event => type(event.target.value)}
        onKeyDown={press}
        onBlur={close}
        {...(isLive && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': isOpen,
          'aria-controls': `${id}list`,
          'aria-activedescendant': active >= 0 ? `${id}${active}` : undefined,
        })}
      />
      {isLive && (
        <>
          <div id={`${id}list`} role="listbox" aria-label={label} hidden={!isOpen}>
            {offers.map((one, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box, which names the active option.
              // biome-ignore lint/a11y/useFocusableInteractive: see above.
              <div
                key={one.id}
                id={`${id}${i}`}
                role="option"
                aria-selected={i === active}
                onMouseDown={event => event.preventDefault()}
                onClick={() => take(one)}
              >
                <Name name={nameIn(one, language)} language={language} />
                <span className="other">
                  {[wordOf({ language, vocabulary }, one.__typename), otherName(one, nameIn(one, language))]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </div>
            ))}
          </div>
          <p className="note" aria-live="polite">
            {asked !== null && statusOf(search, says)}
          </p>
        </>
      )}
    </div>
  );
}

function Name({ name, language }: { readonly name: string } & Pick<FrameProps, 'language'>) {
  return <span lang={language === 'en' && isChinese(name) ? 'zh-CN' : undefined}>{name}</span>;
}

function otherName({ name, nameEn }: Named, shown: string): string | null {
  return shown === name ? nameEn : name;
}

function statusOf(search: Search, says: (typeof entityBoxWords)[FrameProps['language']]): string {
  switch (search.is) {
    case 'still':
      return '';
    case 'searching':
      return says.searching;
    case 'failed':
      return says.failed;
    case 'found':
      return search.found.edges.length === 0
        ? says.nothing
        : says.found(search.found.edges.length, search.found.totalCount);
  }
}
