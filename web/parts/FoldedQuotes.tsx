import type { ReactNode } from 'react';
import { isChinese } from './isChinese.ts';
import { Quotes, type QuotesProps } from './Quotes.tsx';

/** The first of some quotations, which unfolds to all of them with their places. */
export function FoldedQuotes({ children, ...props }: QuotesProps & { readonly children?: ReactNode }) {
  const [first, ...others] = props.citations;
  if (!first) return null;
  return (
    <details>
      <summary lang={isChinese(first.quote) ? 'zh-CN' : undefined}>
        <q>{first.quote}</q>
        {others.length > 0 && ` +${others.length}`}
        {children}
      </summary>
      <Quotes {...props} />
    </details>
  );
}
