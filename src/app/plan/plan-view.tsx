// One's own plan by day, of one meeting or of all: conflicts first, then the days, with the forms that change own
// appointments.
import { type ReactNode, useState } from 'react';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import { leaveOutEdit, onlyThisEdit } from '#domain/plan-repeat.ts';
import type { MyAppointment } from '#domain/plan-stretches.ts';
import type { GridWords } from '#grid/grid-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '../dates.ts';
import { showNotice } from '../notices.ts';
import type { PlanActs } from '../plan-context.tsx';
import { ReminderButton } from '../reminders/reminder-dialog.tsx';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { AppointmentForm, type AppointmentSaved } from './appointment-form.tsx';
import { Conflicts } from './conflicts.tsx';
import { type DayParts, MyDaySection } from './my-day.tsx';
import type { PlanShown } from './planned.ts';
import { WaysButton } from './ways-dialog.tsx';

/** What the view shows, and by which clock. */
export interface PlanViewProps {
  /** The meeting whose plan it is; null = of all meetings. */
  readonly meeting: Meeting | null;
  readonly acts: PlanActs;
  readonly shown: PlanShown;
  readonly zone: string;
  readonly words: GridWords;
  /** The days that a new appointment is for, and until which one repeats. */
  readonly span: { readonly start: LocalDate; readonly end: LocalDate };
  /** Days before this one are folded away; none without it. */
  readonly from?: LocalDate;
  /** What stands there where nothing is planned. */
  readonly empty: ReactNode;
  /** More tools beside those of every plan. */
  readonly tools?: ReactNode;
  /** What stands behind the days. */
  readonly children?: ReactNode;
}

type Asked =
  | { readonly kind: 'change'; readonly mine: MyAppointment | null }
  | { readonly kind: 'remove'; readonly mine: MyAppointment };

/** The plan by day. */
export function PlanView({
  meeting,
  acts,
  shown,
  zone,
  words: sayings,
  span,
  from,
  empty,
  tools,
  children,
}: PlanViewProps) {
  const words = useWords();
  const { t } = words;
  const [asked, ask] = useState<Asked | null>(null);
  const remove = (mine: MyAppointment, scope: AppointmentSaved['scope']): void => {
    const { appointment, date } = mine;
    const { id } = appointment;
    const edit =
      scope === 'only'
        ? leaveOutEdit(appointment, date)
        : ({ kind: 'set-appointment', id, appointment: null } as const);
    ask(null);
    void told(acts.apply(edit), words).then((done) => {
      if (done === null) return;
      showNotice(t('plan.removed', { what: appointment.title }), {
        label: t('plan.undo'),
        run: async () => void (await told(acts.apply({ kind: 'set-appointment', id, appointment }), words)),
      });
    });
  };
  const parts: DayParts = {
    meeting,
    zone,
    words: sayings,
    shown,
    onChange: (mine) => ask({ kind: 'change', mine }),
    onRemove: (mine) => (mine.appointment.repeat ? ask({ kind: 'remove', mine }) : remove(mine, 'all')),
  };
  const save = (mine: MyAppointment | null, { draft, scope }: AppointmentSaved): void => {
    ask(null);
    const series = mine?.appointment;
    const id = series?.id;
    if (!series || scope === 'all')
      void told(acts.putAppointment({ ...draft, ...(id === undefined ? {} : { id }) }), words);
    else
      void told(
        acts.apply(onlyThisEdit(series, mine.date, { ...draft, id: crypto.randomUUID(), at: Date.now() })),
        words,
      );
  };
  const earlier = from === undefined ? [] : shown.days.filter(({ date }) => date < from);
  const later = shown.days.slice(earlier.length);
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {!shown.empty && <Conflicts shown={shown} />}
        <div className="flex flex-wrap gap-2 print:hidden">
          <Button onClick={() => ask({ kind: 'change', mine: null })}>{t('plan.addAppointment')}</Button>
          <ReminderButton />
          <WaysButton />
          {tools}
        </div>
      </div>
      {shown.empty ? empty : later.map((day) => <MyDaySection key={day.date} day={day} parts={parts} />)}
      {!shown.empty && earlier.length > 0 && (
        <details className="mt-8" open={later.length === 0}>
          <summary className="min-h-8 cursor-pointer text-soft">{t('plan.earlier')}</summary>
          {earlier.map((day) => (
            <MyDaySection key={day.date} day={day} parts={parts} />
          ))}
        </details>
      )}
      {children}
      {shown.elsewhen.length > 0 && <Elsewhen parts={parts} />}
      {asked?.kind === 'change' && (
        <AppointmentForm
          span={span}
          mine={asked.mine}
          onClose={() => ask(null)}
          onSave={(saved) => save(asked.mine, saved)}
        />
      )}
      {asked?.kind === 'remove' && (
        <RemoveQuestion mine={asked.mine} onClose={() => ask(null)} onRemove={(scope) => remove(asked.mine, scope)} />
      )}
    </>
  );
}

function RemoveQuestion({
  mine,
  onClose,
  onRemove,
}: {
  mine: MyAppointment;
  onClose: () => void;
  onRemove: (scope: AppointmentSaved['scope']) => void;
}) {
  const { t, language } = useWords();
  return (
    <Dialog title={`${t('plan.remove')}: ${mine.appointment.title}`} onClose={onClose}>
      <div className="flex flex-wrap gap-3 px-4 pt-3 pb-4">
        <Button look="primary" onClick={() => onRemove('only')}>
          {t('plan.repeatOnly', { day: shortDay(mine.date, language) })}
        </Button>
        <Button onClick={() => onRemove('all')}>{t('plan.repeatAll')}</Button>
        <Button look="quiet" onClick={onClose}>
          {t('plan.cancel')}
        </Button>
      </div>
    </Dialog>
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
