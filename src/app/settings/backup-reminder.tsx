// A quiet line where the plan changed and has stood in no backup for a week: one button makes one, another puts it off.
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { formatMoment } from '../dates.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { isBackupDue, REMIND_LATER_SETTING, WEEK } from './backup-due.ts';
import { useBackUp } from './use-back-up.ts';

/** The line; nothing where no backup is due. */
export function BackupReminder() {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const backUp = useBackUp();
  const [now] = useState(() => Date.now());
  const known = useLiveQuery(
    async () => ({ age: await store.backupAge(), later: await store.setting(REMIND_LATER_SETTING) }),
    [store],
  );
  if (!known || !isBackupDue(known.age, known.later, now)) return null;
  const { lastAt } = known.age;
  return (
    <section className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-y py-2">
      <p className="grow">
        {lastAt === null ? t('settings.dueNever') : t('settings.due', { date: formatMoment(lastAt, language) })}
      </p>
      <span className="flex flex-wrap gap-2">
        <Button onClick={() => void backUp()}>{t('settings.backUpNow')}</Button>
        <Button look="quiet" onClick={() => void told(store.setSetting(REMIND_LATER_SETTING, now + WEEK), words)}>
          {t('settings.later')}
        </Button>
      </span>
    </section>
  );
}
