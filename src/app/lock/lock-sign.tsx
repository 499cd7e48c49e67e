// The lock in the app bar, where there is one: locks everything with one press, or says that it is locked and leads to where
// it is opened. While it is open, an idle tab locks itself.
import { Link } from 'react-router';
import { Icon } from '#ui/icons.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { useIdleLock } from './use-idle-lock.ts';

/** The sign; nothing where no passphrase is set. */
export function LockSign({ className }: { className: string }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const state = useLockState();
  useIdleLock(state.kind === 'open' ? state.idle : null);
  if (state.kind === 'none') return null;
  if (state.kind === 'locked') {
    return (
      <Link to="/settings#lock" aria-label={t('lock.locked')} title={t('lock.locked')} className={className}>
        <Icon name="locked" />
      </Link>
    );
  }
  const lockNow = async (): Promise<void> => {
    if ((await told(store.lock.lockNow('everywhere'), words)) !== null) showNotice(t('lock.lockedNow'));
  };
  return (
    <button
      type="button"
      aria-label={t('lock.lockNow')}
      title={t('lock.lockNow')}
      className={className}
      onClick={() => void lockNow()}
    >
      <Icon name="unlocked" />
    </button>
  );
}
