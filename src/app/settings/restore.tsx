// Restoring a backup: choose the file, see what it adds and replaces, then decide.
import { useRef, useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { type RestorePreview, StoreError } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { MeetingName } from '../meeting-name.tsx';
import { showNotice } from '../notices.ts';
import { preferencesFrom, setPreferences } from '../preferences.ts';
import { useStore } from '../store-context.ts';
import { STORE_ERROR_WORDS } from '../store-error-words.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { PREFERENCES_SETTING } from './backup-file.ts';

function Names({ title, meetings }: { title: string; meetings: readonly Meeting[] }) {
  return (
    <>
      <p className="pt-2 font-semibold">{title}</p>
      <ul className="ps-4">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="py-1">
            <MeetingName meeting={meeting} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The button, the preview, and what stands in the way. */
export function Restore() {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<{ text: string; preview: RestorePreview } | null>(null);
  const [failure, setFailure] = useState<StoreError | null>(null);

  const preview = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFailure(null);
    try {
      const text = await file.text();
      setChosen({ text, preview: await store.previewRestore(text) });
    } catch (error) {
      setFailure(error instanceof StoreError ? error : new StoreError('bad-backup', '', error));
    }
  };
  const restore = async (text: string): Promise<void> => {
    const done = await told(
      store.restore(text).then(() => store.setting(PREFERENCES_SETTING)),
      words,
    );
    setChosen(null);
    if (done === null) return;
    if (done !== undefined) setPreferences(preferencesFrom(done));
    showNotice(t('settings.restored'));
  };

  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label={t('settings.restore')}
        className="hidden"
        onChange={(event) => {
          void preview(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button onClick={() => field.current?.click()}>{t('settings.restore')}</Button>
      {failure && (
        <div role="alert" className="basis-full border-error border-s-4 ps-3">
          <p>{t(STORE_ERROR_WORDS[failure.code])}</p>
          {failure.detail !== '' && <p className="text-soft">{t('settings.badPlace', { detail: failure.detail })}</p>}
        </div>
      )}
      {chosen && (
        <Dialog title={t('settings.previewTitle')} onClose={() => setChosen(null)}>
          <div className="px-4 pt-1 pb-4">
            <Names title={t('settings.adds', { count: chosen.preview.added.length })} meetings={chosen.preview.added} />
            <Names
              title={t('settings.replaces', { count: chosen.preview.replaced.length })}
              meetings={chosen.preview.replaced}
            />
            <p className="pt-2 pb-4 text-soft">{t('settings.unchanged', { count: chosen.preview.unchanged })}</p>
            <div className="flex gap-2">
              <Button look="primary" onClick={() => void restore(chosen.text)}>
                {t('settings.restoreNow')}
              </Button>
              <Button onClick={() => setChosen(null)}>{t('settings.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}
