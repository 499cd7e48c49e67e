// The sample meetings, fetched and validated before they are offered.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '#domain/meeting.ts';
import { FeedError, type FeedErrorCode } from '#feeds/feed-error.ts';
import { feedQueries, publishedMeetings, SAMPLES_URL } from '#feeds/published-meetings.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { MeetingFacts } from '../meeting-facts.tsx';
import { MeetingName, meetingName } from '../meeting-name.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { type MessageId, useWords } from '../words.ts';

const REASONS: Record<FeedErrorCode, MessageId> = {
  unreachable: 'library.unreachable',
  refused: 'library.refused',
  'too-slow': 'library.tooSlow',
  'too-large': 'library.tooLarge',
  'not-json': 'library.notJson',
  'not-a-feed': 'library.notAFeed',
};

const focusOnce = (link: HTMLAnchorElement | null): void => link?.focus();

function Sample({ meeting, stored }: { meeting: Meeting; stored: boolean }) {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const name = meetingName(meeting, words);
  // The button that was pressed gives way to a link: the focus goes on to it.
  const [addedHere, setAddedHere] = useState(false);
  return (
    <li className="flex items-start gap-3 border-hairline border-b py-3">
      <div className="min-w-0 flex-1">
        <MeetingName meeting={meeting} />
        <MeetingFacts meeting={meeting} />
      </div>
      {stored ? (
        <Link
          to={`/meetings/${encodeURIComponent(meeting.id)}/programme`}
          ref={addedHere ? focusOnce : null}
          aria-label={t('library.openNamed', { name })}
          className={buttonClass('quiet')}
        >
          {t('library.open')}
        </Link>
      ) : (
        <Button
          aria-label={t('library.addNamed', { name })}
          onClick={async () => {
            setAddedHere(true);
            if (await told(store.apply(meeting.id, { kind: 'put', meeting }), words))
              showNotice(t('library.added', { name }));
          }}
        >
          {t('library.add')}
        </Button>
      )}
    </li>
  );
}

/** The list of samples, or why there is none. `storedIds` are the meetings that are on this device already. */
export function Samples({ storedIds }: { storedIds: ReadonlySet<string> }) {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useQuery(publishedMeetings(SAMPLES_URL), feedQueries);
  if (isPending) return <p className="text-soft">{t('library.samplesLoading')}</p>;
  if (error) {
    const reason = t(REASONS[error instanceof FeedError ? error.code : 'unreachable']);
    return (
      <div role="alert">
        <p className="pb-3">{t('library.samplesFailed', { reason })}</p>
        <Button onClick={() => void refetch()}>{t('shell.retry')}</Button>
      </div>
    );
  }
  return (
    <>
      <ul>
        {data.meetings.map((meeting) => (
          <Sample key={meeting.id} meeting={meeting} stored={storedIds.has(meeting.id)} />
        ))}
      </ul>
      {data.refused.length > 0 && <p className="pt-2">{t('library.samplesRefused', { count: data.refused.length })}</p>}
    </>
  );
}
