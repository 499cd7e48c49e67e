import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '#domain/edits.ts';
import type { Meeting } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import type { Plan } from '#domain/plan.ts';
import { itemAnchor } from '#domain/plan-anchor.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import type { CalendarEvent, ProgrammeStyle } from '#exporters/calendar-event.ts';
import { revisedEvents } from '#exporters/calendar-revisions.ts';
import { writeCalendar } from '#exporters/icalendar.ts';
import { type PlanStyle, planEvents } from '#exporters/plan-calendar.ts';
import { programmeEvents, sessionEvents } from '#exporters/programme-calendar.ts';
import { meetings as anyMeeting } from '../domain/meeting-arbitraries.ts';
import { planOfAll, viennaMeeting, withSlot } from '../domain/plan-meetings.ts';

const STYLE: ProgrammeStyle = {
  words: { language: 'zh', placeUnknown: '待定', continued: '续' },
  programme: 'proposed',
};
const OWN: PlanStyle = {
  ...STYLE,
  withNotes: true,
  withAppointments: true,
  reminders: [15],
  timeZone: 'Europe/Vienna',
};
const meeting = viennaMeeting();

function withSecrets(plan: Plan, of: Meeting, secret: string): Plan {
  const anchor = of.agenda[0] && itemAnchor(indexOf(of), of.agenda[0].id);
  return {
    ...plan,
    notes: anchor ? [{ id: 'n', anchor, text: secret, at: 1 }] : [],
    appointments: [
      {
        id: 'a',
        title: secret,
        place: secret,
        date: '2022-05-24',
        start: '13:00',
        end: '14:00',
        timeZone: null,
        at: 1,
      },
    ],
  };
}

describe('the calendar of a programme', () => {
  it('has every session at the venue’s hours, in one language, tentative until the programme is adopted', () => {
    const events = programmeEvents(meeting, STYLE);
    expect(events).toHaveLength(meeting.slots.flatMap(({ sessions }) => sessions).length);
    expect(events[2]).toMatchObject({
      start: Date.UTC(2022, 4, 23, 13),
      end: Date.UTC(2022, 4, 23, 16),
      floating: false,
      summary: '国际合作工作组: 2. 被判刑人员的移交（《有组织犯罪公约》第十七条） (续)',
      location: '维也纳',
      status: 'TENTATIVE',
    });
    expect(events[2]?.description).toContain('CTOC/COP/WG.3/2022/2');
    expect(events.every(({ language }) => language === 'zh')).toBe(true);
    const inPortuguese = { ...STYLE, words: { ...STYLE.words, language: 'pt', continued: 'continuação' } };
    // Nothing of it is in Portuguese but the word behind what is continued.
    expect(new Set(programmeEvents(meeting, inPortuguese).map(({ language }) => language))).toEqual(
      new Set(['zh', undefined]),
    );
    expect(programmeEvents(meeting, { ...STYLE, programme: 'adopted' })[0]?.status).toBe('CONFIRMED');
  });

  it('has UIDs that are each its own, and the same again from the same meeting', () => {
    fc.assert(
      fc.property(anyMeeting, (any) => {
        const events = revisedEvents(programmeEvents(any, STYLE), [], 1);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        expect(revisedEvents(programmeEvents(any, STYLE), [], 1)).toEqual(events);
        expect(events.every(({ location }) => location !== '')).toBe(true);
      }),
    );
  });

  it('tells the hours of a meeting without a time zone as they stand', () => {
    const [event] = programmeEvents({ ...meeting, timeZone: null }, STYLE);
    expect(event).toMatchObject({ floating: true, start: Date.UTC(2022, 4, 23, 10) });
    const file = writeCalendar(revisedEvents(event ? [event] : [], [], 0), { name: 'x', stamp: 0 });
    expect(file).toContain('\r\nDTSTART:20220523T100000\r\n');
  });

  it('has one session where one is asked for', () => {
    const place = { slot: '2022-05-25T10:00', session: '2022-05-25T10:00/B' };
    expect(sessionEvents(meeting, place, STYLE)).toEqual([programmeEvents(meeting, STYLE)[5]]);
    expect(sessionEvents(meeting, { ...place, session: 'none' }, STYLE)).toEqual([]);
  });
});

describe('a later calendar file', () => {
  const first = revisedEvents(programmeEvents(meeting, STYLE), [], 1);
  const later = (next: Meeting, revision = 2) => revisedEvents(programmeEvents(next, STYLE), first, revision);

  it('is the same where nothing changed', () => {
    expect(later(meeting)).toEqual(first);
  });

  it('raises the sequence of what changed and of nothing else, and keeps its UID', () => {
    const moved = withSlot(meeting, '2022-05-25T10:00', (slot) => ({ ...slot, date: '2022-05-28' }));
    const events = later(moved);
    expect(events.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    const raised = events.filter(({ sequence }) => sequence === 2);
    expect(raised).toMatchObject([{ start: Date.UTC(2022, 4, 28, 8) }]);
    const adopted = revisedEvents(programmeEvents(moved, { ...STYLE, programme: 'adopted' }), events, 2);
    expect(adopted.map(({ sequence }) => sequence)).toEqual(events.map(({ sequence }) => Math.max(2, sequence + 1)));
  });

  it('cancels what was dropped, says so again unchanged, and takes it back when it returns', () => {
    const dropped = withSlot(meeting, '2022-05-25T10:00', (slot) => ({ ...slot, sessions: [] }));
    const events = later(dropped);
    const cancelled = events.filter(({ status }) => status === 'CANCELLED');
    expect(cancelled).toMatchObject([{ uid: first[5]?.uid, sequence: 2 }]);
    expect(revisedEvents(programmeEvents(dropped, STYLE), events, 3)).toEqual(events);
    const back = revisedEvents(programmeEvents(meeting, STYLE), events, 3);
    expect(back.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(back[5]).toMatchObject({ status: 'TENTATIVE', sequence: 3 });
  });

  it('changes events and duplicates none, from whatever programme to whatever other', () => {
    const events = (any: Meeting): readonly CalendarEvent[] => programmeEvents({ ...any, id: 'wg' }, STYLE);
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (one, other) => {
        const before = revisedEvents(events(one), [], 1);
        const after = revisedEvents(events(other), before, 2);
        const uids = after.map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(uids.length);
        // What a calendar then shows is the other programme: the rest is cancelled, nothing is forgotten.
        expect(after.filter(({ status }) => status !== 'CANCELLED')).toHaveLength(events(other).length);
        for (const event of before) {
          const now = after.find(({ uid }) => uid === event.uid);
          expect(now?.sequence).toBeGreaterThanOrEqual(event.sequence);
        }
      }),
    );
  });
});

describe('the calendar of a plan', () => {
  it('has what I go to, with reminders; what is only a maybe leaves the time free', () => {
    const all = planOfAll(meeting, 'sessions');
    const choices = ['must', 'maybe', 'not'] as const;
    const marks = all.marks.map((mark, at) => ({ ...mark, choice: choices[at % 3] ?? 'must' }));
    const plan = { ...all, marks };
    const events = planEvents([meeting], plan, resolvePlan([meeting], plan), OWN);
    expect(events).toHaveLength(marks.filter(({ choice }) => choice !== 'not').length);
    expect(events.filter(({ busy }) => !busy)).toHaveLength(marks.filter(({ choice }) => choice === 'maybe').length);
    expect(events.every(({ reminders }) => reminders[0] === 15)).toBe(true);
  });

  it('has what is private only for oneself', () => {
    const secret = fc.stringMatching(/^[a-z]{12,20}$/).map((word) => `§${word}`);
    fc.assert(
      fc.property(anyMeeting, secret, (any, word) => {
        const plan = withSecrets(planOfAll(any, 'sessions'), any, word);
        const write = (style: PlanStyle): string => {
          const events = planEvents([any], plan, resolvePlan([any], plan), style);
          return writeCalendar(revisedEvents(events, [], 1), { name: 'x', stamp: 0 }).replaceAll('\r\n ', '');
        };
        expect(write({ ...OWN, withNotes: false, withAppointments: false })).not.toContain(word);
        expect(write(OWN)).toContain(word);
      }),
    );
  });

  it('carries notes where they belong', () => {
    const plan = withSecrets(planOfAll(meeting, 'sessions'), meeting, 'Ask for the floor');
    const anchor = itemAnchor(indexOf(meeting), 'B/2');
    const notes = anchor ? [{ id: 'n', anchor, text: 'Ask for the floor', at: 1 }] : [];
    const events = planEvents([meeting], { ...plan, notes }, resolvePlan([meeting], { ...plan, notes }), OWN);
    const noted = events.filter(({ description }) => description.includes('Ask for the floor'));
    // The joint item, in the two sessions of Tuesday.
    expect(noted.map(({ start }) => new Date(start).toISOString().slice(0, 10))).toEqual(['2022-05-24', '2022-05-24']);
  });

  it('moves an entry to another session without a second event for it', () => {
    const plan = planOfAll(meeting, 'entries');
    const before = revisedEvents(planEvents([meeting], plan, resolvePlan([meeting], plan), OWN), [], 1);
    const next = applyEdit(meeting, {
      kind: 'move-entry',
      from: { slot: '2022-05-25T10:00', session: '2022-05-25T10:00/B', index: 0 },
      to: { slot: '2022-05-26T15:00', session: '2022-05-26T15:00/A+B', index: 0 },
    }).meeting as Meeting;
    const after = revisedEvents(planEvents([next], plan, resolvePlan([next], plan), OWN), before, 2);
    expect(after).toHaveLength(before.length);
    expect(after.filter(({ status }) => status === 'CANCELLED').map(({ start }) => start)).toEqual([
      Date.UTC(2022, 4, 25, 8),
    ]);
  });
});
