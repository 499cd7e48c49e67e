// When a member is there: throughout, or during stretches that are written down one by one, by the venue's clock.
import { useState } from 'react';
import type { Member, Stay } from '#domain/delegation.ts';
import type { Meeting } from '#domain/meeting.ts';
import { Button } from '#ui/button.tsx';
import { FIELD_BOX } from '#ui/field.ts';
import { useWords } from '../words.ts';

interface Line {
  readonly key: number;
  readonly stay: Stay;
}

/** The fields, named `there`, `from` and `to` in their form. */
export function StayFields({ meeting, before }: { meeting: Meeting; before: Member | null }) {
  const { t } = useWords();
  const throughout: Stay = { from: `${meeting.start}T08:00`, to: `${meeting.end}T20:00` };
  const [there, setThere] = useState<'all' | 'some'>(before && before.stays !== null ? 'some' : 'all');
  const [lines, setLines] = useState<readonly Line[]>(
    (before?.stays ?? [throughout]).map((stay, key) => ({ key, stay })),
  );
  const add = (): void => {
    const key = Math.max(-1, ...lines.map((line) => line.key)) + 1;
    setLines([...lines, { key, stay: throughout }]);
  };
  return (
    <fieldset>
      <legend className="mb-0.5 text-[0.875rem] text-soft">{t('delegation.there')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {(['all', 'some'] as const).map((value) => (
          <label key={value} className="flex min-h-6 items-baseline gap-2 pointer-coarse:min-h-11">
            <input type="radio" name="there" value={value} checked={there === value} onChange={() => setThere(value)} />
            {t(value === 'all' ? 'delegation.throughout' : 'delegation.atTimes')}
          </label>
        ))}
      </div>
      {there === 'some' && (
        <>
          {lines.length === 0 && <p className="py-1 text-soft">{t('delegation.neverThere')}</p>}
          {lines.map(({ key, stay }) => (
            <div key={key} className="flex flex-wrap items-end gap-x-3 gap-y-1 py-1">
              <label className="text-[0.875rem] text-soft">
                {t('delegation.from')}{' '}
                <input type="datetime-local" name="from" defaultValue={stay.from} className={`block ${FIELD_BOX}`} />
              </label>
              <label className="text-[0.875rem] text-soft">
                {t('delegation.to')}{' '}
                <input type="datetime-local" name="to" defaultValue={stay.to} className={`block ${FIELD_BOX}`} />
              </label>
              <Button look="quiet" onClick={() => setLines(lines.filter((line) => line.key !== key))}>
                {t('delegation.removeStay')}
              </Button>
            </div>
          ))}
          <Button onClick={add}>{t('delegation.addStay')}</Button>
        </>
      )}
    </fieldset>
  );
}
