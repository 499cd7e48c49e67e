// Chooses how long before to remind, asks the system for notifications, and says what a page in a browser cannot do.
import { useState } from 'react';
import { dueReminders } from '#domain/plan-reminders.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { shortDay } from '../dates.ts';
import { durationInWords } from '../duration.ts';
import { PlannedName } from '../plan/planned-name.tsx';
import { REMIND_BEFORE, setPreferences, usePreferences } from '../preferences.ts';
import { useNow } from '../use-now.ts';
import { type MessageId, useWords } from '../words.ts';
import { type Allowed, askForNotifications, notificationsAllowed } from './notifications.ts';
import { useReminders } from './use-reminders.ts';

const STATES: Record<Allowed, MessageId> = {
  granted: 'reminders.granted',
  denied: 'reminders.denied',
  'not-asked': 'reminders.notAsked',
  unsupported: 'reminders.unsupported',
};

/** How many of the next reminders are listed. */
const LISTED = 6;

/** The dialog, open as long as it is rendered. */
export function ReminderDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const { remindBefore } = usePreferences();
  const [allowed, setAllowed] = useState(notificationsAllowed);
  const now = useNow();
  const all = useReminders();
  const due = dueReminders(all, now);
  const next = [...due, ...all.filter(({ at }) => at > now)].slice(0, LISTED);
  return (
    <Dialog title={t('reminders.title')} onClose={onClose}>
      <div className="grid gap-4 px-4 pt-2 pb-4">
        <Labelled label={t('reminders.before')}>
          {(id) => (
            <select
              id={id}
              value={remindBefore ?? ''}
              onChange={({ target }) =>
                setPreferences({ remindBefore: REMIND_BEFORE.find((one) => `${one}` === target.value) ?? null })
              }
              className={FIELD}
            >
              <option value="">{t('reminders.off')}</option>
              {REMIND_BEFORE.map((minutes) => (
                <option key={minutes} value={minutes}>
                  {durationInWords(minutes, language)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        {remindBefore !== null && (
          <>
            <div>
              <p>{t(STATES[allowed])}</p>
              {allowed === 'not-asked' && (
                <Button className="mt-2" onClick={() => void askForNotifications().then(setAllowed)}>
                  {t('reminders.ask')}
                </Button>
              )}
            </div>
            <div>
              <h3 className="font-semibold">{t('reminders.next')}</h3>
              {next.length === 0 && <p className="text-soft">{t('reminders.none')}</p>}
              <ul>
                {next.map(({ key, planned }) => (
                  <li key={key} className="border-hairline border-b py-1 last:border-0">
                    <span className="figures text-soft">
                      {planned.kind === 'session' ? (
                        <>
                          {shortDay(planned.slot.date, language)} <bdi dir="ltr">{planned.slot.start}</bdi>
                        </>
                      ) : (
                        <>
                          {shortDay(planned.date, language)} <bdi dir="ltr">{planned.appointment.start}</bdi>
                        </>
                      )}
                    </span>{' '}
                    <PlannedName planned={planned} />
                  </li>
                ))}
              </ul>
            </div>
          </>
        )}
        <p className="text-[0.9375rem] text-soft">{t('reminders.honest')}</p>
      </div>
    </Dialog>
  );
}

/** The button that opens the dialog. */
export function ReminderButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('reminders.title')}
      </Button>
      {open && <ReminderDialog onClose={() => setOpen(false)} />}
    </>
  );
}
