// What stands around every page: skip link, app bar, notices, and the page that could not be shown.
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { AppBar } from './app-bar.tsx';
import { later } from './later.tsx';
import { NoticeArea } from './notice-area.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { usePageFocus, useScrollMemory } from './page-focus.ts';
import { PaletteHost } from './palette/palette-host.tsx';
import { usePreferences } from './preferences.ts';
import { useWords } from './words.ts';

const ReminderHost = later(
  ['now', 'reminders'],
  async () => (await import('./reminders/reminder-host.tsx')).ReminderHost,
);

function skipToContent(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}

/** The shell around a page. */
export function Shell() {
  const { t } = useWords();
  const { remindBefore } = usePreferences();
  usePageFocus();
  useScrollMemory();
  return (
    <div className="flex min-h-dvh flex-col print:block">
      <button
        type="button"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-raised focus:px-3 focus:py-2"
        onClick={skipToContent}
      >
        {t('shell.skip')}
      </button>
      <PaletteHost>
        <AppBar />
        <PageBoundary>
          <Suspense fallback={<main className="p-8 text-soft">{t('shell.loading')}</main>}>
            <Outlet />
          </Suspense>
        </PageBoundary>
        {remindBefore !== null && (
          <Suspense fallback={null}>
            <ReminderHost />
          </Suspense>
        )}
      </PaletteHost>
      <NoticeArea />
    </div>
  );
}
