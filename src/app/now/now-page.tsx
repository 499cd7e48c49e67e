// A page for the room: what is on now, what is next, how long is left, by the venue's clock. Large, and calm.
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { itemsById } from '#domain/agenda.ts';
import type { Meeting } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { instantOf, timeOfMinute, wallClockAt } from '#domain/time.ts';
import { bodyFacts } from '#grid/bodies.ts';
import '#grid/grid.css';
import { hoursInWords } from '../changes/change-words.ts';
import { dayInWords } from '../dates.ts';
import { durationInWords } from '../duration.ts';
import { WhereLocked } from '../lock/unlocked.tsx';
import { zoneInWords } from '../programme/zone-words.ts';
import { useStoredMeeting } from '../store-context.ts';
import { useNow } from '../use-now.ts';
import { InLanguage } from '../worded.tsx';
import { type MessageId, useWords } from '../words.ts';
import { RestOfDay } from './rest-view.tsx';
import { RoomContext, useRoom } from './room-context.ts';
import { minutesUntil, type Phase, type RoomNow, roomNow } from './room-now.ts';
import { ScreenSwitch } from './screen-switch.tsx';
import { SittingView } from './sitting-view.tsx';
import { useHappened } from './use-happened.ts';
import { useMine } from './use-mine.ts';

/** The page. */
export function NowPage() {
  const { id = '' } = useParams();
  const { t } = useWords();
  const stored = useStoredMeeting(id);
  const now = useNow();
  if (stored === undefined) return <main className="p-6 text-soft">{t('meeting.loading')}</main>;
  if (stored === null) return <main className="max-w-2xl p-6">{t('meeting.missing')}</main>;
  return <RoomPage meeting={stored.meeting} now={now} />;
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The room at a moment, in milliseconds since 1970. */
export function RoomPage({ meeting, now }: { meeting: Meeting; now: number }) {
  const { t, language } = useWords();
  const timeZone = meeting.timeZone ?? ownZone();
  const clock = wallClockAt(now, timeZone);
  const mine = useMine(meeting);
  const notes = useHappened(meeting, clock.date);
  const languages = useMemo(() => [language, ...meeting.languages], [language, meeting.languages]);
  const bodies = useMemo(() => bodyFacts(meeting.bodies, languages), [meeting.bodies, languages]);
  const sources = useMemo(
    () => ({ items: itemsById(meeting.agenda), bodies, languages }),
    [meeting.agenda, bodies, languages],
  );
  const room = roomNow(meeting, clock, mine.sitting);
  return (
    <main className="px-4 pt-4 pb-16 sm:px-6">
      <RoomContext value={{ meeting, clock, timeZone, languages, bodies, sources, mine, notes }}>
        <Clock />
        {meeting.slots.length === 0 ? (
          <p className="mt-8 max-w-2xl text-soft">{t('grid.empty')}</p>
        ) : (
          <>
            <OnNow room={room} />
            <Next room={room} />
            <RestOfDay />
            <Earlier room={room} />
            <div className="mt-8">
              <WhereLocked />
            </div>
          </>
        )}
      </RoomContext>
    </main>
  );
}

function Clock() {
  const { t, language } = useWords();
  const { meeting, clock, timeZone } = useRoom();
  const now = instantOf(clock.date, timeOfMinute(clock.minute), timeZone);
  const venue = wordingIn(meeting.venue, [language]);
  const zone = venue.language === language && venue.text ? venue.text : zoneInWords(timeZone, now, language);
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div>
        <p className="flex flex-wrap items-baseline gap-x-5">
          <time dir="ltr" className="text-6xl leading-none font-semibold sm:text-8xl">
            {timeOfMinute(clock.minute)}
          </time>
          <span className="text-lg sm:text-2xl">{dayInWords(clock.date, language)}</span>
        </p>
        <p className="mt-1 text-[0.9375rem] text-soft">
          {meeting.timeZone === null ? t('now.deviceClock') : t('now.venueClock', { zone })}
        </p>
      </div>
      <ScreenSwitch />
    </div>
  );
}

const PHASES: Record<Exclude<Phase, 'sitting'>, MessageId> = {
  before: 'now.before',
  between: 'now.between',
  'day-ended': 'now.dayEnded',
  'none-today': 'now.noneToday',
  after: 'now.after',
};

const HEADING = 'border-ink border-b pb-1 text-lg font-semibold';

function OnNow({ room }: { room: RoomNow }) {
  const { t } = useWords();
  if (room.phase !== 'sitting')
    return <h2 className="mt-8 text-2xl leading-snug font-semibold sm:text-3xl">{t(PHASES[room.phase])}</h2>;
  return (
    <section className="mt-8">
      <h2 className={HEADING}>{t('now.onNow')}</h2>
      <ul className="mt-4 space-y-8">
        {room.now.map((sitting) => (
          <SittingView key={`${sitting.slot.id} ${sitting.session.id}`} sitting={sitting} size="large" noting />
        ))}
      </ul>
      {room.idle.length > 0 && <Idle room={room} />}
    </section>
  );
}

function Idle({ room }: { room: RoomNow }) {
  const { t, language } = useWords();
  const { bodies } = useRoom();
  return (
    <div className="mt-6 text-soft sm:text-lg">
      <h3 className="font-semibold">{t('now.bodies')}</h3>
      <ul>
        {room.idle.map(({ body, next }) => {
          const name = bodies.get(body)?.name;
          return (
            <li key={body} className="flex flex-wrap gap-x-3">
              {name && <InLanguage {...name} />}
              <span>{next ? t('now.nextOf', { place: hoursInWords(next.slot, language) }) : t('now.noNext')}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Next({ room }: { room: RoomNow }) {
  const { t, language } = useWords();
  const { clock } = useRoom();
  const [first] = room.next;
  if (!first) return null;
  const isCalm = room.phase !== 'sitting';
  return (
    <section className="mt-10">
      <h2 className={HEADING}>{t('now.next')}</h2>
      <p className="mt-3 flex flex-wrap gap-x-4 text-lg sm:text-2xl">
        {first.slot.date !== clock.date && <span>{dayInWords(first.slot.date, language)}</span>}
        <span className="text-accent">
          {t('now.inTime', { duration: durationInWords(minutesUntil(first.slot, clock), language) })}
        </span>
      </p>
      <ul className="mt-3 space-y-6">
        {room.next.map((sitting) => (
          <SittingView
            key={`${sitting.slot.id} ${sitting.session.id}`}
            sitting={sitting}
            size={isCalm ? 'large' : 'middle'}
            noting={false}
          />
        ))}
      </ul>
    </section>
  );
}

function Earlier({ room }: { room: RoomNow }) {
  const { t } = useWords();
  if (room.earlier.length === 0) return null;
  return (
    <section className="mt-10">
      <h2 className={HEADING}>{t('now.earlier')}</h2>
      <ul className="mt-4 space-y-6">
        {room.earlier.map((sitting) => (
          <SittingView key={`${sitting.slot.id} ${sitting.session.id}`} sitting={sitting} size="small" noting />
        ))}
      </ul>
    </section>
  );
}
