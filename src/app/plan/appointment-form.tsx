// The form of an own appointment: a dialog with the browser's own fields for day and time.
import { type FormEvent, useState } from 'react';
import type { LocalDate } from '#domain/meeting.ts';
import type { Appointment, Repeat } from '#domain/plan.ts';
import type { MyAppointment } from '#domain/plan-stretches.ts';
import { addDays, daysBetween, isLocalDate, isLocalTime } from '#domain/time.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { shortDay } from '../dates.ts';
import { type MessageId, useWords } from '../words.ts';

/** An appointment as it is written down, before it has an id and a time of writing. */
export type AppointmentDraft = Omit<Appointment, 'id' | 'at'>;

/** What the form gives: what was written, and whether for one day of a repeating appointment or for all. */
export interface AppointmentSaved {
  readonly draft: AppointmentDraft;
  readonly scope: 'only' | 'all';
}

const REPEATS: Record<Repeat['every'] | 'none', MessageId> = {
  none: 'plan.repeatNone',
  day: 'plan.repeatDay',
  weekday: 'plan.repeatWeekday',
  week: 'plan.repeatWeek',
};

/** What a form says; null where a name, the day or a time is missing. */
export function appointmentOf(form: FormData, before: AppointmentDraft | null): AppointmentDraft | null {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const [title, place, date, start, end, endDate] = ['title', 'place', 'date', 'start', 'end', 'endDate'].map(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (title === '' || !isLocalDate(date) || !isLocalTime(start) || !isLocalTime(end)) return null;
  const every = text('repeat') as Repeat['every'] | 'none';
  const until = text('until');
  const except = before?.repeat?.except;
  return {
    title,
    ...(place === '' ? {} : { place }),
    date,
    start,
    end,
    ...(isLocalDate(endDate) && endDate > date ? { endDate } : {}),
    timeZone: before?.timeZone ?? null,
    ...(every !== 'none' && isLocalDate(until) && until >= date
      ? { repeat: { every, until, ...(except ? { except } : {}) } }
      : {}),
  };
}

/** One time of a repeating appointment, as an appointment that does not repeat. */
function onOneDay({ repeat: _, endDate, ...one }: Appointment, date: LocalDate): AppointmentDraft {
  const days = endDate === undefined ? 0 : daysBetween(one.date, endDate);
  return { ...one, date, ...(days > 0 ? { endDate: addDays(date, days) } : {}) };
}

/** The form, open as long as it is rendered. */
export function AppointmentForm({
  span,
  mine,
  onSave,
  onClose,
}: {
  /** The day that a new one is for, and the last day until which one repeats unless told otherwise. */
  span: { readonly start: LocalDate; readonly end: LocalDate };
  /** The appointment to be changed, on the day on which it was pressed; null = a new one. */
  mine: MyAppointment | null;
  onSave: (saved: AppointmentSaved) => void;
  onClose: () => void;
}) {
  const { t, language } = useWords();
  const series = mine?.appointment ?? null;
  const [scope, setScope] = useState<AppointmentSaved['scope']>(series?.repeat ? 'only' : 'all');
  const before = series && mine && scope === 'only' ? onOneDay(series, mine.date) : series;
  const [incomplete, setIncomplete] = useState(false);
  const [repeats, setRepeats] = useState(series?.repeat?.every ?? 'none');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const draft = appointmentOf(new FormData(event.currentTarget), before);
    if (!draft) setIncomplete(true);
    else onSave({ draft, scope });
  };
  return (
    <Dialog title={t(before ? 'plan.changeAppointment' : 'plan.addAppointment')} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid grid-cols-2 gap-x-4 gap-y-3 px-4 pt-3 pb-4 sm:grid-cols-3">
        {series?.repeat && mine && (
          <fieldset className="col-span-full flex flex-wrap gap-x-5">
            <legend className="sr-only">{t('plan.repeat')}</legend>
            {(['only', 'all'] as const).map((one) => (
              <label key={one} className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
                <input
                  type="radio"
                  name="scope"
                  checked={scope === one}
                  onChange={() => setScope(one)}
                  className="size-4 accent-(--accent)"
                />
                {one === 'only' ? t('plan.repeatOnly', { day: shortDay(mine.date, language) }) : t('plan.repeatAll')}
              </label>
            ))}
          </fieldset>
        )}
        <Labelled label={t('plan.what')} className="col-span-full">
          {(id) => <input id={id} name="title" dir="auto" defaultValue={before?.title} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.where')} className="col-span-full">
          {(id) => <input id={id} name="place" dir="auto" defaultValue={before?.place} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.date')} className="max-sm:col-span-full">
          {(id) => (
            <input
              key={scope}
              id={id}
              name="date"
              type="date"
              defaultValue={before?.date ?? span.start}
              className={FIELD}
            />
          )}
        </Labelled>
        <Labelled label={t('plan.from')}>
          {(id) => <input id={id} name="start" type="time" defaultValue={before?.start ?? '13:00'} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.to')}>
          {(id) => <input id={id} name="end" type="time" defaultValue={before?.end ?? '14:00'} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.lastDay')} className="max-sm:col-span-full">
          {(id) => (
            <input key={scope} id={id} name="endDate" type="date" defaultValue={before?.endDate} className={FIELD} />
          )}
        </Labelled>
        {scope === 'all' && (
          <Labelled label={t('plan.repeat')} className="max-sm:col-span-full">
            {(id) => (
              <select
                id={id}
                name="repeat"
                value={repeats}
                onChange={({ target }) => setRepeats(target.value as typeof repeats)}
                className={FIELD}
              >
                {Object.entries(REPEATS).map(([every, label]) => (
                  <option key={every} value={every}>
                    {t(label)}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
        )}
        {scope === 'all' && repeats !== 'none' && (
          <Labelled label={t('plan.until')}>
            {(id) => (
              <input
                id={id}
                name="until"
                type="date"
                defaultValue={before?.repeat?.until ?? span.end}
                className={FIELD}
              />
            )}
          </Labelled>
        )}
        <p className="col-span-full text-[0.875rem] text-soft">{t('plan.hoursOfVenue')}</p>
        <p role="alert" className="col-span-full text-error empty:hidden">
          {incomplete && t('plan.appointmentIncomplete')}
        </p>
        <FormActs cancel={t('plan.cancel')} onCancel={onClose}>
          {t('plan.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}
