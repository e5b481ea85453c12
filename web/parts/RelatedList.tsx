import type { Related, RelatedGroup } from '../../src/entity/related.ts';
import type { EntityProps } from '../props.ts';
import { words } from '../words.ts';
import { columnName, wordOf } from './columnName.ts';
import { EntityLink } from './EntityLink.tsx';
import { FoldedQuotes } from './FoldedQuotes.tsx';
import { isChinese } from './isChinese.ts';

type Where = Pick<EntityProps, 'language' | 'shape' | 'origin' | 'vocabulary' | 'bases'>;

interface GroupHeadingProps extends Pick<Where, 'language' | 'vocabulary'> {
  readonly group: RelatedGroup;
}

/** What a group is called: the field that leads to it, and the kind, if the field does not say it. */
export function GroupName({ group, ...props }: GroupHeadingProps) {
  const { field, kind, description, total } = group;
  const heading = columnName(props, field);
  const kindWord = wordOf(props, kind) ?? kind;
  const { vocabulary } = props;
  // A list of a kind goes by the plural of the kind.
  const isSaid = heading.includes(kindWord) || vocabulary[field]?.zh === vocabulary[kind]?.zh;
  return (
    <span className="group-name" title={inEnglish(description)}>
      {heading}
      {!isSaid && <small> · {kindWord}</small>} <span className="count">{total.toLocaleString('en-US')}</span>
    </span>
  );
}

/** What a group says, in the words of the schema, which are English. */
export function GroupNote({ group, language }: Pick<GroupHeadingProps, 'group' | 'language'>) {
  const { description, direction } = group;
  if (language === 'zh' || description === '') return null;
  const english = inEnglish(description);
  return <p className="note">{direction === 'in' ? words.en.fromThere(english) : english}</p>;
}

/** The schema says in brackets what things are called in Chinese. */
function inEnglish(description: string): string {
  return description.replaceAll(/ \([^()]*\p{Script=Han}[^()]*\)/gu, '');
}

/** Related entities, each with the words that prove it, or with the reason why it holds. */
export function RelatedList({ items, ...props }: Where & { readonly items: readonly Related[] }) {
  return (
    <ul className="evidence">
      {items.map(item => (
        <li key={item.id} className={item.isInferred ? 'inferred' : undefined}>
          <Item {...props} item={item} />
        </li>
      ))}
    </ul>
  );
}

function Item({ item, ...props }: Where & { readonly item: Related }) {
  const { isInferred, basis, reason, note, citations } = item;
  const { language, bases } = props;
  const says = words[language];
  const rests = basis === null ? null : (bases[basis]?.[language] ?? basis);
  return (
    <>
      <p>
        <EntityLink {...props} entity={item} />
        {isInferred && (
          <span className="badge">
            {says.inferred}
            {rests !== null && ` · ${rests}`}
          </span>
        )}
      </p>
      {reason && <Said {...props} label={says.reason} text={reason} />}
      {note && <Said {...props} label={says.note} text={note} />}
      <FoldedQuotes {...props} citations={citations} />
    </>
  );
}

interface SaidProps {
  readonly language: EntityProps['language'];
  readonly label: string;
  readonly text: string;
}

/** A reason or a note, after what it is. */
export function Said({ language, label, text }: SaidProps) {
  return (
    <span className="reason">
      {label}
      {words[language].colon}
      <span lang={language === 'en' && isChinese(text) ? 'zh-CN' : undefined}>{text}</span>
    </span>
  );
}
