// Reminds of what is planned while the program is open: by notifications where the system allows them, else by a quiet
// strip at the foot of the page. Loaded only where reminders are switched on.
import { useEffect, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { dueReminders, type Reminder } from '#domain/plan-reminders.ts';
import { Button } from '#ui/button.tsx';
import { PlannedName } from '../plan/planned-name.tsx';
import { useNow } from '../use-now.ts';
import { useWords, type Words } from '../words.ts';
import { notificationsAllowed, notify } from './notifications.ts';
import { noteReminded, notReminded, useReminded } from './reminded.ts';
import { addressOf, groupsOf, notificationOf, type ReminderGroup, whenInWords } from './reminder-words.ts';
import { useReminders } from './use-reminders.ts';

/** One tab at a time: the others find noted what it told. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request('rostrum.reminders', work);
  else await work();
}

/** Notifies of what no tab has told yet; gives whether the system took it. */
async function tell(due: readonly Reminder[], now: number, words: Words): Promise<boolean> {
  let taken = true;
  await alone(async () => {
    for (const group of groupsOf(notReminded(due))) {
      if (await notify(notificationOf(group, now, words))) noteReminded(group.reminders);
      else taken = false;
    }
  });
  return taken;
}

/** Opens what a pressed notification is about, in this tab. */
function usePressedNotifications(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onMessage = ({ data }: MessageEvent): void => {
      if (typeof data?.open === 'string') void navigate(data.open);
    };
    navigator.serviceWorker?.addEventListener('message', onMessage);
    return () => navigator.serviceWorker?.removeEventListener('message', onMessage);
  }, [navigate]);
}

/** The reminders of the app. */
export function ReminderHost() {
  const words = useWords();
  const now = useNow();
  const all = useReminders();
  const record = useReminded();
  const [refused, setRefused] = useState(false);
  usePressedNotifications();
  const due = useMemo(() => notReminded(dueReminders(all, now), record), [all, now, record]);
  const byNotification = !refused && notificationsAllowed() === 'granted';
  useEffect(() => {
    if (byNotification && due.length > 0) void tell(due, now, words).then((taken) => setRefused(!taken));
  }, [byNotification, due, now, words]);
  if (byNotification || due.length === 0) return null;
  return <Strip groups={groupsOf(due)} now={now} />;
}

function Strip({ groups, now }: { groups: readonly ReminderGroup[]; now: number }) {
  const words = useWords();
  const { t } = words;
  return (
    <section
      aria-label={t('reminders.title')}
      className="sticky bottom-0 z-20 mt-auto border-accent border-t-2 bg-tint px-4 py-2 sm:px-6 print:hidden"
    >
      <div role="status" className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <ul className="min-w-0 grow">
          {groups.map((group) => (
            <li key={group.begins} className="flex flex-wrap gap-x-3">
              <span className="figures font-semibold">{whenInWords(group, now, words)}</span>
              {group.reminders.map(({ key, planned }) => (
                <Link key={key} to={addressOf(planned)} className="min-w-0 wrap-anywhere hover:underline">
                  <PlannedName planned={planned} />
                </Link>
              ))}
            </li>
          ))}
        </ul>
        <Button onClick={() => noteReminded(groups.flatMap(({ reminders }) => reminders))}>{t('shell.dismiss')}</Button>
      </div>
    </section>
  );
}
