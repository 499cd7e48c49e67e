// What a programme of work says of a moment: who sits, who sits next, who does not. The moment comes in as what the
// venue's clock shows; what happened in the room is not known here.
import type { BodyId, LocalDate, Meeting, Session, Slot } from '#domain/meeting.ts';
import { compareSlots } from '#domain/programme.ts';
import { daysBetween, type MinuteOfDay, minuteOfDay } from '#domain/time.ts';

/** What the venue's clock shows. */
export interface VenueClock {
  readonly date: LocalDate;
  readonly minute: MinuteOfDay;
}

/** A session in its slot. */
export interface Sitting {
  readonly slot: Slot;
  readonly session: Session;
}

/** How it stands with the meeting at a moment. */
export type Phase =
  /** Its first sitting is still to come. */
  | 'before'
  | 'sitting'
  /** No sitting just now, but one later on the day. */
  | 'between'
  /** After the day's last sitting, with another day to come. */
  | 'day-ended'
  /** A day without sittings, with another day to come. */
  | 'none-today'
  /** After the last sitting. */
  | 'after';

/** What the programme says of a moment. */
export interface RoomNow {
  readonly phase: Phase;
  /** Mine first, otherwise in the programme's order. */
  readonly now: readonly Sitting[];
  /** Everything that begins together as the next. */
  readonly next: readonly Sitting[];
  /** While some sit: who does not, and where they sit next. */
  readonly idle: readonly { readonly body: BodyId; readonly next: Sitting | null }[];
  /** What ended on this day, in its order. */
  readonly earlier: readonly Sitting[];
}

/** What a meeting's programme says of a moment. `isMine` puts sittings first. */
export function roomNow(
  meeting: Pick<Meeting, 'bodies' | 'slots'>,
  clock: VenueClock,
  isMine: (sitting: Sitting) => boolean = () => false,
): RoomNow {
  const all = sittingsOf(meeting);
  const now = mineFirst(
    all.filter(({ slot }) => isOn(slot, clock)),
    isMine,
  );
  const later = all.filter(({ slot }) => minutesUntil(slot, clock) > 0);
  const earlier = all.filter(({ slot }) => slot.date === clock.date && minuteOfDay(slot.end) <= clock.minute);
  const [first] = later;
  const next = first
    ? mineFirst(
        later.filter(({ slot }) => slot.date === first.slot.date && slot.start === first.slot.start),
        isMine,
      )
    : [];
  const sitting = new Set(now.flatMap(({ session }) => session.bodies));
  const idle = now.length === 0 ? [] : meeting.bodies.filter(({ id }) => !sitting.has(id));
  return {
    phase: phaseOf(all, now, first, clock),
    now,
    next,
    idle: idle.map(({ id }) => ({ body: id, next: later.find(({ session }) => session.bodies.includes(id)) ?? null })),
    earlier,
  };
}

/** Every sitting of a meeting, in the order of time. */
export function sittingsOf({ slots }: Pick<Meeting, 'slots'>): readonly Sitting[] {
  return slots.toSorted(compareSlots).flatMap((slot) => slot.sessions.map((session) => ({ slot, session })));
}

/** Minutes until a slot begins; negative once it has. */
export function minutesUntil(slot: Slot, { date, minute }: VenueClock): number {
  return daysBetween(date, slot.date) * 24 * 60 + minuteOfDay(slot.start) - minute;
}

/** Minutes until a slot ends; negative once it has. */
export function minutesLeft(slot: Slot, { date, minute }: VenueClock): number {
  return daysBetween(date, slot.date) * 24 * 60 + minuteOfDay(slot.end) - minute;
}

function isOn(slot: Slot, clock: VenueClock): boolean {
  return minutesUntil(slot, clock) <= 0 && minutesLeft(slot, clock) > 0;
}

function phaseOf(
  all: readonly Sitting[],
  now: readonly Sitting[],
  next: Sitting | undefined,
  { date }: VenueClock,
): Phase {
  if (now.length > 0) return 'sitting';
  if (!next) return 'after';
  if (next === all[0]) return 'before';
  if (next.slot.date === date) return 'between';
  return all.some(({ slot }) => slot.date === date) ? 'day-ended' : 'none-today';
}

function mineFirst(sittings: readonly Sitting[], isMine: (sitting: Sitting) => boolean): readonly Sitting[] {
  return [...sittings.filter(isMine), ...sittings.filter((sitting) => !isMine(sitting))];
}
