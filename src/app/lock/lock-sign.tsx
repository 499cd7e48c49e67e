// The lock in the app bar, where there is one: locks everything with one press, or says that it is locked and leads to where
// it is opened. While it is open, an idle tab locks itself.
import { Link } from 'react-router';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { useIdleLock } from './use-idle-lock.ts';

function Padlock({ open }: { open: boolean }) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-5 shrink-0"
    >
      <path d={open ? 'M6.500 9V6.500a3.500 3.500 0 0 1 6.800-1.200' : 'M6.500 9V6.500a3.500 3.500 0 0 1 7 0V9'} />
      <path d="M4.500 9h11v8h-11zM10 12v2" />
    </svg>
  );
}

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
        <Padlock open={false} />
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
      <Padlock open />
    </button>
  );
}
