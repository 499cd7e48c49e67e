// An item that alone has no annotation: its heading was lost, or it was forgotten.
import { fold } from '#languages/normalise.ts';
import { aboveOf } from '../agenda-facts.ts';
import { itemValues } from '../facts.ts';
import type { BodyRule, ItemRule } from '../rule.ts';

/** Few annotations make no habit. */
const HABIT = 3;
/** Signs that a title needs to be known by them. */
const SHORTEST = 4;

/** Where all others are annotated, an item is too. */
export const annotationMissing: BodyRule = {
  id: 'annotation-missing',
  of: 'body',
  severity: 'info',
  about: 'Where all other items of a body have an annotation, an item has one too.',
  source: 'An annotated agenda annotates every item; a heading that is not recognised hides one.',
  reads: ['agenda', 'languages'],
  *check(body, facts) {
    const items = facts.itemsOf.get(body) ?? [];
    const headings = new Set(items.map(({ id }) => aboveOf(id)));
    const leaves = items.filter(({ id }) => !headings.has(id));
    const bare = leaves.filter(({ annotation }) => annotation === null);
    if (bare.length !== 1 || leaves.length - 1 < HABIT) return;
    for (const { id } of bare) yield { where: { item: id, body }, values: itemValues(id, facts) };
  },
};

/** A heading in the midst of an annotation bears the number that the agenda gives it. */
export const headingOtherNumber: ItemRule = {
  id: 'heading-other-number',
  of: 'item',
  severity: 'warning',
  about: 'A heading in the annotations bears the number that its title has on the agenda.',
  source: 'Annotations repeat number and title of each item; under a wrong number they are lost in the item before.',
  reads: ['agenda', 'documents', 'languages'],
  *check(item, facts) {
    if (item.annotation === null && item.documents.length === 0) return;
    const own = facts.itemsOf.get(item.body) ?? [];
    const papers = facts.meeting.documents.filter(({ symbol }) => item.documents.includes(symbol));
    // A heading that is not known ends up in the text before it: the annotation, or the title of a document.
    const texts = [
      { text: item.annotation ?? {}, place: {} },
      ...papers.map(({ title, symbol }) => ({ text: title, place: { document: symbol } })),
    ];
    for (const { text, place } of texts) {
      for (const [language, wording] of Object.entries(text)) {
        for (const { number, heading, quote } of headingsIn(wording)) {
          const meant = own.find((other) => startsAlike(heading, fold(other.title[language] ?? '')));
          if (meant && meant.number !== number)
            yield {
              where: { item: meant.id, body: item.body, ...place },
              values: { ...itemValues(meant.id, facts), subject: number, annotation: item.id, quote },
            };
        }
      }
    }
  },
};

function* headingsIn(text: string): Generator<{ number: string; heading: string; quote: string }> {
  for (const match of text.matchAll(/(?<!\d)(\d{1,3})[.、] {0,3}(?=\p{L}|[《“«"])/gu)) {
    const behind = text.slice(match.index + match[0].length, match.index + 260);
    yield { number: match[1] as string, heading: fold(behind), quote: text.slice(match.index, match.index + 40) };
  }
}

const startsAlike = (heading: string, title: string): boolean =>
  title.length >= SHORTEST && (heading.startsWith(title) || (heading.length >= SHORTEST && title.startsWith(heading)));
