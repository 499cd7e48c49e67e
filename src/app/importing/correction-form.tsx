// The fields by which a value is put right, with native inputs; what is wrong is said in words at its field.
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { directionOf } from '#domain/text.ts';
import type { ValueKey } from '#importers/reading.ts';
import { Button } from '#ui/button.tsx';
import { FIELD } from '#ui/field.ts';
import { type MessageId, useWords } from '../words.ts';
import {
  type Correction,
  changedFields,
  documentLanguage,
  type Faults,
  faultsOf,
  fieldsOf,
  splitKey,
} from './corrections.ts';
import { useReview } from './review-context.ts';

const LABELS: Record<string, MessageId> = {
  symbol: 'importing.symbol',
  start: 'importing.firstDay',
  end: 'importing.lastDay',
  venue: 'importing.venue',
  timeZone: 'importing.timeZone',
  name: 'importing.name',
  ordinal: 'importing.ordinal',
  number: 'importing.number',
  title: 'importing.title',
  date: 'importing.date',
};

const SLOT_LABELS: Record<string, MessageId> = { ...LABELS, start: 'importing.begins', end: 'importing.ends' };

const IN_DOCUMENT_LANGUAGE = new Set(['venue', 'name', 'title']);

function inputType(kind: string, field: string): 'text' | 'date' | 'time' {
  if (field === 'date' || (kind === 'dates' && field !== '')) return 'date';
  return kind === 'slot' ? 'time' : 'text';
}

interface CorrectionFormProps {
  readonly valueKey: ValueKey;
  /** What is corrected, in words. */
  readonly name: string;
  readonly onClose: () => void;
}

/** The form that corrects one value. */
export function CorrectionForm({ valueKey, name, onClose }: CorrectionFormProps) {
  const { t } = useWords();
  const { meeting, corrections, correct } = useReview();
  const [typed, setTyped] = useState<Correction>(() => fieldsOf(meeting, valueKey) ?? {});
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [kind] = splitKey(valueKey);
  const labels = kind === 'slot' ? SLOT_LABELS : LABELS;
  const language = documentLanguage(meeting);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = faultsOf(meeting, valueKey, typed);
    setFaults(found);
    const first = Object.keys(found)[0];
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    correct([valueKey], changedFields(valueKey, fieldsOf(meeting, valueKey) ?? {}, typed, corrections.get(valueKey)));
    onClose();
  };
  const reset = (): void => {
    correct([valueKey], null);
    onClose();
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={t('importing.correctNamed', { name })}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      className="my-2 grid gap-3 border-t border-hairline pt-3"
    >
      <div className="flex flex-wrap gap-3">
        {Object.entries(typed).map(([field, value]) => {
          const label = labels[field];
          const fault = faults[field];
          const props = {
            id: `${id}-${field}`,
            name: field,
            value,
            'aria-invalid': fault !== undefined,
            'aria-describedby': fault ? `${id}-${field}-fault` : undefined,
            onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [field]: event.target.value }),
            className: FIELD,
            ...(IN_DOCUMENT_LANGUAGE.has(field) ? { lang: language, dir: directionOf(language) } : {}),
          };
          const isLong = field === 'title' || field === 'name';
          return (
            <div key={field} className={isLong ? 'basis-full' : field === 'number' ? 'w-28' : 'min-w-40 grow basis-40'}>
              <label htmlFor={props.id} className="block text-[0.875rem] text-soft">
                {label === undefined ? field : t(label)}
              </label>
              {isLong ? (
                <textarea {...props} rows={2} />
              ) : (
                <input
                  {...props}
                  type={inputType(kind, field)}
                  {...(field === 'timeZone' ? { list: `${id}-zones`, autoComplete: 'off', spellCheck: false } : {})}
                />
              )}
              {field === 'timeZone' && (
                <datalist id={`${id}-zones`}>
                  {Intl.supportedValuesOf('timeZone').map((zone) => (
                    <option key={zone} value={zone} />
                  ))}
                </datalist>
              )}
              {fault && (
                <p id={`${id}-${field}-fault`} className="text-[0.875rem] text-error">
                  {t(fault)}
                </p>
              )}
            </div>
          );
        })}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary">
          {t('importing.apply')}
        </Button>
        <Button onClick={onClose}>{t('importing.cancel')}</Button>
        {corrections.has(valueKey) && (
          <Button look="quiet" onClick={reset}>
            {t('importing.reset')}
          </Button>
        )}
      </div>
    </form>
  );
}
