// What stands around the pages of a meeting: its name, symbol, dates and venue, and the way between the pages.
// The pages bring their own <main>.
import { Suspense, useEffect, useRef } from 'react';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import type { StoredMeeting } from '#store/store.ts';
import { later } from './later.tsx';
import { StoreUnusable } from './library/store-trouble.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { MeetingName, meetingName } from './meeting-name.tsx';
import { MEETING_TABS } from './meeting-tabs.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { usePageTitle } from './page-title.ts';
import { useStoredMeeting } from './store-context.ts';
import { useStoreState } from './use-store-state.ts';
import { useWords } from './words.ts';

const ChangeLink = later(['changes'], async () => (await import('./changes/change-sign.tsx')).ChangeLink);
const DraftNote = later(['versions'], async () => (await import('./versions/draft-note.tsx')).DraftNote);

/** Pages without a tab of their own stand under the one from which they are reached. */
const TAB_OF: Readonly<Record<string, keyof typeof MEETING_TABS>> = { versions: 'desk', pocket: 'plan' };

const TAB_NAMES = Object.keys(MEETING_TABS) as (keyof typeof MEETING_TABS)[];

/** Scrolls the tabs, where they do not all fit, so that the current one is seen; the page stays where it is. */
function useTabInSight(tab: string) {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    const all = tabs.current?.getBoundingClientRect();
    const one = tab && tabs.current?.querySelector('[aria-current]')?.getBoundingClientRect();
    if (!all || !one) return;
    const by = Math.max(0, one.right - all.right) + Math.min(0, one.left - all.left);
    if (by !== 0) tabs.current?.scrollBy({ left: by });
  }, [tab]);
  return tabs;
}

function MeetingHead({ meeting, draftOf }: StoredMeeting) {
  const words = useWords();
  const { t } = words;
  const { pathname } = useLocation();
  const part = pathname.split('/')[3] ?? '';
  const tab = TAB_NAMES.find((name) => part === name) ?? TAB_OF[part] ?? 'programme';
  usePageTitle(`${t(MEETING_TABS[tab])}: ${meetingName(meeting, words)}`);
  const tabs = useTabInSight(tab);
  return (
    // A page that prints a version, perhaps in another language, brings the head of its own for paper.
    <section
      aria-labelledby="meeting-name"
      className="border-hairline border-b px-4 pt-4 sm:px-6 print:border-0 print:px-0 [body:has([data-paper-head])_&]:print:hidden"
    >
      <h1 id="meeting-name" className="text-xl leading-snug font-semibold sm:text-2xl">
        <MeetingName meeting={meeting} />
      </h1>
      <p className="mt-1">
        <MeetingFacts meeting={meeting}>
          {tab !== 'changes' && tab !== 'desk' && !draftOf && (
            <Suspense fallback={null}>
              <ChangeLink meeting={meeting.id} />
            </Suspense>
          )}
        </MeetingFacts>
      </p>
      {draftOf ? (
        <Suspense fallback={null}>
          <DraftNote draftOf={draftOf} />
        </Suspense>
      ) : (
        <nav
          ref={tabs}
          aria-label={t('shell.meetingPages')}
          className="mt-3 -mb-px flex gap-5 overflow-x-auto print:hidden"
        >
          {TAB_NAMES.map((name) => (
            <Link
              key={name}
              to={`/meetings/${encodeURIComponent(meeting.id)}/${name}`}
              aria-current={name === tab ? (name === part ? 'page' : 'true') : undefined}
              className="flex min-h-9 shrink-0 items-center border-transparent border-b-2 text-[0.9375rem] text-soft hover:text-accent [&[aria-current]]:border-accent [&[aria-current]]:font-semibold [&[aria-current]]:text-ink pointer-coarse:min-h-11"
            >
              {t(MEETING_TABS[name])}
            </Link>
          ))}
        </nav>
      )}
    </section>
  );
}

function StoredMeetingFrame() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  if (stored === undefined) return <main className="p-6 text-soft">{t('shell.loading')}</main>;
  if (stored === null) return <NotFoundPage of="meeting" />;
  return (
    <>
      <MeetingHead {...stored} />
      <Suspense fallback={<main className="p-6 text-soft">{t('shell.loading')}</main>}>
        <Outlet />
      </Suspense>
    </>
  );
}

/** The frame of a meeting's pages; says so where the meeting is not on this device, or the store cannot be used. */
export function MeetingFrame() {
  const { t } = useWords();
  const state = useStoreState();
  if (state.kind === 'ready' || state.kind === 'data-missing') return <StoredMeetingFrame />;
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
      <h1 className="sr-only">{t('shell.appName')}</h1>
      <StoreUnusable state={state} />
    </main>
  );
}
