// The line under a meeting's name: when, where, which document.
import type { ReactNode } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { directionOf, wordingIn } from '#domain/text.ts';
import { formatDates } from './dates.ts';
import { useWords } from './words.ts';

/** Dates, venue and symbol of a meeting, and what else is to stand in the line. */
export function MeetingFacts({ meeting, children }: { meeting: Meeting; children?: ReactNode }) {
  const { language } = useWords();
  const venue = wordingIn(meeting.venue, [language]);
  return (
    <span className="flex flex-wrap gap-x-4 text-[0.9375rem] text-soft">
      <span className="figures">{formatDates(meeting.start, meeting.end, language)}</span>
      {venue.text !== '' && (
        <span lang={venue.language} dir={directionOf(venue.language)}>
          {venue.text}
        </span>
      )}
      {meeting.symbol && <bdi dir="ltr">{meeting.symbol}</bdi>}
      {children}
    </span>
  );
}
