// One's own plan for a meeting, by day: what was marked with its hours, what overlaps, what stays free, own
// appointments, and what an update took away.
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { type Appointment, EMPTY_PLAN } from '#domain/plan.ts';
import { resolvePlan } from '#domain/plan-resolve.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { CarryButton } from '../carry/carry-button.tsx';
import { shortDay } from '../importing/when.ts';
import { showNotice } from '../notices.ts';
import { type PlanActs, usePlan } from '../plan-context.tsx';
import { usePreferences } from '../preferences.ts';
import { gridWords } from '../programme/grid-words.ts';
import { ReminderButton } from '../reminders/reminder-dialog.tsx';
import { useStore, useStoredMeeting } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { AppointmentForm } from './appointment-form.tsx';
import { SEVERITY_SHAPES } from './conflict-line.tsx';
import { ExportButton } from './export-dialog.tsx';
import { GoneList } from './gone-list.tsx';
import { type DayParts, MyDaySection, rowId } from './my-day.tsx';
import { type PlanShown, plannedKey, planShown } from './planned.ts';

/** The plan page, at `/meetings/:id/plan`. */
export function PlanPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  const acts = usePlan();
  const { t } = useWords();
  return (
    <main className="max-w-4xl px-4 pt-4 pb-16 sm:px-6">
      {stored && acts.plan ? (
        <MyPlan meeting={stored.meeting} acts={acts} />
      ) : (
        <p className="text-soft">{t('plan.loading')}</p>
      )}
    </main>
  );
}

const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All meetings on the device; the page's own until they are read. */
function useMeetings(own: Meeting): readonly Meeting[] {
  const store = useStore();
  const stored = useLiveQuery(() => store.meetings().catch(() => []), [store]);
  return useMemo(
    () => [own, ...(stored ?? []).map(({ meeting }) => meeting).filter(({ id }) => id !== own.id)],
    [own, stored],
  );
}

type Form = { readonly before: Appointment | null };

function MyPlan({ meeting, acts }: { meeting: Meeting; acts: PlanActs }) {
  const words = useWords();
  const { t } = words;
  const { timeShown } = usePreferences();
  const { plan = EMPTY_PLAN } = acts;
  const meetings = useMeetings(meeting);
  const own = viewerZone();
  const resolved = useMemo(() => resolvePlan(meetings, plan), [meetings, plan]);
  const shown = useMemo(
    () => planShown(meeting, meetings, plan, resolved, own),
    [meeting, meetings, plan, resolved, own],
  );
  const sayings = useMemo(
    () => gridWords(words, zoneOf(meeting, own), own, timeShown),
    [words, meeting, own, timeShown],
  );
  const [form, setForm] = useState<Form | null>(null);
  const parts: DayParts = {
    meeting,
    zone: zoneOf(meeting, own),
    words: sayings,
    shown,
    onChange: (appointment) => setForm({ before: appointment }),
    onRemove: (appointment) => {
      void told(acts.removeAppointment(appointment.id), words).then((done) => {
        if (done === null) return;
        showNotice(t('plan.removed', { what: appointment.title }), {
          label: t('plan.undo'),
          run: async () => void (await told(acts.putAppointment(appointment), words)),
        });
      });
    },
  };
  const gone = [...resolved.marks, ...resolved.notes].some(
    (one) => one.gone === 'place' && one.of.anchor.meeting === meeting.id,
  );
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <h2 className="sr-only">{t('plan.title')}</h2>
        {!shown.empty && <Conflicts shown={shown} />}
        <div className="ms-auto flex flex-wrap gap-2 print:hidden">
          <Button onClick={() => setForm({ before: null })}>{t('plan.addAppointment')}</Button>
          <ReminderButton />
          {!shown.empty && (
            <>
              <ExportButton meeting={meeting} mine={{ meetings, plan, resolved }} />
              <CarryButton meeting={meeting} meetings={meetings} plan={plan} />
            </>
          )}
        </div>
      </div>
      {shown.empty ? (
        <Empty meeting={meeting} />
      ) : (
        shown.days.map((day) => <MyDaySection key={day.date} day={day} parts={parts} />)
      )}
      {gone && <GoneList meeting={meeting} resolved={resolved} acts={acts} />}
      {shown.elsewhen.length > 0 && <Elsewhen parts={parts} />}
      {form && (
        <AppointmentForm
          meeting={meeting}
          day={meeting.start}
          before={form.before}
          onClose={() => setForm(null)}
          onSave={(draft) => {
            const id = form.before?.id;
            setForm(null);
            void told(acts.putAppointment({ ...draft, ...(id === undefined ? {} : { id }) }), words);
          }}
        />
      )}
    </>
  );
}

function Empty({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  return (
    <div className="max-w-prose py-8">
      <p className="mb-5 text-soft">{t('plan.emptyText')}</p>
      <div className="flex flex-wrap gap-2">
        <Link to={`/meetings/${encodeURIComponent(meeting.id)}/programme`} className={buttonClass('primary')}>
          {t('plan.toProgramme')}
        </Link>
        <Link to="/carry" className={buttonClass()}>
          {t('carry.receive')}
        </Link>
      </div>
    </div>
  );
}

function Conflicts({ shown }: { shown: PlanShown }) {
  const { t, language } = useWords();
  const { conflicts } = shown;
  if (conflicts.length === 0) return <p className="text-soft">{t('plan.noConflicts')}</p>;
  const go = (key: string): void => {
    const row = document.getElementById(key);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  };
  const days = shown.days.flatMap(({ date, parts }) => {
    const told = parts.find((part) => shown.conflictsAt.has(plannedKey(part)));
    return told ? [{ date, row: rowId(told) }] : [];
  });
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <p className="font-semibold text-warning">
        <span aria-hidden="true">{SEVERITY_SHAPES.warning} </span>
        {t('plan.conflicts', { count: conflicts.length })}
      </p>
      <ul className="flex flex-wrap gap-x-3 print:hidden">
        {days.map(({ date, row }) => {
          const day = shortDay(date, language);
          return (
            <li key={date}>
              <button
                type="button"
                className="min-h-6 cursor-pointer text-accent hover:underline pointer-coarse:min-h-11"
                aria-label={t('plan.toConflict', { day })}
                onClick={() => go(row)}
              >
                {day}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Elsewhen({ parts }: { parts: DayParts }) {
  const { t } = useWords();
  const { elsewhen } = parts.shown;
  const dates = [...new Set(elsewhen.map(({ date }) => date))];
  return (
    <details className="mt-8">
      <summary className="min-h-8 cursor-pointer text-soft">{t('plan.appointmentsElsewhen')}</summary>
      {dates.map((date) => (
        <MyDaySection key={date} day={{ date, parts: elsewhen.filter((one) => one.date === date) }} parts={parts} />
      ))}
    </details>
  );
}
