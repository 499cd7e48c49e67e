// The library: the meetings on this device, to come and past; search; on an empty device the way to begin.
import { useLiveQuery } from 'dexie-react-hooks';
import { Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { StoredMeeting } from '#store/store.ts';
import { later } from '../later.tsx';
import { usePageTitle } from '../page-title.ts';
import { useStore } from '../store-context.ts';
import { useStoreState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { byDate } from './by-date.ts';
import { ImportInvitation, useDocumentsArriving } from './import-invitation.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { SearchBox } from './search-box.tsx';
import { DamagedNote, DataMissing, StoreUnusable } from './store-trouble.tsx';

const Samples = later([], async () => (await import('./samples.tsx')).Samples);
const BackupReminder = later(
  ['settings'],
  async () => (await import('../settings/backup-reminder.tsx')).BackupReminder,
);

function MeetingList({ title, meetings }: { title: string; meetings: readonly StoredMeeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section className="pt-8">
      <h2 className="border-ink border-b pb-1 font-semibold">{title}</h2>
      <ul>
        {meetings.map(({ id, meeting }) => (
          <MeetingRow key={id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function SampleSection({ meetings, open }: { meetings: readonly StoredMeeting[]; open: boolean }) {
  const { t } = useWords();
  // Adding the first sample must not close the list under the person's hand.
  const [shown, setShown] = useState(open);
  const storedIds = new Set(meetings.map(({ id }) => id));
  return (
    <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)} className="pt-10">
      <summary className="cursor-pointer border-ink border-b pb-1 font-semibold">{t('library.samples')}</summary>
      <p className="py-2 text-soft">{t('library.samplesText')}</p>
      {shown && (
        <Suspense fallback={<p className="text-soft">{t('library.samplesLoading')}</p>}>
          <Samples storedIds={storedIds} />
        </Suspense>
      )}
    </details>
  );
}

function Meetings() {
  const { t } = useWords();
  const store = useStore();
  const meetings = useLiveQuery(() => store.meetings(), [store]);
  const [parameters, setParameters] = useSearchParams();
  const [zone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const hovering = useDocumentsArriving();
  const missing = useStoreState().kind === 'data-missing';
  // The field must not wait for the address: the router changes that when it has time.
  const [query, setQuery] = useState(parameters.get('q') ?? '');
  if (!meetings) return <p className="text-soft">{t('shell.loading')}</p>;
  const empty = meetings.length === 0;
  const { upcoming, past } = byDate(meetings, Date.now(), zone);
  return (
    <>
      {!empty && (
        <SearchBox
          meetings={meetings}
          query={query}
          onQuery={(q) => {
            setQuery(q);
            setParameters(q === '' ? {} : { q }, { replace: true });
          }}
        />
      )}
      {empty && !missing && <ImportInvitation hovering={hovering} />}
      {query.trim() === '' && (
        <>
          <MeetingList title={t('library.upcoming')} meetings={upcoming} />
          {!empty && (
            <p className="pt-3">
              <Link to="/plan" className="text-accent underline-offset-4 hover:underline">
                {t('library.allPlans')}
              </Link>
            </p>
          )}
          <MeetingList title={t('library.past')} meetings={past} />
          {!(empty && missing) && <SampleSection meetings={meetings} open={empty} />}
        </>
      )}
    </>
  );
}

/** The page. */
export function LibraryPage() {
  const { t } = useWords();
  const state = useStoreState();
  usePageTitle(t('library.title'));
  const usable = state.kind === 'ready' || state.kind === 'data-missing';
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-4">
        <h1 className="text-2xl font-semibold">{t('library.title')}</h1>
        <Link to="/start" className="py-1 text-accent hover:underline">
          {t('shell.startMeeting')}
        </Link>
      </div>
      {state.kind === 'data-missing' && <DataMissing state={state} />}
      {usable ? (
        <>
          <DamagedNote />
          <Suspense>
            <BackupReminder />
          </Suspense>
          <Meetings />
        </>
      ) : (
        <StoreUnusable state={state} />
      )}
    </main>
  );
}
