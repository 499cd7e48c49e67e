// The form of an own appointment: a dialog with the browser's own fields for day and time.
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { LocalDate, Meeting } from '#domain/meeting.ts';
import type { Appointment, Repeat } from '#domain/plan.ts';
import { isLocalDate, isLocalTime } from '#domain/time.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { type MessageId, useWords } from '../words.ts';

/** An appointment as it is written down, before it has an id and a time of writing. */
export type AppointmentDraft = Omit<Appointment, 'id' | 'at'>;

const REPEATS: Record<Repeat['every'] | 'none', MessageId> = {
  none: 'plan.repeatNone',
  day: 'plan.repeatDay',
  weekday: 'plan.repeatWeekday',
  week: 'plan.repeatWeek',
};

const FIELD = 'min-h-9 w-full rounded-sm border border-edge bg-raised px-2 pointer-coarse:min-h-11';

/** What a form says; null where a name, the day or a time is missing. */
export function appointmentOf(form: FormData, before: AppointmentDraft | null): AppointmentDraft | null {
  const text = (name: string): string => String(form.get(name) ?? '').trim();
  const [title, place, date, start, end] = ['title', 'place', 'date', 'start', 'end'].map(text) as [
    string,
    string,
    string,
    string,
    string,
  ];
  if (title === '' || !isLocalDate(date) || !isLocalTime(start) || !isLocalTime(end)) return null;
  const every = text('repeat') as Repeat['every'] | 'none';
  const until = text('until');
  return {
    title,
    ...(place === '' ? {} : { place }),
    date,
    start,
    end,
    ...(before?.endDate !== undefined && before.endDate > date ? { endDate: before.endDate } : {}),
    timeZone: before?.timeZone ?? null,
    ...(every !== 'none' && isLocalDate(until) && until >= date ? { repeat: { every, until } } : {}),
  };
}

/** The form, open as long as it is rendered. */
export function AppointmentForm({
  meeting,
  day,
  before,
  onSave,
  onClose,
}: {
  meeting: Meeting;
  /** The day that a new one is for. */
  day: LocalDate;
  before: AppointmentDraft | null;
  onSave: (draft: AppointmentDraft) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [incomplete, setIncomplete] = useState(false);
  const [repeats, setRepeats] = useState(before?.repeat?.every ?? 'none');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const draft = appointmentOf(new FormData(event.currentTarget), before);
    if (!draft) setIncomplete(true);
    else onSave(draft);
  };
  return (
    <Dialog title={t(before ? 'plan.changeAppointment' : 'plan.addAppointment')} onClose={onClose}>
      <form noValidate onSubmit={submit} className="grid grid-cols-2 gap-x-4 gap-y-3 px-4 pt-3 pb-4 sm:grid-cols-3">
        <Labelled label={t('plan.what')} wide>
          {(id) => <input id={id} name="title" dir="auto" defaultValue={before?.title} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.where')} wide>
          {(id) => <input id={id} name="place" dir="auto" defaultValue={before?.place} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.date')} phoneWide>
          {(id) => <input id={id} name="date" type="date" defaultValue={before?.date ?? day} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.from')}>
          {(id) => <input id={id} name="start" type="time" defaultValue={before?.start ?? '13:00'} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.to')}>
          {(id) => <input id={id} name="end" type="time" defaultValue={before?.end ?? '14:00'} className={FIELD} />}
        </Labelled>
        <Labelled label={t('plan.repeat')} phoneWide>
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
        {repeats !== 'none' && (
          <Labelled label={t('plan.until')}>
            {(id) => (
              <input
                id={id}
                name="until"
                type="date"
                defaultValue={before?.repeat?.until ?? meeting.end}
                className={FIELD}
              />
            )}
          </Labelled>
        )}
        <p className="col-span-full text-[0.875rem] text-soft">{t('plan.hoursOfVenue')}</p>
        <p role="alert" className="col-span-full text-error empty:hidden">
          {incomplete && t('plan.appointmentIncomplete')}
        </p>
        <div className="col-span-full flex gap-3">
          <Button type="submit" look="primary">
            {t('plan.save')}
          </Button>
          <Button onClick={onClose}>{t('plan.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

function Labelled({
  label,
  wide = false,
  phoneWide = false,
  children,
}: {
  label: string;
  wide?: boolean;
  phoneWide?: boolean;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={`min-w-0 ${wide ? 'col-span-full' : phoneWide ? 'max-sm:col-span-full' : ''}`}>
      <label htmlFor={id} className="mb-0.5 block text-[0.875rem] text-soft">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
