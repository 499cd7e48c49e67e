// A field of the desk that is kept when it is left, or when Enter is pressed; Escape gives back what stood there. It is
// never made anew, so that the focus stays where it is, whatever is kept.
import { useId, useLayoutEffect, useRef } from 'react';
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
  onEnter,
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
  /** After Enter has kept it. */
  onEnter?: (value: string) => void;
  /** Keeps what was typed; false = it cannot be kept, and what stood there comes back. */
  onKeep: (value: string) => unknown;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  // What another tab or an undo made of it is shown at once, but nothing takes away what is being typed.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && (input !== document.activeElement || input.value === shown.current)) input.value = value;
    shown.current = value;
  }, [value]);
  const keep = (input: HTMLInputElement): void => {
    if (input.value === shown.current) return;
    const former = shown.current;
    shown.current = input.value;
    if (onKeep(input.value) !== false) return;
    shown.current = former;
    input.value = former;
  };
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={labelShown ? 'mb-0.5 block text-[0.875rem] text-soft' : 'sr-only'}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type={type}
        defaultValue={value}
        {...(lang ? { lang, dir: directionOf(lang) } : { dir: 'auto' })}
        className={FIELD}
        onBlur={({ target }) => keep(target)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            keep(event.currentTarget);
            onEnter?.(event.currentTarget.value);
          }
          // Keys that move the row: what is typed is kept under the place that it still has.
          if (event.altKey && event.shiftKey) keep(event.currentTarget);
          if (event.key === 'Escape') event.currentTarget.value = shown.current;
        }}
        {...rest}
      />
    </div>
  );
}
