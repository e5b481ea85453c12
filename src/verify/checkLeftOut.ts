import type { LeftOut } from '../dataset/dataset.ts';
import type { Problem } from '../dataset/problem.ts';
import { splitSentences } from '../dataset/sentences.ts';
import type { Span } from '../formats/text.ts';
import { type Check, citationsOf, nameSpot } from './material.ts';

/** What is left out is whole sentences of the text, each once, and nothing that is quoted. */
export const checkLeftOut: Check = material => {
  const { dataset, texts, places, entities } = material;
  const sentences = new Map([...texts].map(([id, { contents }]) => [id, splitSentences(contents)]));
  const citations = citationsOf(material);
  return dataset.leftOut.flatMap((item, i): Problem[] => {
    const { source, start, end } = item;
    const spot = places.leftOut(item);
    const length = Number(entities.get(source)?.values.get('characters'));
    if (end > length)
      return [
        { ...spot, message: `must end within the text, which has ${length} characters, not at ${end}.` },
      ];
    const before = dataset.leftOut.slice(0, i).find(other => overlap(other, item));
    if (before)
      return [{ ...spot, message: `leaves out again what ${nameSpot(places.leftOut(before))} leaves out.` }];
    const quoting = citations.find(([, citation]) => overlap(citation, item));
    if (quoting) {
      const [place, { quote }] = quoting;
      const message = `is quoted, by "${quote}" of ${nameSpot(place)}: leave out only what no statement quotes.`;
      return [{ ...spot, message }];
    }
    const whole = wholeSentences(item, sentences.get(source));
    return whole
      ? [
          {
            ...spot,
            message: `must go from ${whole.start} to ${whole.end}, as that is a whole sentence, not from ${start} to ${end}.`,
          },
        ]
      : [];
  });
};

function overlap(a: Pick<LeftOut, 'source' | 'start' | 'end'>, b: LeftOut): boolean {
  return a.source === b.source && a.start < b.end && b.start < a.end;
}

/** The sentences that the item touches, from first to last, when it is not just those. */
function wholeSentences({ start, end }: LeftOut, sentences: readonly Span[] | undefined) {
  const touched = sentences?.filter(sentence => sentence.start < end && start < sentence.end) ?? [];
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last || (first.start === start && last.end === end)) return null;
  return { start: first.start, end: last.end };
}
