import { Fragment } from 'react';
import type { ShownCell, ShownItem } from '../../src/views/shownTable.ts';
import type { ShownColumn, ViewProps } from '../props.ts';
import { words } from '../words.ts';
import { EntityLink } from './EntityLink.tsx';
import { entityHref } from './hrefs.ts';
import { isChinese } from './isChinese.ts';
import { valueText } from './valueText.ts';

type DataCellProps = Pick<ViewProps, 'language' | 'shape' | 'origin'> & {
  readonly cell: ShownCell;
  readonly column: ShownColumn;
};

/** From so many characters on a text is given a wider column; Chinese ones, which are twice as wide, count twice. */
const longText = 30;

/** A cell of a table, whose names lead to what has them. */
export function DataCell({ cell, ...props }: DataCellProps) {
  const { items } = cell;
  return (
    <td className={classOf(cell)}>
      {items && items.length > 0 ? <Items {...props} items={items} /> : <Value {...props} cell={cell} />}
    </td>
  );
}

function classOf({ value }: ShownCell): string | undefined {
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string') return undefined;
  const wide = value.match(/\p{Script=Han}/gu)?.length ?? 0;
  return value.length + wide >= longText ? 'long' : undefined;
}

function Value({ cell, column, ...props }: DataCellProps) {
  const { language } = props;
  const { value, id } = cell;
  const text = valueText(value, column.meanings, language);
  if (text === null) return <span className="missing">{words[language].notStated}</span>;
  const lang = language === 'en' && isChinese(text) ? 'zh-CN' : undefined;
  if (id === null) return <span lang={lang}>{text}</span>;
  return (
    <a href={entityHref(props, id)} lang={lang}>
      {text}
    </a>
  );
}

type ItemsProps = Omit<DataCellProps, 'cell'> & { readonly items: readonly ShownItem[] };

/** So many stand in a cell; of more, the rest unfolds. */
const shownItems = 6;

function Items({ items, ...props }: ItemsProps) {
  if (items.length <= shownItems + 1) return <ItemList {...props} items={items} />;
  return (
    <>
      <ItemList {...props} items={items.slice(0, shownItems)} />
      <details>
        <summary>+{items.length - shownItems}</summary>
        <ItemList {...props} items={items.slice(shownItems)} />
      </details>
    </>
  );
}

function ItemList({ items, ...props }: ItemsProps) {
  const says = words[props.language];
  return items.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a list may have the same value twice, and stays as it is.
    <Fragment key={i}>
      {i > 0 && '; '}
      {item.isInferred ? (
        <span className="item inferred" title={says.inferred}>
          <Item {...props} item={item} />
          <span className="unseen"> ({says.inferred})</span>
        </span>
      ) : (
        <Item {...props} item={item} />
      )}
    </Fragment>
  ));
}

function Item({ item, column, ...props }: Omit<ItemsProps, 'items'> & { readonly item: ShownItem }) {
  const { value, id, nameEn } = item;
  if (id !== null) return <EntityLink {...props} entity={{ id, name: String(value), nameEn }} />;
  return <Value {...props} column={column} cell={{ value, id }} />;
}
