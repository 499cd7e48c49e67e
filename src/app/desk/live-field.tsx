// A field of the desk that is kept when it is left, or when Enter is pressed; Escape gives back what stood there.
import { useId } from 'react';
import { directionOf } from '#domain/text.ts';
import { FIELD } from './field.ts';

/** The field. */
export function LiveField({
  label,
  labelShown = true,
  value,
  type = 'text',
  lang,
  className = '',
  onKeep,
  ...rest
}: {
  label: string;
  labelShown?: boolean;
  value: string;
  type?: 'text' | 'date' | 'time' | 'number';
  lang?: string;
  className?: string;
  min?: number;
  step?: number;
  list?: string;
  onKeep: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={labelShown ? 'mb-0.5 block text-[0.875rem] text-soft' : 'sr-only'}>
        {label}
      </label>
      <input
        // What another tab or an undo made of it is shown at once.
        key={value}
        id={id}
        type={type}
        defaultValue={value}
        {...(lang ? { lang, dir: directionOf(lang) } : { dir: 'auto' })}
        className={FIELD}
        onBlur={({ target }) => {
          if (target.value !== value) onKeep(target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') event.currentTarget.value = value;
        }}
        {...rest}
      />
    </div>
  );
}
