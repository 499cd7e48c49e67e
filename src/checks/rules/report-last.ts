// A meeting closes with other matters and then the adoption of its report.
import { type Facts, itemValues, placeOf, slotValues } from '../facts.ts';
import type { Taken } from '../programme-facts.ts';
import type { BodyRule } from '../rule.ts';

const SOURCE = 'Practice of United Nations bodies: "Other matters" and "Adoption of the report" are the last items.';

const values = (taken: Taken, later: Taken, facts: Facts) => ({
  ...slotValues(taken.slot),
  ...itemValues(taken.item, facts),
  later: facts.entryTitle(later.entry),
  laterDate: later.slot.date,
});

/** Nothing begins after the adoption of the report has begun. */
export const adoptionOfReportLast: BodyRule = {
  id: 'adoption-of-report-not-last',
  of: 'body',
  severity: 'error',
  about: 'Once the adoption of the report has begun, nothing else is taken up.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const entries = facts.entriesOf(body);
    const begins = entries.findIndex(({ item }) => facts.standing.get(item) === 'adoption-of-report');
    const adoption = entries[begins];
    const later =
      adoption && entries.slice(begins).find(({ item }) => facts.standing.get(item) !== 'adoption-of-report');
    if (adoption && later) yield { where: { ...placeOf(adoption), body }, values: values(adoption, later, facts) };
  },
};

/** Other matters come after the items of substance have begun. */
export const otherMattersLate: BodyRule = {
  id: 'other-matters-before-items',
  of: 'body',
  severity: 'warning',
  about: 'Other matters are taken up when every item of substance has been.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const entries = facts.entriesOf(body);
    const begins = entries.findIndex(({ item }) => facts.standing.get(item) === 'other-matters');
    const other = entries[begins];
    const begun = new Set(entries.slice(0, Math.max(0, begins)).map(({ item }) => item));
    const after = other ? entries.slice(begins).filter(({ item }) => facts.substantive(item)) : [];
    const later = after.find(({ item }) => !begun.has(item));
    const goesOn = after.find(({ slot }) => slot === other?.slot);
    if (other && later) yield { where: { ...placeOf(other), body }, values: values(other, later, facts) };
    else if (other && goesOn)
      yield { severity: 'info', where: { ...placeOf(other), body }, values: values(other, goesOn, facts) };
  },
};

/** An agenda that follows the pattern has an item for the report. */
export const noReportItem: BodyRule = {
  id: 'no-item-for-report',
  of: 'body',
  severity: 'warning',
  about: 'An agenda with an opening and other matters has an item for the adoption of the report.',
  source: SOURCE,
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const kinds = new Set((facts.itemsOf.get(body) ?? []).map(({ id }) => facts.standing.get(id)));
    if (!facts.sittings.has(body) || kinds.has('adoption-of-report')) return;
    if (kinds.has('opening') && kinds.has('other-matters'))
      yield { where: { body }, values: { body: facts.bodyName(body) } };
  },
};

/** A report needs time to be drafted. */
export const noTimeToDraft: BodyRule = {
  id: 'no-time-to-draft-report',
  of: 'body',
  severity: 'info',
  about: 'Between the last item of substance and the adoption of the report there is time to draft it.',
  source: 'The secretariat prepares the draft report; it is translated before it is adopted.',
  reads: ['agenda', 'slots', 'bodies', 'languages'],
  *check(body, facts) {
    const entries = facts.entriesOf(body);
    const adoptions = entries.filter(({ item }) => facts.standing.get(item) === 'adoption-of-report');
    const last = adoptions.at(-1);
    const late = last && entries.findLast(({ item, slot }) => slot === last.slot && facts.substantive(item));
    if (last && late)
      yield {
        where: { ...placeOf(last), body },
        values: { ...slotValues(last.slot), ...itemValues(late.item, facts) },
      };
  },
};
