import type { Span } from '../formats/text.ts';
import type { Problem } from './problem.ts';
import type { EntityDraft } from './readEntry.ts';
import { type Quotation, sectionKind } from './statement.ts';

interface Section {
  readonly id: string;
  readonly start: number;
  readonly draft: EntityDraft;
}

/**
 * Reads from the headings that the sections quote where each section starts, and gives the section that a place of a
 * source stands in: the last whose heading stands before it, and null in the lead and in captions. Reports sections
 * without a heading to find, and those whose order is not that of the text.
 */
export function findSections(
  entities: readonly EntityDraft[],
  spans: ReadonlyMap<Quotation, Span>,
  problems: Problem[],
): (source: string, start: number) => string | null {
  const sections = new Map<string, Section[]>();
  const captions = new Map<string, number>();
  for (const draft of entities) {
    const { entry, stated } = draft;
    const captionsSpan = draft.captions && spans.get(draft.captions);
    if (captionsSpan) captions.set(entry.id, captionsSpan.start);
    if (entry.kind.name !== sectionKind) continue;
    const heading = stated.quotations[0];
    const span = heading && spans.get(heading);
    if (span) {
      const ofSource = sections.get(heading.source) ?? [];
      sections.set(heading.source, [...ofSource, { id: entry.id, start: span.start, draft }]);
    } else if (stated.assertion !== 'EXPLICIT') {
      const message =
        'is required: the heading, by which the section is found in the text. Nothing was given.';
      problems.push({ ...entry.spot, field: 'quote', message });
    }
  }
  for (const ofSource of sections.values()) {
    ofSource.sort((a, b) => a.start - b.start);
    reportWrongOrder(ofSource, problems);
  }
  return (source, start) => {
    const captionsStart = captions.get(source);
    if (captionsStart !== undefined && start >= captionsStart) return null;
    return sections.get(source)?.findLast(section => section.start <= start)?.id ?? null;
  };
}

function reportWrongOrder(sections: readonly Section[], problems: Problem[]): void {
  for (const [i, { draft }] of sections.entries()) {
    const before = sections[i - 1]?.draft;
    const order = draft.values.get('order');
    const orderBefore = before?.values.get('order');
    if (typeof order === 'number' && typeof orderBefore === 'number' && order <= orderBefore) {
      const { mapping, spot } = draft.entry;
      const line = mapping.fields.get('order')?.line ?? spot.line;
      const message = `must be more than ${orderBefore}, not ${order}: its heading stands after that of "${before?.entry.spot.id}".`;
      problems.push({ ...spot, line, field: 'order', message });
    }
  }
}
