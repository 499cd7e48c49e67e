// In the place of what is locked: that it is locked and not lost, and a field to unlock it here.
import { Link } from 'react-router';
import { useWords } from '../words.ts';
import { UnlockForm } from './unlock-form.tsx';

/** The note. */
export function LockedNote() {
  const { t } = useWords();
  return (
    <section aria-label={t('lock.locked')} className="max-w-xl border-accent border-s-4 ps-4 print:hidden">
      <p className="font-semibold">{t('lock.locked')}</p>
      <p className="mt-1 mb-3 text-soft">{t('lock.lockedText')}</p>
      <UnlockForm />
      <p className="mt-3">
        <Link
          to="/settings#lock"
          className="inline-flex min-h-6 items-center text-accent underline pointer-coarse:min-h-11"
        >
          {t('lock.forgotten')}
        </Link>
      </p>
    </section>
  );
}
