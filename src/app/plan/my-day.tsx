// One day of one's own plan: hours in the margin, then sessions, appointments and what stays free.
import { useId } from 'react';
import type { LocalDate, Meeting, Slot } from '#domain/meeting.ts';
import type { MyDay } from '#domain/plan-days.ts';
import type { MyAppointment } from '#domain/plan-stretches.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { useWords } from '../words.ts';
import { ConflictLine } from './conflict-line.tsx';
import { MySessionRow } from './my-session.tsx';
import { hoursOf, type PlanShown, plannedKey } from './planned.ts';

/** What all days of the page share. */
export interface DayParts {
  /** The meeting whose plan it is; null = of all meetings. */
  readonly meeting: Meeting | null;
  /** The clock by which the days are told. */
  readonly zone: string;
  readonly words: GridWords;
  readonly shown: PlanShown;
  readonly onChange: (mine: MyAppointment) => void;
  readonly onRemove: (mine: MyAppointment) => void;
}

/** The id of a part's row, to which the summary leads. */
export function rowId(part: MyDay['parts'][number]): string {
  return `plan-${encodeURIComponent(plannedKey(part))}`;
}

/** A day. */
export function MyDaySection({
  day,
  parts,
}: {
  day: { readonly date: LocalDate; readonly parts: MyDay['parts'] };
  parts: DayParts;
}) {
  const { t } = useWords();
  const id = useId();
  const nothing = day.parts.every(({ kind }) => kind === 'free');
  return (
    <section aria-labelledby={id} className="pt-6">
      <h3 id={id} className="border-edge border-b pb-1 text-xl leading-snug font-semibold">
        {parts.words.day(day.date)}
      </h3>
      {nothing ? (
        <p className="py-2 text-soft">{t('plan.freeAllDay')}</p>
      ) : (
        <ol>
          {day.parts.map((part) => (
            <Part key={plannedKey(part)} part={part} parts={parts} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Part({ part, parts }: { part: MyDay['parts'][number]; parts: DayParts }) {
  const { t } = useWords();
  const key = plannedKey(part);
  const slot: Slot = hoursOf(part, parts.zone);
  const conflicts = parts.shown.conflictsAt.get(key) ?? [];
  const touched = parts.shown.inConflict.has(key);
  return (
    <li
      id={rowId(part)}
      tabIndex={-1}
      className={`grid gap-x-4 border-hairline border-b py-2 sm:grid-cols-[8.5rem_minmax(0,1fr)] ${touched ? 'border-s-2 border-s-warning ps-2 -ms-2.5' : ''}`}
    >
      <Hours slot={slot} words={parts.words} quiet={part.kind === 'free'} />
      <div className="min-w-0">
        {part.kind === 'free' && <p className="text-soft">{t('plan.free')}</p>}
        {part.kind === 'session' && <MySessionRow mine={part} meeting={parts.meeting} shown={parts.shown} />}
        {part.kind === 'appointment' && <AppointmentRow mine={part} parts={parts} />}
        {conflicts.map((conflict) => (
          <ConflictLine key={conflict.key} conflict={conflict} toldAtFirst={plannedKey(conflict.first) === key} />
        ))}
      </div>
    </li>
  );
}

function Hours({ slot, words, quiet }: { slot: Slot; words: GridWords; quiet: boolean }) {
  const { venue, viewer } = words.hours(slot);
  return (
    <p className="figures">
      <bdi className={`whitespace-nowrap ${quiet ? 'text-soft' : 'font-semibold'}`}>{venue}</bdi>
      {viewer && !quiet && <span className="text-[0.875rem] text-soft max-sm:ms-2 sm:block">{viewer}</span>}
    </p>
  );
}

const ACT = 'min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11 print:hidden';

function AppointmentRow({ mine, parts }: { mine: MyAppointment; parts: DayParts }) {
  const { t } = useWords();
  const { appointment } = mine;
  return (
    <>
      <p>
        <bdi className="font-semibold">{appointment.title}</bdi>
        {appointment.place && (
          <span className="ms-3 text-soft">
            <bdi>{appointment.place}</bdi>
          </span>
        )}
      </p>
      <p className="flex flex-wrap gap-x-4 text-[0.9375rem]">
        <span className="text-soft">{t(mine.goesOn ? 'plan.goesOn' : 'plan.ownAppointment')}</span>
        <button
          type="button"
          className={ACT}
          aria-label={`${t('plan.change')}: ${appointment.title}`}
          onClick={() => parts.onChange(mine)}
        >
          {t('plan.change')}
        </button>
        <button
          type="button"
          className={ACT}
          aria-label={`${t('plan.remove')}: ${appointment.title}`}
          onClick={() => parts.onRemove(mine)}
        >
          {t('plan.remove')}
        </button>
      </p>
    </>
  );
}
