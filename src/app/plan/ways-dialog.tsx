// Asks how long the ways between rooms and venues are taken to be, by which too little time is told.
import { useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD_BOX } from '#ui/field.ts';
import { LONGEST_WAY, type Preferences, setPreferences, usePreferences } from '../preferences.ts';
import { type MessageId, useWords } from '../words.ts';

type Way = Extract<keyof Preferences, 'minutesBetweenRooms' | 'minutesBetweenVenues'>;

const WAYS: readonly (readonly [Way, MessageId])[] = [
  ['minutesBetweenRooms', 'plan.waysRooms'],
  ['minutesBetweenVenues', 'plan.waysVenues'],
];

function WayField({ way, label }: { way: Way; label: MessageId }) {
  const { t } = useWords();
  const id = useId();
  const preferences = usePreferences();
  return (
    <div className="flex items-center justify-between gap-4">
      <label htmlFor={id}>{t(label)}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={LONGEST_WAY}
        defaultValue={preferences[way]}
        onChange={({ target }) => {
          if (target.validity.valid && target.value !== '') setPreferences({ [way]: target.valueAsNumber });
        }}
        className={`${FIELD_BOX} figures w-20`}
      />
    </div>
  );
}

/** The button, and the dialog that it opens. */
export function WaysButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('plan.ways')}
      </Button>
      {open && (
        <Dialog title={t('plan.ways')} onClose={() => setOpen(false)}>
          <div className="grid gap-3 px-4 pt-2 pb-4">
            <p className="text-[0.9375rem] text-soft">{t('plan.waysText')}</p>
            {WAYS.map(([way, label]) => (
              <WayField key={way} way={way} label={label} />
            ))}
          </div>
        </Dialog>
      )}
    </>
  );
}
