// Reminders in words: what begins at one time is told together.

import type { Planned } from '#domain/plan-conflicts.ts';
import type { Reminder } from '#domain/plan-reminders.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { timeOfMinute, wallClockAt } from '#domain/time.ts';
import { durationInWords } from '../duration.ts';
import { plannedWords } from '../plan/planned-name.tsx';
import type { Words } from '../words.ts';
import type { Told } from './notifications.ts';

/** Reminders of what begins at the same instant. */
export interface ReminderGroup {
  readonly begins: number;
  readonly reminders: readonly Reminder[];
}

/** Reminders by the instant at which their matters begin, in the order of time. */
export function groupsOf(reminders: readonly Reminder[]): readonly ReminderGroup[] {
  const groups = new Map<number, Reminder[]>();
  for (const reminder of reminders) {
    const { from } = reminder.planned;
    const group = groups.get(from);
    if (group) group.push(reminder);
    else groups.set(from, [reminder]);
  }
  return [...groups].map(([begins, of]) => ({ begins, reminders: of })).sort((a, b) => a.begins - b.begins);
}

/** "10:00, in 15 minutes", by the venue's clock. */
export function whenInWords({ begins, reminders }: ReminderGroup, now: number, { t, language }: Words): string {
  const [first] = reminders;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = first ? zoneOfPlanned(first.planned, own) : own;
  const time = timeOfMinute(wallClockAt(begins, zone).minute);
  const duration = durationInWords(Math.ceil((begins - now) / 60_000), language);
  return t('reminders.when', { time, inTime: t('now.inTime', { duration }) });
}

function zoneOfPlanned(planned: Planned, own: string): string {
  return zoneOf(planned.kind === 'session' ? planned.meeting : planned.appointment, own);
}

/** A planned thing as one line: "A + B 3 Title, Room". */
export function lineOf(planned: Planned, language: string): string {
  const { label, title } = plannedWords(planned, language);
  const place = planned.kind === 'session' ? planned.session.room : planned.appointment.place;
  return [[label, title.text].filter((part) => part !== '').join(' '), place ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

/** Where a planned thing is shown. */
export function addressOf(planned: Planned): string {
  if (planned.kind === 'appointment') return '/plan';
  return `/meetings/${encodeURIComponent(planned.meeting.id)}/programme/${planned.slot.date}?view=day`;
}

/** What the notification of a group says. */
export function notificationOf(group: ReminderGroup, now: number, words: Words): Told {
  const [first] = group.reminders;
  return {
    title: whenInWords(group, now, words),
    body: group.reminders.map(({ planned }) => lineOf(planned, words.language)).join('\n'),
    tag: first?.key ?? '',
    lang: words.language,
    dir: words.direction,
    address: first ? addressOf(first.planned) : '/',
  };
}
