import type { Problem } from '../dataset/problem.ts';
import { sectionKind } from '../dataset/statement.ts';
import { withoutSpace } from '../formats/text.ts';
import { type Check, citationsOf } from './material.ts';

/**
 * Each section is found by the heading that it names, and each quotation says the section that it stands in: the last whose
 * heading starts before it, and none in the lead and from the captions on.
 */
export const checkSections: Check = material => {
  const { dataset, places } = material;
  const sections = dataset.entities
    .filter(({ kind }) => kind === sectionKind)
    .flatMap(({ id, values, statement }) => {
      const first = statement.citations[0];
      return first ? [{ id, heading: String(values.get('heading')), ...first }] : [];
    });
  const wrongHeadings = sections
    .filter(({ heading, quote }) => {
      const [printed, quoted] = [withoutSpace(heading), withoutSpace(quote)];
      return !printed.includes(quoted) && !quoted.includes(printed);
    })
    .map(({ id, heading, quote }) => ({
      ...places.entity(id, 'heading'),
      message: `must be as it is quoted, "${quote}", not "${heading}".`,
    }));
  const wrongSections = citationsOf(material).flatMap(
    ([spot, { quote, source, start, section }]): Problem[] => {
      const isCaption = dataset.captions.some(
        captions => captions.source === source && captions.start <= start,
      );
      const before = sections.filter(s => s.source === source && s.start <= start);
      const right = isCaption ? null : (before.sort((a, b) => b.start - a.start)[0]?.id ?? null);
      return right === section
        ? []
        : [
            {
              ...spot,
              message: `quotes "${quote}" in ${section ?? 'no section'}; it stands in ${right ?? 'none'}.`,
            },
          ];
    },
  );
  return [...wrongHeadings, ...wrongSections];
};
