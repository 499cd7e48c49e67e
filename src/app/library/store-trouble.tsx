// What is said where the store is not as it was left: data missing, records damaged, or no use at all.
import { useLiveQuery } from 'dexie-react-hooks';
import { Link } from 'react-router';
import type { StoreState } from '#store/store.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons.tsx';
import { formatMoment } from '../dates.ts';
import { useStore } from '../store-context.ts';
import { STORE_ERROR_WORDS } from '../store-error-words.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';

const FRAME = 'mb-8 border-s-4 border-error bg-raised px-5 py-4';

/** Says that data is missing, and offers to restore it. */
export function DataMissing({ state }: { state: StoreState & { kind: 'data-missing' } }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  return (
    <section role="alert" className={FRAME}>
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Icon name="warning" className="size-5 text-error" />
        {t('library.missingTitle')}
      </h2>
      <p className="mt-1 max-w-prose">{t('library.missingText', { count: state.lost })}</p>
      {state.lastSavedAt !== null && (
        <p className="text-soft">{t('library.missingSince', { date: formatMoment(state.lastSavedAt, language) })}</p>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        <Link to="/settings#restore" className={buttonClass('primary')}>
          {t('library.restore')}
        </Link>
        <Button onClick={() => void told(store.acceptLoss(), words)}>{t('library.acceptLoss')}</Button>
      </p>
    </section>
  );
}

/** Says why nothing can be shown, and what to do. */
export function StoreUnusable({ state }: { state: Exclude<StoreState, { kind: 'ready' | 'data-missing' }> }) {
  const { t } = useWords();
  const code = state.kind === 'unusable' ? state.error.code : 'other-tabs';
  return (
    <section role="alert" className={FRAME}>
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <Icon name="warning" className="size-5 text-error" />
        {t('library.unusableTitle')}
      </h2>
      <p className="mt-1 mb-4 max-w-prose">{t(STORE_ERROR_WORDS[code])}</p>
      <Button look="primary" onClick={() => location.reload()}>
        {t('shell.reload')}
      </Button>
    </section>
  );
}

/** Says how many records cannot be shown; nothing where all are sound. */
export function DamagedNote() {
  const { t } = useWords();
  const store = useStore();
  const damaged = useLiveQuery(() => store.damaged(), [store]);
  if (!damaged || damaged.length === 0) return null;
  return (
    <p role="alert" className={FRAME}>
      {t('library.damaged', { count: damaged.length })}{' '}
      <Link to="/settings" className="text-accent underline">
        {t('shell.settings')}
      </Link>
    </p>
  );
}
