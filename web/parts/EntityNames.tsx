import type { EntityProps } from '../props.ts';
import { wordOf } from './columnName.ts';
import { isChinese } from './isChinese.ts';

type EntityNamesProps = Pick<EntityProps, 'language' | 'vocabulary' | 'kind' | 'name' | 'nameEn'>;

/** What an entity is, and what it is called: first in the language of the page, then in the other. */
export function EntityNames(props: EntityNamesProps) {
  const { language, kind, name, nameEn } = props;
  const [first, second] = language === 'en' && nameEn !== null ? [nameEn, name] : [name, nameEn];
  return (
    <>
      <p className="kind">{wordOf(props, kind) ?? kind}</p>
      <h1 lang={languageOf(first)}>{first}</h1>
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
