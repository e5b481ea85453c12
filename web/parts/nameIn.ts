import type { Named } from '../../src/entity/related.ts';
import type { Language } from '../props.ts';

/** What an entity is called in a language; in the one that it has a name in, where it has none in that. */
export function nameIn({ name, nameEn }: Pick<Named, 'name' | 'nameEn'>, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name;
}
