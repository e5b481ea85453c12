import type { Named } from '../../src/entity/related.ts';
import type { FrameProps } from '../props.ts';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { nameIn } from './nameIn.ts';

type EntityLinkProps = Pick<FrameProps, 'language' | 'shape' | 'origin'> & { readonly entity: Named };

/** The name of an entity in the language of the page, or the one that it has, which leads to its page. */
export function EntityLink({ entity, ...where }: EntityLinkProps) {
  const { id } = entity;
  const shown = nameIn(entity, where.language);
  return (
    <a href={entityHref(where, id)} lang={where.language === 'en' && isChinese(shown) ? 'zh-CN' : undefined}>
      {shown}
    </a>
  );
}
