// Prose against grid, item by item: the days, hours, joint discussions and events that annotations state, compared with
// the places of the programme.
import { minuteOfDay, timeOfMinute } from '#domain/time.ts';
import { inMeeting, proseRule, stated } from '../prose/prose-rule.ts';
import { bodiesNamed, isMeant, isNear, placesUnder, proseValues, subjectsOf, whenInDigits } from '../prose/subjects.ts';

/** An item is taken up when the prose says. */
export const proseItemElsewhere = proseRule({
  id: 'prose-item-elsewhere',
  about: 'An item is taken up on the day, half day and hour that the annotations state for it.',
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
});

/** The prose speaks of items that there are. */
export const proseItemUnknown = proseRule({
  id: 'prose-item-unknown',
  about: 'The items for which annotations state a day are on the agenda.',
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
});

/** A discussion ends when the prose says. */
export const proseEndDiffers = proseRule({
  id: 'prose-end-differs',
  about: 'The discussion of an item ends at the hour that the annotations state.',
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
});

/** What the prose calls joint is joint in the grid. */
export const proseJointNotInGrid = proseRule({
  id: 'prose-joint-not-in-grid',
  about: 'Where the annotations announce a joint discussion, the programme has a joint session.',
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
});

/** A title that is quoted with a day is the agenda's. */
export const proseEventOnly = proseRule({
  id: 'event-only-in-prose',
  severity: 'info',
  about: 'An event that the annotations announce for a time of the meeting, and that is no item, is told.',
  source: 'Consultations, dialogues and briefings beside the meeting stand in prose alone.',
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
});
