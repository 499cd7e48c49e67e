// The reading list: what is to read, what is being read and what was read, each by when its item comes up, with the
// files that are here and the official site in the reader's language.
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import { listedDocuments } from '#domain/listed-documents.ts';
import type { Meeting } from '#domain/meeting.ts';
import { zoneOf } from '#domain/plan-stretches.ts';
import { wallClockAt } from '#domain/time.ts';
import { buttonClass } from '#ui/button.tsx';
import { shortDay } from '../dates.ts';
import { MeetingPlanProvider, useMeetingPlan } from '../plan/meeting-plan.tsx';
import { READING_STATES, READING_WORDS, ReadingChoice } from '../plan/reading-choice.tsx';
import { useStoredMeeting } from '../store-context.ts';
import { useNow } from '../use-now.ts';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { byNeed, type Needed } from './comes-up.ts';
import { DocumentFiles } from './document-files.tsx';
import { KeptFiles } from './kept-files.tsx';
import { OfficialLink } from './official-link.tsx';
import { PackButton } from './pack-button.tsx';
import { PapersProvider, usePapers } from './papers-context.tsx';
import { useFileDrops } from './use-file-drops.ts';

/** The reading list, at `/meetings/:id/reading`. */
export function ReadingPage() {
  const { id = '' } = useParams();
  const stored = useStoredMeeting(id);
  return (
    <main className="max-w-5xl px-4 pt-4 pb-16 sm:px-6">
      {stored && (
        <MeetingPlanProvider meeting={stored.meeting}>
          <OfMeeting meeting={stored.meeting} />
        </MeetingPlanProvider>
      )}
    </main>
  );
}

function OfMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const plan = useMeetingPlan();
  const listed = useMemo(() => listedDocuments(meeting), [meeting]);
  const symbols = useMemo(() => listed.map(({ document }) => document.symbol), [listed]);
  const now = useNow();
  if (!plan) return <p className="text-soft">{t('plan.loading')}</p>;
  const onList = listed.filter(({ document }) => plan.reading.has(document.symbol));
  const zone = zoneOf(meeting, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const needed = byNeed(meeting, onList, wallClockAt(now, zone));
  if (needed.length === 0) return <Empty meeting={meeting} />;
  return (
    <PapersProvider symbols={symbols}>
      <div className="flex flex-wrap items-center gap-4">
        <h2 className="sr-only">{t('shell.reading')}</h2>
        <span className="ms-auto">
          <PackButton meeting={meeting} />
        </span>
      </div>
      {READING_STATES.map((state) => {
        const own = needed.filter(({ document }) => plan.reading.get(document.symbol) === state);
        if (own.length === 0) return null;
        return (
          <section key={state} aria-labelledby={`reading-${state}`} className="pt-4">
            <h3 id={`reading-${state}`} className="border-edge border-b pb-1 font-semibold text-xl">
              {t(READING_WORDS[state])} <span className="figures font-normal text-soft">{own.length}</span>
            </h3>
            <ul>
              {own.map((one) => (
                <ReadingRow key={one.document.symbol} needed={one} meeting={meeting} />
              ))}
            </ul>
          </section>
        );
      })}
      <Drops />
      <KeptFiles />
    </PapersProvider>
  );
}

function Drops() {
  const papers = usePapers();
  useFileDrops((files, symbol) => void papers.attach(files, symbol));
  return null;
}

function ReadingRow({ needed: { document, items, comesUp }, meeting }: { needed: Needed; meeting: Meeting }) {
  const { t, language } = useWords();
  const place = comesUp?.place.slot;
  const when = place ? `${shortDay(place.date, language)} ${place.start}–${place.end}` : '';
  const [item] = items;
  return (
    <li
      data-document={document.symbol}
      className="grid gap-x-6 gap-y-1 border-hairline border-b py-3 sm:grid-cols-[minmax(0,1fr)_9rem_15rem]"
    >
      <div className="min-w-0">
        <p className="text-[0.9375rem] text-soft">
          {comesUp ? t(comesUp.over ? 'papers.wasTakenUpOn' : 'papers.takenUpOn', { when }) : t('papers.notTakenUp')}
          {item && (
            <>
              {' · '}
              <Link
                to={`/meetings/${encodeURIComponent(meeting.id)}/agenda/${encodeURIComponent(item.id)}`}
                className="inline-block min-h-6 text-accent hover:underline"
              >
                {t('documents.itemNumber', { number: item.number })}
              </Link>
            </>
          )}
        </p>
        <p>
          <Worded text={document.title} />
        </p>
        <OfficialLink document={document} />
      </div>
      <div>
        <ReadingChoice symbol={document.symbol} />
      </div>
      <DocumentFiles meeting={meeting.id} symbol={document.symbol} />
    </li>
  );
}

function Empty({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  return (
    <div className="max-w-prose py-8">
      <h2 className="sr-only">{t('shell.reading')}</h2>
      <p className="mb-5 text-soft">{t('papers.readingEmpty')}</p>
      <Link to={`/meetings/${encodeURIComponent(meeting.id)}/documents`} className={buttonClass('primary')}>
        {t('papers.toDocuments')}
      </Link>
    </div>
  );
}
