// Own notes are found in the library's search, in any script, with the meeting that they belong to.
import { expect, it } from 'vitest';
import { searchIndex } from '#app/library/search-index.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import { viennaMeeting } from '../../domain/plan-meetings.ts';

const meeting = viennaMeeting();
const anchor = itemAnchor(indexOf(meeting), 'A/3');

const note = (id: string, text: string, of = meeting.id) => {
  if (!anchor) throw new Error('the sample has no item A/3');
  return { id, text, anchor: { ...anchor, meeting: of }, at: 1 };
};

it('finds notes on meetings that are here', () => {
  const notes = [note('n1', 'Ask Peru about extradition'), note('n2', 'اسأل الوفد'), note('n3', 'extradition', 'gone')];
  const find = searchIndex([meeting], notes);
  expect(find('extradition').filter(({ kind }) => kind === 'note')).toMatchObject([
    { meeting: meeting.id, key: 'n1', match: 'extradition' },
  ]);
  expect(find('الوفد')).toMatchObject([{ kind: 'note', key: 'n2', language: 'ar' }]);
});
