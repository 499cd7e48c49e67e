// A meeting that a carried plan is about and that is not on this device: named, and added where it is published.
import { useQuery } from '@tanstack/react-query';
import type { CarriedMeeting } from '#domain/carried-plan.ts';
import { feedQueries, publishedMeetings, SAMPLES_URL } from '#feeds/published-meetings.ts';
import { isSameMeeting } from '#importers/merging/relation.ts';
import { Button } from '#ui/button.tsx';
import { formatDates } from '../dates.ts';
import { MeetingName, meetingName } from '../meeting-name.tsx';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';

/** The meeting. Once it is added, the live preview counts it in. */
export function MissingMeeting({ meeting }: { meeting: CarriedMeeting }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const { data } = useQuery(publishedMeetings(SAMPLES_URL), feedQueries);
  const published = data?.meetings.find((one) => isSameMeeting(one, meeting));
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-1">
      <span className="min-w-0">
        <MeetingName meeting={meeting} />
        <span className="figures block text-soft">
          {formatDates(meeting.start, meeting.end, language)} {meeting.symbol && <bdi dir="ltr">{meeting.symbol}</bdi>}
        </span>
      </span>
      {published && (
        <Button
          aria-label={t('library.addNamed', { name: meetingName(meeting, words) })}
          onClick={() => void told(store.apply(published.id, { kind: 'put', meeting: published }), words)}
        >
          {t('library.add')}
        </Button>
      )}
    </li>
  );
}
