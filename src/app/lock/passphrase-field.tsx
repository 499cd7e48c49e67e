// A field for a passphrase, under its label; what is wrong with it is told beside it.
import { useId } from 'react';
import { FIELD } from '#ui/field.ts';

/** The field. `isNew` lets a password manager offer one. */
export function PassphraseField({
  label,
  name,
  isNew = false,
  hint,
  fault = null,
}: {
  label: string;
  name: string;
  isNew?: boolean;
  hint?: string;
  fault?: string | null;
}) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="password"
        dir="auto"
        required
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault !== null}
        className={`max-w-sm ${FIELD}`}
      />
      <p id={`${id}-hint`} className="mt-1 text-[0.9375rem] text-soft empty:hidden">
        {hint}
      </p>
      <p id={`${id}-fault`} role="alert" className="mt-1 text-error empty:hidden">
        {fault}
      </p>
    </div>
  );
}
