// The masthead as it was read: symbol, bodies, dates, venue, and what the meeting has been granted.
import type { ReactNode } from 'react';
import type { Constraints } from '#domain/meeting.ts';
import { type MessageId, useWords } from '../words.ts';
import { ReadSection } from './read-section.tsx';
import { useReview } from './review-context.ts';
import { ValueRow } from './value-row.tsx';
import { dateInWords, daysInWords } from './when.ts';
import { Worded } from './worded.tsx';

const GRANTED: Record<keyof Constraints, MessageId> = {
  meetingsWithInterpretation: 'importing.meetingsWithInterpretation',
  languagesOfInterpretation: 'importing.languagesOfInterpretation',
  days: 'importing.days',
  hybridMeetingMaxHours: 'importing.hybridMeetingMaxHours',
};

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
        <ValueRow key={body.id} keys={[`body/${body.id}`]} name={t('importing.body')} correctAs={`body/${body.id}`}>
          <Labelled label={t('importing.body')}>
            <Worded text={body.name} className="font-semibold" />
            {body.ordinal !== undefined && (
              <span className="text-soft"> · {t('importing.ordinal', { number: body.ordinal })}</span>
            )}
          </Labelled>
        </ValueRow>
      ))}
      <ValueRow keys={['symbol']} name={t('importing.symbol')} correctAs="symbol">
        <Labelled label={t('importing.symbol')}>
          {meeting.symbol ? <bdi dir="ltr">{meeting.symbol}</bdi> : none}
        </Labelled>
      </ValueRow>
      <ValueRow keys={['start', 'end']} name={t('importing.dates')} correctAs="dates">
        <Labelled label={t('importing.dates')}>{daysInWords(meeting.start, meeting.end, language)}</Labelled>
      </ValueRow>
      <ValueRow keys={['venue']} name={t('importing.venue')} correctAs="venue">
        <Labelled label={t('importing.venue')}>{meeting.venue ? <Worded text={meeting.venue} /> : none}</Labelled>
      </ValueRow>
      <ValueRow keys={['timeZone']} name={t('importing.timeZone')} correctAs="timeZone">
        <Labelled label={t('importing.timeZone')}>
          {meeting.timeZone ? <bdi dir="ltr">{meeting.timeZone}</bdi> : none}
        </Labelled>
      </ValueRow>
      {distribution && (
        <ValueRow keys={['distribution']} name={t('importing.distribution')}>
          <Labelled label={t('importing.distribution')}>{dateInWords(distribution, language)}</Labelled>
        </ValueRow>
      )}
      {reissued && (
        <ValueRow keys={['reissued']} name={t('importing.reissued')}>
          <Labelled label={t('importing.reissued')}>{dateInWords(reissued, language)}</Labelled>
        </ValueRow>
      )}
      <ValueRow keys={['languages']} name={t('importing.languages')}>
        <Labelled label={t('importing.languages')}>
          {meeting.languages.map((tag) => names.of(tag) ?? tag).join(', ')}
        </Labelled>
      </ValueRow>
      {(Object.keys(GRANTED) as (keyof Constraints)[]).map((name) => {
        const value = reading.meeting.constraints[name];
        return value === undefined ? null : (
          <ValueRow key={name} keys={[`constraints/${name}`]} name={t(GRANTED[name])}>
            <Labelled label={t(GRANTED[name])}>{new Intl.NumberFormat(language).format(value)}</Labelled>
          </ValueRow>
        );
      })}
    </ReadSection>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="inline-grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 align-baseline max-sm:grid-cols-1">
      <span className="text-[0.875rem] text-soft">{label}</span>
      <span className="min-w-0">{children}</span>
    </span>
  );
}
