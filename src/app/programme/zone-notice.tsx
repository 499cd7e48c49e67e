// Says whose clock the times are of, and warns where the viewer's shows another time.
import type { Meeting } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { instantOf, knownTimeZone } from '#domain/time.ts';
import { sameClock } from '../grid-words.ts';
import type { Preferences } from '../preferences.ts';
import { useWords } from '../words.ts';
import { zoneInWords } from './zone-words.ts';

/** The notice about time zones. */
export function ZoneNotice({
  meeting,
  own,
  timeShown,
}: {
  meeting: Meeting;
  own: string;
  timeShown: Preferences['timeShown'];
}) {
  const { t, language } = useWords();
  const zone = knownTimeZone(meeting.timeZone);
  if (zone === null) return <p className="text-[0.875rem] text-soft">{t('grid.zoneUnknown')}</p>;
  const noon = instantOf(meeting.start, '12:00', zone);
  const differs = !sameClock(noon, zone, own);
  const venue = wordingIn(meeting.venue, [language]);
  // The venue's own name in the reader's language; the zone's where it has none.
  const values = {
    zone: venue.language === language && venue.text ? venue.text : zoneInWords(zone, noon, language),
    own: zoneInWords(own, noon, language),
  };
  if (!differs) return <p className="text-[0.875rem] text-soft">{t('grid.zoneSame', values)}</p>;
  const message =
    timeShown === 'mine' ? 'grid.zoneMine' : timeShown === 'venue' ? 'grid.zoneVenue' : 'grid.zoneDiffers';
  return (
    <p role="note" className="max-w-3xl text-[0.875rem] text-warning">
      <span aria-hidden="true">▲ </span>
      {t(message, values)}
    </p>
  );
}
