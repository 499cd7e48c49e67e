// What an address shows that names nothing.
import { Link } from 'react-router';
import { buttonClass } from '#ui/button.tsx';
import { usePageTitle } from './page-title.ts';
import { useWords } from './words.ts';

/** A page that says that there is nothing here, and the way on. */
export function NotFoundPage({ of = 'page' }: { of?: 'page' | 'meeting' }) {
  const { t } = useWords();
  const title = t(of === 'page' ? 'shell.notFoundTitle' : 'shell.noMeetingTitle');
  usePageTitle(title);
  return (
    <main className="mx-auto w-full max-w-2xl px-4 py-16">
      <h1 className="text-2xl font-semibold">{title}</h1>
      <p className="mt-3 mb-6 text-soft">{t(of === 'page' ? 'shell.notFoundText' : 'shell.noMeetingText')}</p>
      <Link to="/" className={buttonClass('primary')}>
        {t('shell.toLibrary')}
      </Link>
    </main>
  );
}
