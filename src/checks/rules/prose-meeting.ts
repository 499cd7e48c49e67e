// Prose against grid, for the meeting as a whole: its days, its opening and its hours, compared with its dates and with
// the first and the last slot.
import type { Item } from '#domain/meeting.ts';
import { minuteOfDay } from '#domain/time.ts';
import type { Facts } from '../facts.ts';
import type { Annotated } from '../prose/annotated.ts';
import { inMeeting, proseRule, stated } from '../prose/prose-rule.ts';
import { bodiesNamed, isMeant, isNear, proseValues, subjectsOf, whenInDigits } from '../prose/subjects.ts';

/** Days that the prose gives to items lie inside the meeting. */
export const proseDayOutside = proseRule({
  id: 'prose-day-outside-meeting',
  about: 'The days that annotations give to items, to the opening and to the meeting lie inside its dates.',
  *check(item, facts) {
    const { start, end } = facts.meeting;
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      const speaks = statement.joint || statement.takesPlace || subjectsOf(annotated, item, facts).length > 0;
      for (const day of statement.days) {
        if (!day.start || (day.isRange && !day.end)) continue;
        const last = day.end ?? day.start;
        const strayed = day.isRange
          ? day.start <= end && last >= start && (day.start < start || last > end)
          : isNear(day.start, facts) &&
            !inMeeting(day.start, facts) &&
            (speaks || day.weekday !== null) &&
            !statement.tookPlace;
        const other = day.isRange && ofWholeMeeting(annotated, item, facts) && overlaps(day.start, last, facts);
        const differs = other && (day.start !== start || last !== end);
        if (strayed || differs)
          yield {
            where: { item: item.id },
            values: { ...proseValues(item, statement, day.printed), start, end },
          };
      }
    }
  },
});

/** The opening is when the prose says. */
export const proseOpeningDiffers = proseRule({
  id: 'prose-opening-differs',
  about: 'The meeting opens on the day and at the hour that the annotations state.',
  *check(item, facts) {
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      if (!statement.standing.includes('opening') || facts.standing.get(item.id) !== 'opening') continue;
      const first = facts.sittings.get(item.body)?.[0];
      const when = statement.whens.find(({ until }) => !until);
      if (!first || !when) continue;
      const { slot, session } = first;
      const sameTime = when.minute === null ? isMeant(slot, when) : minuteOfDay(slot.start) === when.minute;
      if (slot.date === when.date && sameTime) continue;
      yield {
        where: { item: item.id, slot: slot.id, session: session.id },
        values: {
          ...proseValues(item, statement, when.printed),
          date: slot.date,
          start: slot.start,
          when: whenInDigits(when),
        },
      };
    }
  },
});

/** The opening is that of the body whose annotation it is. */
export const proseOtherBody = proseRule({
  id: 'prose-opens-other-body',
  about: "The annotation to a body's opening speaks of that body, and of the meeting that the masthead names.",
  source: 'Each body is opened under its own item 1 (a).',
  reads: ['agenda', 'bodies', 'start', 'languages'],
  *check(item, facts) {
    if (facts.standing.get(item.id) !== 'opening') return;
    for (const annotated of facts.statements(item)) {
      const named = bodiesNamed(annotated, facts);
      if (!annotated.statement.standing.includes('opening')) continue;
      if (named.length > 0 && !named.includes(item.body))
        yield {
          where: { item: item.id, body: item.body },
          values: { ...proseValues(item, annotated.statement), body: facts.bodyName(item.body) },
        };
    }
  },
});

/** The meeting begins and ends at the hours that the prose states for it as a whole. */
export const proseMeetingHours = proseRule({
  id: 'prose-meeting-hours',
  about: 'The meeting as a whole begins and ends at the hours that the annotations state with its dates.',
  *check(item, facts) {
    const { meeting } = facts;
    const first = meeting.slots[0];
    const last = meeting.slots.at(-1);
    if (!first || !last) return;
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      if (statement.joint || !ofWholeMeeting(annotated, item, facts)) continue;
      const from = statement.whens.find(
        ({ date, until, minute }) => minute !== null && !until && date === meeting.start,
      );
      const to = statement.whens.findLast(({ until, minute }) => minute !== null && until);
      if (!from || !to) continue;
      for (const [when, slot, time] of [
        [from, first, first.start],
        [to, last, last.end],
      ] as const) {
        if (when.date !== slot.date || when.minute !== minuteOfDay(time))
          yield {
            where: { item: item.id, slot: slot.id },
            values: { ...proseValues(item, statement, when.printed), date: slot.date, time, when: whenInDigits(when) },
          };
      }
    }
  },
});

const overlaps = (start: string, end: string, { meeting }: Facts): boolean =>
  start <= meeting.end && end >= meeting.start;

/** Whether a statement speaks of the meeting, not of some of its items. */
function ofWholeMeeting(annotated: Annotated, item: Item, facts: Facts): boolean {
  return annotated.statement.takesPlace && subjectsOf(annotated, item, facts).length === 0;
}
