// Prose against grid: what the annotations state about days, hours, items, joint discussions, the opening and the end,
// compared with the programme cell by cell.
import type { Item } from '#domain/meeting.ts';
import { minuteOfDay, timeOfMinute } from '#domain/time.ts';
import type { Facts } from '../facts.ts';
import { bodiesNamed, isMeant, isNear, placesUnder, proseValues, subjectsOf, whenInDigits } from '../prose/subjects.ts';
import type { ItemRule } from '../rule.ts';

const READS = ['agenda', 'slots', 'bodies', 'start', 'end', 'languages'] as const;
const SOURCE = 'The annotation to item 1 (b) and the annex are two records of one programme.';

const stated = (item: Item, facts: Facts) => (facts.meeting.slots.length === 0 ? [] : facts.statements(item));
const inMeeting = (date: string, { meeting }: Facts): boolean => date >= meeting.start && date <= meeting.end;

/** An item is taken up when the prose says. */
export const proseItemElsewhere: ItemRule = {
  id: 'prose-item-elsewhere',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'An item is taken up on the day, half day and hour that the annotations state for it.',
  source: SOURCE,
  reads: READS,
  *check(item, facts) {
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      for (const id of subjectsOf(annotated, item, facts)) {
        if (!facts.items.has(id)) continue;
        const places = placesUnder(id, facts);
        for (const when of statement.whens) {
          if (!inMeeting(when.date, facts)) continue;
          const meant = when.until ? { ...when, half: null, minute: null } : when;
          if (places.some(({ slot }) => isMeant(slot, meant))) continue;
          const slot = facts.meeting.slots.find((one) => isMeant(one, meant));
          yield {
            where: { item: id, ...(slot && { slot: slot.id }) },
            values: {
              ...proseValues(item, statement, when.printed),
              subject: facts.items.get(id)?.number ?? id,
              when: whenInDigits(meant),
            },
          };
        }
      }
    }
  },
};

/** The prose speaks of items that there are. */
export const proseItemUnknown: ItemRule = {
  id: 'prose-item-unknown',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'The items for which annotations state a day are on the agenda.',
  source: SOURCE,
  reads: READS,
  *check(item, facts) {
    for (const annotated of stated(item, facts)) {
      if (!annotated.statement.whens.some(({ date }) => isNear(date, facts))) continue;
      for (const id of subjectsOf(annotated, item, facts)) {
        if (!facts.items.has(id))
          yield {
            where: { item: item.id },
            values: { ...proseValues(item, annotated.statement), subject: id.slice(id.indexOf('/') + 1) },
          };
      }
    }
  },
};

/** A discussion ends when the prose says. */
export const proseEndDiffers: ItemRule = {
  id: 'prose-end-differs',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'The discussion of an item ends at the hour that the annotations state.',
  source: SOURCE,
  reads: READS,
  *check(item, facts) {
    for (const annotated of stated(item, facts)) {
      for (const id of subjectsOf(annotated, item, facts)) {
        for (const when of annotated.statement.whens) {
          if (!when.until || when.minute === null || !inMeeting(when.date, facts)) continue;
          const last = placesUnder(id, facts).findLast(({ slot }) => slot.date === when.date);
          if (!last || minuteOfDay(last.slot.end) === when.minute) continue;
          yield {
            where: { item: id, slot: last.slot.id, session: last.session.id, entry: last.index },
            values: {
              ...proseValues(item, annotated.statement, when.printed),
              subject: facts.items.get(id)?.number ?? id,
              when: timeOfMinute(when.minute),
              end: last.slot.end,
              date: when.date,
            },
          };
        }
      }
    }
  },
};

/** Days that the prose gives to items lie inside the meeting. */
export const proseDayOutside: ItemRule = {
  id: 'prose-day-outside-meeting',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'The days that annotations give to items, to the opening and to the meeting lie inside its dates.',
  source: SOURCE,
  reads: READS,
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
        const other =
          day.isRange && wholeMeeting(statement, annotated, item, facts) && overlaps(day.start, last, facts);
        const differs = other && (day.start !== start || last !== end);
        if (strayed || differs)
          yield {
            where: { item: item.id },
            values: { ...proseValues(item, statement, day.printed), start, end },
          };
      }
    }
  },
};

const overlaps = (start: string, end: string, { meeting }: Facts): boolean =>
  start <= meeting.end && end >= meeting.start;

function wholeMeeting(
  statement: { readonly takesPlace: boolean },
  annotated: Parameters<typeof subjectsOf>[0],
  item: Item,
  facts: Facts,
): boolean {
  return statement.takesPlace && subjectsOf(annotated, item, facts).length === 0;
}

/** The opening is when the prose says. */
export const proseOpeningDiffers: ItemRule = {
  id: 'prose-opening-differs',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'The meeting opens on the day and at the hour that the annotations state.',
  source: SOURCE,
  reads: READS,
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
};

/** The opening is that of the body whose annotation it is. */
export const proseOtherBody: ItemRule = {
  id: 'prose-opens-other-body',
  of: 'item',
  annotated: true,
  severity: 'warning',
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
};

/** What the prose calls joint is joint in the grid. */
export const proseJointNotInGrid: ItemRule = {
  id: 'prose-joint-not-in-grid',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'Where the annotations announce a joint discussion, the programme has a joint session.',
  source: SOURCE,
  reads: READS,
  *check(item, facts) {
    for (const { statement } of stated(item, facts)) {
      if (!statement.joint) continue;
      for (const when of statement.whens) {
        if (when.until || !inMeeting(when.date, facts)) continue;
        const slots = facts.meeting.slots.filter((slot) => isMeant(slot, when));
        if (slots.some((slot) => slot.sessions.some((session) => session.bodies.length > 1))) continue;
        const [slot] = slots;
        yield {
          where: {
            item: item.id,
            ...(slot && { slot: slot.id, ...(slot.sessions[0] && { session: slot.sessions[0].id }) }),
          },
          values: { ...proseValues(item, statement, when.printed), when: whenInDigits(when) },
        };
      }
    }
  },
};

/** The meeting begins and ends at the hours that the prose states for it as a whole. */
export const proseMeetingHours: ItemRule = {
  id: 'prose-meeting-hours',
  of: 'item',
  annotated: true,
  severity: 'warning',
  about: 'The meeting as a whole begins and ends at the hours that the annotations state with its dates.',
  source: SOURCE,
  reads: READS,
  *check(item, facts) {
    const { meeting } = facts;
    const first = meeting.slots[0];
    const last = meeting.slots.at(-1);
    if (!first || !last) return;
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      if (statement.joint || !wholeMeeting(statement, annotated, item, facts)) continue;
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
};

/** A title that is quoted with a day is the agenda's. */
export const proseEventOnly: ItemRule = {
  id: 'event-only-in-prose',
  of: 'item',
  annotated: true,
  severity: 'info',
  about: 'An event that the annotations announce for a time of the meeting, and that is no item, is told.',
  source: 'Consultations, dialogues and briefings beside the meeting stand in prose alone.',
  reads: READS,
  *check(item, facts) {
    for (const annotated of stated(item, facts)) {
      const { statement } = annotated;
      if (statement.joint || statement.standing.length > 0 || statement.tookPlace) continue;
      if (bodiesNamed(annotated, facts).length > 0 || subjectsOf(annotated, item, facts).length > 0) continue;
      const when = statement.whens.find(
        ({ date, half, minute }) => inMeeting(date, facts) && (half !== null || minute !== null),
      );
      if (when)
        yield {
          where: { item: item.id },
          values: { ...proseValues(item, statement, when.printed), when: whenInDigits(when) },
        };
    }
  },
};
