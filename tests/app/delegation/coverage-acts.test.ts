// What the delegation page makes of a press and of a form.
import { expect, it } from 'vitest';
import { carryEdit, coverageFor, dutiesEdit, meetingsOf } from '#app/delegation/coverage-acts.ts';
import { memberOf } from '#app/delegation/member-draft.ts';
import { DELEGATION_FORMAT, type Delegation, type Duty, type Member } from '#domain/delegation.ts';
import { applyDelegationEdit } from '#domain/delegation-edits.ts';
import type { CoverageRow } from '#scheduler/coverage.ts';
import { parallelMeeting } from '../../journeys/delegation-meeting.ts';

const meeting = parallelMeeting();
const ana: Member = { id: 'ana', name: 'Ana', languages: ['en', 'de'], follows: [], stays: null };
const begun: Delegation = { format: DELEGATION_FORMAT, id: 'd', name: 'D', members: [ana], assignments: [] };

function given(delegation: Delegation, key: string, duties: readonly Duty[]): Delegation {
  const row = coverageFor(meeting, [meeting], delegation).rows.find(({ sitting }) => sitting.session.id === key);
  if (!row) throw new Error(`no session ${key}`);
  return applyDelegationEdit(delegation, dutiesEdit(row, 'ana', duties)).delegation as Delegation;
}

it('gives a part, changes it with its note kept, and takes it away', () => {
  const led = given(begun, '2022-05-25T10:00/A', ['lead']);
  expect(led.assignments).toMatchObject([{ member: 'ana', duties: ['lead'], at: { items: ['A/2'] } }]);
  const noted = { ...led, assignments: led.assignments.map((one) => ({ ...one, note: 'Speak early' })) };
  const changed = given(noted, '2022-05-25T10:00/A', ['support', 'speaker']);
  expect(changed.assignments).toMatchObject([{ duties: ['support', 'speaker'], note: 'Speak early' }]);
  expect(given(changed, '2022-05-25T10:00/A', []).assignments).toEqual([]);
});

it('carries a part with its note to another member or session, and gives one who comes without a part a fitting one', () => {
  const boris: Member = { ...ana, id: 'boris', name: 'Boris' };
  const rowIn = (delegation: Delegation, key: string): CoverageRow => {
    const row = coverageFor(meeting, [meeting], delegation).rows.find(({ sitting }) => sitting.session.id === key);
    if (!row) throw new Error(`no session ${key}`);
    return row;
  };
  const carried = (before: Delegation, from: readonly [string, string] | null, to: readonly [string, string]) => {
    const place = ([session, member]: readonly [string, string]) => ({ row: rowIn(before, session), member });
    return applyDelegationEdit(before, carryEdit(from && place(from), place(to))).delegation as Delegation;
  };
  const [one, other] = ['2022-05-25T10:00/A', '2022-05-25T10:00/B'] as const;
  const led = given({ ...begun, members: [ana, boris] }, one, ['lead']);
  const noted = { ...led, assignments: led.assignments.map((part) => ({ ...part, note: 'Speak early' })) };
  const toBoris = carried(noted, [one, 'ana'], [one, 'boris']);
  expect(toBoris.assignments).toMatchObject([{ member: 'boris', duties: ['lead'], note: 'Speak early' }]);
  const elsewhere = carried(given(toBoris, other, ['speaker']), [one, 'boris'], [other, 'ana']);
  expect(elsewhere.assignments).toMatchObject([
    { member: 'ana', duties: ['lead', 'speaker'], note: 'Speak early', at: { items: ['B/3'] } },
  ]);
  expect(carried(elsewhere, null, [other, 'boris']).assignments).toMatchObject([{}, { duties: ['support'] }]);
  expect(carried(elsewhere, null, [one, 'boris']).assignments).toMatchObject([
    { member: 'ana' },
    { member: 'boris', duties: ['lead'] },
  ]);
});

it('tells a person in two places, also where the other place is in another meeting, but covers only its own', () => {
  const both = given(given(begun, '2022-05-25T10:00/A', ['lead']), '2022-05-25T10:00/B', ['lead']);
  expect(coverageFor(meeting, [meeting], both)).toMatchObject({ counts: { doubtful: 2, open: 9 } });

  const other = { ...meeting, id: 'other' };
  const [here] = given(begun, '2022-05-25T10:00/A', ['lead']).assignments;
  if (!here) throw new Error('no assignment');
  const across = { ...begun, assignments: [here, { ...here, at: { ...here.at, meeting: 'other' } }] };
  const meetings = meetingsOf(meeting, [other, { ...meeting, id: 'third' }], across);
  expect(meetings.map(({ id }) => id)).toEqual([meeting.id, 'other']);
  const coverage = coverageFor(meeting, meetings, across);
  expect(coverage.twoPlaces).toHaveLength(1);
  expect(coverage.rows).toHaveLength(11);
  expect(coverage.counts.open).toBe(10);
});

it('makes a member of a form, and keeps what the form does not show', () => {
  const before: Member = { ...ana, role: 'Adviser', follows: [{ meeting: 'other', body: 'X' }] };
  const form = new FormData();
  form.set('name', ' Ana Ruiz ');
  form.set('there', 'some');
  form.set('from', '2022-05-24T09:00');
  form.set('to', '2022-05-25T18:00');
  form.append('languages', 'es');
  form.append('follows', '["A"]');
  form.append('follows', '["B","B/3"]');
  expect(memberOf(form, meeting, before)).toEqual({
    name: 'Ana Ruiz',
    languages: ['es', 'de'],
    follows: [
      { meeting: 'other', body: 'X' },
      { meeting: meeting.id, body: 'A' },
      { meeting: meeting.id, body: 'B', item: 'B/3' },
    ],
    stays: [{ from: '2022-05-24T09:00', to: '2022-05-25T18:00' }],
  });
  form.set('to', '2022-05-24T09:00');
  expect(memberOf(form, meeting, before)).toBe('stay');
  form.set('name', '');
  expect(memberOf(form, meeting, before)).toBe('name');
});
