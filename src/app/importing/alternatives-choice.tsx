// What a doubtful reading could be instead, beneath the finding that says so: one key chooses.
import { useId } from 'react';
import type { LocalDate } from '#domain/meeting.ts';
import { isLocalDate } from '#domain/time.ts';
import type { Alternatives, Fields } from '#importers/alternatives.ts';
import { dayInWords, formatDates } from '../dates.ts';
import { BodyName } from '../meeting-name.tsx';
import { Worded } from '../worded.tsx';
import { useWords } from '../words.ts';
import { documentLanguage } from './corrections.ts';
import { useReview } from './review-context.ts';

interface AlternativesChoiceProps {
  readonly alternatives: Alternatives;
  /** Why the reading is doubtful. */
  readonly reason: string;
}

/** The choice. */
export function AlternativesChoice({ alternatives: { keys, readings }, reason }: AlternativesChoiceProps) {
  const { t } = useWords();
  const { corrections, correct } = useReview();
  const name = useId();
  const correction = corrections.get(keys[0] ?? '');
  const isChosen = (fields: Fields, index: number): boolean =>
    correction ? Object.entries(fields).every(([field, value]) => correction[field] === value) : index === 0;
  const choose = (index: number): void => {
    const fields = readings[index];
    if (fields) correct(keys, index === 0 ? null : fields);
  };
  return (
    <fieldset
      className="mt-1 grid gap-y-0.5"
      onKeyDown={(event) => {
        const index = '123456789'.indexOf(event.key);
        if (event.key.length !== 1 || index < 0 || index >= readings.length) return;
        event.preventDefault();
        choose(index);
        event.currentTarget.querySelectorAll('input')[index]?.focus();
      }}
    >
      <legend className="sr-only">{reason}</legend>
      {readings.map((fields, index) => (
        <label
          key={JSON.stringify(fields)}
          className="flex min-h-6 cursor-pointer items-baseline gap-x-2 pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name={name}
            checked={isChosen(fields, index)}
            onChange={() => choose(index)}
            className="accent-accent"
          />
          <span aria-hidden="true" className="figures text-[0.875rem] text-soft">
            {index + 1}
          </span>
          <span className="min-w-0">
            <FieldsInWords fields={fields} />
            {index === 0 && <span className="ms-2 text-[0.875rem] text-soft">{t('importing.asRead')}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function FieldsInWords({ fields }: { fields: Fields }) {
  const { t, language } = useWords();
  const { reading } = useReview();
  const { date, start, end, items, continued, number, title, taken, from } = fields;
  const hours = start !== undefined && <bdi dir="ltr" className="figures">{`${start}–${end}`}</bdi>;
  if (start !== undefined && isLocalDate(start)) return formatDates(start, end as LocalDate, language);
  if (date !== undefined)
    return (
      <>
        {dayInWords(date as LocalDate, language)} {hours}
      </>
    );
  if (hours) return hours;
  if (number !== undefined)
    return (
      <bdi dir="ltr" className="figures">
        {number}
      </bdi>
    );
  if (title !== undefined) return <Worded text={{ [documentLanguage(reading.meeting)]: title }} />;
  if (taken !== undefined) return t(taken === 'true' ? 'importing.slotTaken' : 'importing.slotLeft');
  if (from !== undefined) return t(from === 'own' ? 'importing.entriesOwn' : 'importing.entriesOther');
  if (continued !== undefined) return t(continued === 'true' ? 'importing.continued' : 'importing.notContinued');
  if (items === '') return t('importing.otherBusiness');
  const { agenda, bodies } = reading.meeting;
  const meant = (items ?? '').split(' ').flatMap((id) => agenda.find((item) => item.id === id) ?? []);
  return (
    <>
      <bdi dir="ltr" className="figures">
        {meant.map(({ number }) => number).join(' / ')}
      </bdi>{' '}
      <Worded text={meant[0]?.title} />
      {bodies.length > 1 && (
        <span className="ms-2 text-[0.875rem] text-soft">
          {bodies
            .filter(({ id }) => meant.some(({ body }) => body === id))
            .map((body, index) => (
              <span key={body.id}>
                {index > 0 && ' · '}
                <BodyName body={body} />
              </span>
            ))}
        </span>
      )}
    </>
  );
}
