// Makes a backup and hands out its file, and says what it could not take in.
import { showNotice } from '../notices.ts';
import { readPreferences } from '../preferences.ts';
import { saveFile } from '../save-file.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { backupFile, PREFERENCES_SETTING } from './backup-file.ts';

/** The way to back up everything. */
export function useBackUp(): () => Promise<void> {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  return async () => {
    const kept = store.setSetting(PREFERENCES_SETTING, readPreferences());
    const backup = await told(
      kept.then(() => store.backup()),
      words,
    );
    if (!backup) return;
    const file = backupFile(backup);
    saveFile(file);
    const left = backup.leftOut?.length ?? 0;
    const more = left > 0 ? ` ${t('settings.leftOut', { count: left })}` : '';
    showNotice(t('settings.backedUp', { name: file.name }) + more);
  };
}
