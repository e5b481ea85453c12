import type { Language, Vocabulary } from '../props.ts';
import { wordOf } from './columnName.ts';
import { Ticks } from './Ticks.tsx';

interface NarrowedWaysProps {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly says: Readonly<Record<'narrowing' | 'kinds' | 'through', string>>;
  /** What is chosen: the kinds, and the relations that lead to them. */
  readonly narrowing: Readonly<Record<'kinds' | 'through', readonly string[]>>;
  readonly kinds: readonly { readonly constant: string; readonly name: string }[];
  readonly relations: readonly string[];
}

/** Which kinds and relations alone are followed, folded away until some are. */
export function NarrowedWays({ says, narrowing, kinds, relations, ...where }: NarrowedWaysProps) {
  const wordFor = (name: string) => wordOf(where, name) ?? name;
  return (
    <details open={narrowing.kinds.length > 0 || narrowing.through.length > 0}>
      <summary>{says.narrowing}</summary>
      <div className="fields">
        <Ticks
          name="kinds"
          legend={says.kinds}
          ticked={narrowing.kinds}
          choices={kinds.map(({ constant, name }) => [constant, wordFor(name)])}
        />
        <Ticks
          name="through"
          legend={says.through}
          ticked={narrowing.through}
          choices={relations.map(type => [type, wordFor(type)])}
        />
      </div>
    </details>
  );
}
