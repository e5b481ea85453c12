import type { EntityProps } from '../props.ts';
import { wordOf } from './columnName.ts';
import { isChinese } from './isChinese.ts';

type EntityNamesProps = Pick<EntityProps, 'language' | 'vocabulary' | 'kind' | 'name' | 'nameEn'> & {
  /** Of the heading. */
  readonly level?: 1 | 3;
};

/** What an entity is, and what it is called: first in the language of the page, then in the other. */
export function EntityNames(props: EntityNamesProps) {
  const { language, kind, name, nameEn, level = 1 } = props;
  const Heading = `h${level}` as const;
  const [first, second] = language === 'en' && nameEn !== null ? [nameEn, name] : [name, nameEn];
  return (
    <>
      <p className="kind">{wordOf(props, kind) ?? kind}</p>
      <Heading lang={languageOf(first)}>{first}</Heading>
      {second !== null && second !== first && (
        <p className="other-name" lang={languageOf(second)}>
          {second}
        </p>
      )}
    </>
  );
}

function languageOf(name: string): string | undefined {
  return isChinese(name) ? 'zh-CN' : 'en';
}
