// The meeting of the sample feed, and the changes of it that a secretariat makes; each thing bears a mark of its own
// (`uid`, an unknown field, which every edit keeps), so that a test knows what it was.
import { readFileSync } from 'node:fs';
import type { Choice } from '#domain/attendance.ts';
import type { Entry, Item, Meeting, Session, Slot } from '#domain/meeting.ts';
import { indexOf } from '#domain/meeting-index.ts';
import { EMPTY_PLAN, type Mark, type Plan } from '#domain/plan.ts';
import { entryAnchor, sessionAnchor } from '#domain/plan-anchor.ts';

/** The meeting of two working groups in Vienna, May 2022. */
export function viennaMeeting(): Meeting {
  return JSON.parse(readFileSync('public/feeds/wg-ic-ta-2022.json', 'utf8')) as Meeting;
}

/** A copy in which A goes on with its item 2 on Wednesday morning, beside B's item 3. */
export function withParallelMorning(meeting: Meeting): Meeting {
  const session = { id: 'parallel', bodies: ['A'], entries: [{ items: ['A/2'], continued: true }] };
  return withSlot(meeting, '2022-05-25T10:00', (slot) => ({ ...slot, sessions: [session, ...slot.sessions] }));
}

export function withSlot(meeting: Meeting, id: string, change: (slot: Slot) => Slot): Meeting {
  return { ...meeting, slots: meeting.slots.map((slot) => (slot.id === id ? change(slot) : slot)) };
}

/** A plan in which every entry, or every whole session, is chosen alike. */
export function planOfAll(meeting: Meeting, of: 'entries' | 'sessions', choice: Choice = 'must'): Plan {
  const index = indexOf(meeting);
  const marks: Mark[] = [];
  for (const slot of meeting.slots) {
    for (const session of slot.sessions) {
      const id = `${slot.id} ${session.id}`;
      if (of === 'sessions') marks.push({ id, anchor: sessionAnchor(index, slot, session), choice, at: 1 });
      else {
        session.entries.forEach((entry, at) => {
          const anchor = entryAnchor(index, { slot, session, entry, index: at });
          marks.push({ id: `${id} ${at}`, anchor, choice, at: 1 });
        });
      }
    }
  }
  return { ...EMPTY_PLAN, marks: marks.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

type WithUid<Thing> = Thing & { readonly uid: string };

/** What a thing of the meeting is called by the tests. */
export function uidOf(thing: Item | Entry | Session): string {
  return (thing as WithUid<Entry>).uid;
}

/** The meeting with a uid at every item, entry and session. */
export function withUids(meeting: Meeting): Meeting {
  let next = 0;
  const uid = (): { uid: string } => ({ uid: `u${next++}` });
  return {
    ...meeting,
    agenda: meeting.agenda.map((item) => ({ ...item, ...uid() })),
    slots: meeting.slots.map((slot) => ({
      ...slot,
      sessions: slot.sessions.map((session) => ({
        ...session,
        ...uid(),
        entries: session.entries.map((entry) => ({ ...entry, ...uid() })),
      })),
    })),
  };
}
