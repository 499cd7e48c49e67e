// The masthead as it was read: symbol, bodies, dates, venue, and what the meeting has been granted.
import type { Constraints, LocalDate } from '#domain/meeting.ts';
import { GRANTED } from '../changes/change-messages.ts';
import { dateInWords } from '../dates.ts';
import { BodyName } from '../meeting-name.tsx';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { DateSpin } from './date-spin.tsx';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { ValueRow } from './value-row.tsx';

/** The masthead's values. */
export function MastheadRead() {
  const { t, language } = useWords();
  const { meeting, reading } = useReview();
  const none = <span className="text-soft">{t('importing.notGiven')}</span>;
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const { distribution, reissued } = meeting;
  return (
    <ReadSection heading={t('importing.masthead')}>
      {meeting.bodies.map((body) => (
        <ValueRow
          isLabelled
          key={body.id}
          keys={[`body/${body.id}`]}
          name={t('importing.body')}
          correctAs={`body/${body.id}`}
        >
          <BodyName body={body} />
        </ValueRow>
      ))}
      <ValueRow isLabelled keys={['symbol']} name={t('importing.symbol')} correctAs="symbol">
        {meeting.symbol ? <bdi dir="ltr">{meeting.symbol}</bdi> : none}
      </ValueRow>
      <ValueRow isLabelled keys={['start', 'end']} name={t('importing.dates')} correctAs="dates">
        <MeetingDate field="start" /> – <MeetingDate field="end" />
      </ValueRow>
      <ValueRow isLabelled keys={['venue']} name={t('importing.venue')} correctAs="venue">
        {meeting.venue ? <Worded text={meeting.venue} /> : none}
      </ValueRow>
      <ValueRow isLabelled keys={['timeZone']} name={t('importing.timeZone')} correctAs="timeZone">
        {meeting.timeZone ? <bdi dir="ltr">{meeting.timeZone}</bdi> : none}
      </ValueRow>
      {distribution && (
        <ValueRow isLabelled keys={['distribution']} name={t('importing.distribution')}>
          {dateInWords(distribution, language)}
        </ValueRow>
      )}
      {reissued && (
        <ValueRow isLabelled keys={['reissued']} name={t('importing.reissued')}>
          {dateInWords(reissued, language)}
        </ValueRow>
      )}
      <ValueRow isLabelled keys={['languages']} name={t('importing.languages')}>
        {meeting.languages.map((tag) => names.of(tag) ?? tag).join(', ')}
      </ValueRow>
      {(Object.keys(GRANTED) as (keyof Constraints)[]).map((name) => {
        const value = reading.meeting.constraints[name];
        return value === undefined ? null : (
          <ValueRow isLabelled key={name} keys={[`constraints/${name}`]} name={t(GRANTED[name])}>
            {new Intl.NumberFormat(language).format(value)}
          </ValueRow>
        );
      })}
    </ReadSection>
  );
}

/** The first or the last day; the other goes along where they would cross. */
function MeetingDate({ field }: { field: 'start' | 'end' }) {
  const { t, language } = useWords();
  const { meeting, correct } = useReview();
  const put = (date: LocalDate): void => {
    const start = field === 'start' || date < meeting.start ? date : meeting.start;
    const end = field === 'end' || date > meeting.end ? date : meeting.end;
    correct(['dates'], { start, end });
  };
  return (
    <DateSpin
      date={meeting[field]}
      name={t(field === 'start' ? 'importing.firstDay' : 'importing.lastDay')}
      words={dateInWords(meeting[field], language)}
      onChange={put}
    />
  );
}
