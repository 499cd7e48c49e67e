// The one small honest sign: saved, saving, not saved and why, offline, a new version ready. Always in the same place.
import { useSyncExternalStore } from 'react';
import { Button } from '#ui/button.tsx';
import { Icon, type IconName } from '#ui/icons.tsx';
import { acceptUpdate, useUpdateState } from './offline/updates.ts';
import { useStore } from './store-context.ts';
import { STORE_ERROR_WORDS } from './store-error-words.ts';
import { told } from './told.ts';
import { useSaveState } from './use-store-state.ts';
import { useWords } from './words.ts';

function onNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function Sign({ icon, text, title, tone }: { icon: IconName; text: string; title?: string; tone: string }) {
  return (
    <span className={`flex items-center gap-1 ${tone}`} title={title}>
      <Icon name={icon} className="size-4" />
      <span className="max-sm:sr-only">{text}</span>
    </span>
  );
}

function SaveSign() {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const saved = useSaveState();
  if (saved.kind === 'saving') return <Sign icon="saving" text={t('shell.saving')} tone="text-soft" />;
  if (saved.kind === 'saved') {
    // Nothing was written yet: nothing is claimed.
    if (saved.at === null) return null;
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
    const title = t('shell.savedAt', { time: time.format(saved.at) });
    return <Sign icon="check" text={t('shell.saved')} title={title} tone="text-soft" />;
  }
  return (
    <details className="relative">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-1 font-semibold text-error pointer-coarse:min-h-11">
        <Icon name="warning" className="size-4" />
        {t('shell.notSaved')}
      </summary>
      <div className="absolute end-0 z-30 w-72 border border-edge bg-raised p-3 text-ink">
        <p className="mb-3">{t(STORE_ERROR_WORDS[saved.error.code])}</p>
        <Button onClick={() => void told(store.retry(), words)}>{t('shell.retry')}</Button>
        <Button look="quiet" onClick={() => store.discardUnsaved()}>
          {t('shell.discardUnsaved')}
        </Button>
      </div>
    </details>
  );
}

/** The sign. */
export function StateSign() {
  const { t } = useWords();
  const online = useSyncExternalStore(onNetwork, () => navigator.onLine);
  const update = useUpdateState();
  return (
    <div role="status" aria-label={t('shell.state')} className="flex items-center gap-3 text-sm">
      {update !== 'none' && (
        <span className="flex items-center gap-2">
          <span className="max-md:sr-only">{t('shell.updateReady')}</span>
          <Button title={t('shell.updateReady')} aria-busy={update === 'taken'} onClick={acceptUpdate}>
            <Icon name="update" className="size-4" />
            {t(update === 'taken' ? 'shell.reloading' : 'shell.reload')}
          </Button>
        </span>
      )}
      {!online && <Sign icon="offline" text={t('shell.offline')} title={t('shell.offlineText')} tone="text-warning" />}
      <SaveSign />
    </div>
  );
}
