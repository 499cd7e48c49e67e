// Running the rules: pure, the same in any order, and after an edit the same as from nothing.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allChecks } from '#checks/all-checks.ts';
import { check, makeChecker } from '#checks/check.ts';
import { EditError } from '#domain/edit-error.ts';
import { applyEdit, type Edit } from '#domain/edits.ts';
import { findingKey } from '#domain/finding.ts';
import type { Meeting } from '#domain/meeting.ts';
import { editsOf } from '../domain/edit-arbitraries.ts';
import { meetings } from '../domain/meeting-arbitraries.ts';
import { smallMeeting } from './small-meeting.ts';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

/** The meeting after an edit; the same where the edit does not fit. */
function edited(meeting: Meeting, edit: Edit): Meeting {
  try {
    return applyEdit(meeting, edit).meeting ?? meeting;
  } catch (error) {
    if (error instanceof EditError) return meeting;
    throw error;
  }
}

test('changes nothing, and says the same each time', () => {
  fc.assert(
    fc.property(meetings, (meeting) => {
      expect(check(frozen(meeting))).toEqual(check(structuredClone(meeting)));
    }),
    { numRuns: 40 },
  );
});

test('says the same in whatever order the rules look', () => {
  const told = (rules: typeof allChecks, meeting: Meeting) =>
    makeChecker(rules)
      .check(meeting)
      .map((found) => JSON.stringify(found))
      .sort();
  fc.assert(
    fc.property(meetings, fc.shuffledSubarray([...allChecks], { minLength: allChecks.length }), (meeting, rules) => {
      expect(told(rules, meeting)).toEqual(told(allChecks, meeting));
    }),
    { numRuns: 40 },
  );
});

test('after any edits says what a check from nothing says', () => {
  fc.assert(
    fc.property(meetings, fc.array(editsOf, { maxLength: 6 }), (first, choices) => {
      const checker = makeChecker();
      let meeting = first;
      expect(checker.check(meeting)).toEqual(check(meeting));
      for (const choice of choices) {
        meeting = edited(meeting, choice(meeting));
        expect(checker.check(meeting)).toEqual(check(meeting));
      }
    }),
    { numRuns: 50 },
  );
});

test('after items are told anew, above and below one another, says what a check from nothing says', () => {
  // Whether the morning is overloaded follows from what the afternoon's item is, which stands beside its items.
  const below = ['1(b)', '1(c)', '1(d)', '1(e)', '1(f)', '1(g)', '1(h)', '1(i)'];
  const numbers = ['1', '1(a)', ...below, '2'];
  const first = smallMeeting(
    numbers.map((number) => `A/${number} Matter ${number}`),
    [`1m A: ${below.join(' ')}`, '1a A: 1(a)', '2m A: 2'],
  );
  const titles = fc.constantFrom(
    'Opening of the session',
    'Other business',
    'Adoption of the report',
    'Wells',
    'Locks',
  );
  const retelling = fc.record({ number: fc.constantFrom(...numbers), title: titles });
  fc.assert(
    fc.property(fc.array(retelling, { minLength: 1, maxLength: 8 }), (retellings) => {
      const checker = makeChecker();
      let meeting = first;
      checker.check(meeting);
      for (const { number, title } of retellings) {
        meeting = edited(meeting, { kind: 'set-item', item: `A/${number}`, to: { title: { en: title } } });
        expect(checker.check(meeting)).toEqual(check(meeting));
      }
    }),
    { numRuns: 100 },
  );
});

test('checks anew what a check left half-way would have kept', () => {
  const before = smallMeeting(['A/1 One', 'A/2 Two'], ['1m A: 1', '1a A: 2']);
  const after = smallMeeting(['A/1 One', 'A/2 Two'], ['1m A: 1', '1a A: 1c']);
  const checker = makeChecker();
  checker.check(before);
  checker.inSteps(after).next();
  expect(checker.check(before)).toEqual(check(before));
  expect(checker.check(after)).toEqual(check(after));
});

test('a finding keeps its key until its facts change', () => {
  const found = (slots: string[]) =>
    check(smallMeeting(['A/1 One', 'A/2 Two', 'A/3 Three'], slots)).filter(({ where }) => where.item === 'A/2');
  const [before] = found(['1m A: 1', '1a A: 2c 3']);
  const [moved] = found(['1m A: 1', '1a A: 3 2c']);
  const [other] = found(['1m A: 1', '2a A: 2c 3']);
  expect(before && moved && other).toBeDefined();
  expect(before && findingKey(before)).toBe(moved && findingKey(moved));
  expect(before && findingKey(before)).not.toBe(other && findingKey(other));
});
