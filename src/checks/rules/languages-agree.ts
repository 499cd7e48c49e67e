// A meeting in several languages says the same in each: nothing left out, and the same numbers.
import type { LanguageTag, Text } from '#domain/meeting.ts';
import { itemValues } from '../facts.ts';
import type { ItemRule } from '../rule.ts';

const SOURCE = 'All language versions of a document carry the same symbol and are equally authentic.';

/** Every title is there in every language. */
export const languageMissing: ItemRule = {
  id: 'language-missing',
  of: 'item',
  severity: 'warning',
  about: "An item has its title in each of the meeting's languages.",
  source: SOURCE,
  reads: ['languages'],
  *check(item, facts) {
    if (facts.meeting.languages.length < 2) return;
    const absent = facts.meeting.languages.filter((language) => !item.title[language]);
    if (absent.length > 0 && absent.length < facts.meeting.languages.length)
      yield { where: { item: item.id }, values: { ...itemValues(item.id, facts), languages: absent.join(', ') } };
  },
};

/** The numbers in a title are the same in every language. */
export const languagesDisagree: ItemRule = {
  id: 'languages-disagree',
  of: 'item',
  severity: 'warning',
  about: 'The numbers in a title (articles, years) are the same in all of its languages that print digits.',
  source: SOURCE,
  reads: ['languages'],
  *check(item, facts) {
    const titles = Object.entries(item.title);
    if (titles.length < 2) return;
    const printed = titles.map(([language, title]) => ({ language, numbers: numbersIn(title) }));
    const [first, ...others] = printed.filter(({ numbers }) => numbers !== '');
    const other = others.find(({ numbers }) => numbers !== first?.numbers);
    if (first && other)
      yield {
        where: { item: item.id },
        values: { ...itemValues(item.id, facts), languages: `${first.language}, ${other.language}` },
      };
  },
};

/** The digits of a text, in order of size: languages put them in orders of their own. */
function numbersIn(title: Text[LanguageTag]): string {
  const digits = (title ?? '').replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return (digits.match(/\d+/g) ?? []).sort().join(' ');
}
