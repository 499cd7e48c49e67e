// Restoring a backup: choose the file, see what it adds and replaces, then decide.
import { useRef, useState } from 'react';
import { type RestorePreview, StoreError } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { PassphraseForm } from '../lock/passphrase-form.tsx';
import { showNotice } from '../notices.ts';
import { preferencesFrom, setPreferences } from '../preferences.ts';
import { useStore } from '../store-context.ts';
import { STORE_ERROR_WORDS } from '../store-error-words.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { PREFERENCES_SETTING } from './backup-file.ts';
import { PreviewLines } from './preview-lines.tsx';

/** A backup that was read, and what it would change. */
interface Chosen {
  readonly text: string;
  readonly preview: RestorePreview;
  /** Where it is locked, and this tab does not hold its key. */
  readonly passphrase?: string;
}

/** The button, the preview, and what stands in the way. */
export function Restore() {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [sealed, setSealed] = useState<string | null>(null);
  const [failure, setFailure] = useState<StoreError | null>(null);

  const preview = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFailure(null);
    const text = await file.text().catch(() => '');
    try {
      setChosen({ text, preview: await store.previewRestore(text) });
    } catch (error) {
      if (error instanceof StoreError && error.code === 'locked' && error.detail === 'backup') {
        setSealed(text);
        return;
      }
      setFailure(error instanceof StoreError ? error : new StoreError('bad-backup', '', error));
    }
  };
  const restore = async ({ text, passphrase }: Chosen): Promise<void> => {
    const done = await told(
      store.restore(text, passphrase).then(() => store.setting(PREFERENCES_SETTING)),
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
          <p>{t(failure.code === 'locked' ? 'lock.unlockFirst' : STORE_ERROR_WORDS[failure.code])}</p>
          {failure.detail !== '' && failure.code !== 'locked' && (
            <p className="text-soft">{t('settings.badPlace', { detail: failure.detail })}</p>
          )}
        </div>
      )}
      {sealed !== null && (
        <Dialog title={t('settings.previewTitle')} onClose={() => setSealed(null)}>
          <div className="px-4 pt-1 pb-4">
            <p className="mb-3">{t('lock.backupLocked')}</p>
            <PassphraseForm
              current={t('lock.passphrase')}
              button={t('lock.unlock')}
              onCancel={() => setSealed(null)}
              act={async (passphrase) => {
                const preview = await store.previewRestore(sealed, passphrase);
                setSealed(null);
                setChosen({ text: sealed, preview, passphrase });
              }}
            />
          </div>
        </Dialog>
      )}
      {chosen && (
        <Dialog title={t('settings.previewTitle')} onClose={() => setChosen(null)}>
          <div className="px-4 pt-1 pb-4">
            <PreviewLines preview={chosen.preview} />
            <div className="flex gap-2">
              <Button look="primary" onClick={() => void restore(chosen)}>
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
