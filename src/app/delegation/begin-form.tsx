// The empty page: says what will stand here, and begins a delegation.
import { type FormEvent, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { FIELD_BOX } from '#ui/field.ts';
import { Labelled } from '#ui/labelled.tsx';
import { useWords } from '../words.ts';

/** The form that begins a delegation. */
export function BeginForm({ onBegin }: { onBegin: (name: string) => void }) {
  const { t } = useWords();
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (name === '') setMissing(true);
    else onBegin(name);
  };
  return (
    <form noValidate onSubmit={submit} className="max-w-prose py-8">
      <p className="mb-5 text-soft">{t('delegation.beginText')}</p>
      <Labelled label={t('delegation.delegationName')}>
        {(id) => (
          <>
            <div className="flex flex-wrap gap-3">
              <input
                id={id}
                name="name"
                dir="auto"
                aria-describedby={`${id}-fault`}
                className={`min-w-0 grow ${FIELD_BOX}`}
              />
              <Button type="submit" look="primary">
                {t('delegation.begin')}
              </Button>
            </div>
            <p id={`${id}-fault`} role="alert" className="text-error empty:hidden">
              {missing && t('delegation.delegationNameMissing')}
            </p>
          </>
        )}
      </Labelled>
    </form>
  );
}
