// A field of the desk that is kept when it is left, or when Enter is pressed; Escape gives back what stood there. It is
// never made anew, so that the focus stays where it is, whatever is kept.
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { directionOf } from '#domain/text.ts';
import { FIELD } from '#ui/field.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

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
  /** A wording may be long: its field grows with it, and is still one paragraph. */
  type?: 'text' | 'wording' | 'date' | 'time' | 'number';
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
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const shown = useRef(value);
  // What another tab or an undo made of it is shown at once, but nothing takes away what is being typed.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && (input !== document.activeElement || input.value === shown.current)) input.value = value;
    shown.current = value;
  }, [value]);
  const keep = (input: Field): void => {
    if (type === 'wording' && input.value.includes('\n')) input.value = input.value.split('\n').join(' ');
    if (input.value === shown.current) return;
    const former = shown.current;
    shown.current = input.value;
    if (onKeep(input.value) !== false) return;
    shown.current = former;
    input.value = former;
  };
  const common = {
    ref: field,
    id,
    defaultValue: value,
    ...(lang ? { lang, dir: directionOf(lang) } : { dir: 'auto' }),
    className: type === 'wording' ? `${FIELD} block resize-none field-sizing-content` : FIELD,
    onBlur: ({ target }: FocusEvent<Field>) => keep(target),
    onKeyDown: (event: KeyboardEvent<Field>) => {
      const input = event.currentTarget;
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        if (type === 'wording') event.preventDefault();
        keep(input);
        onEnter?.(input.value);
      }
      // Keys that move the row: what is typed is kept under the place that it still has.
      if (event.altKey && event.shiftKey) keep(input);
      if (event.key === 'Escape') input.value = shown.current;
    },
  };
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className={labelShown ? 'mb-0.5 block text-[0.875rem] text-soft' : 'sr-only'}>
        {label}
      </label>
      {type === 'wording' ? <textarea rows={1} {...common} {...rest} /> : <input type={type} {...common} {...rest} />}
    </div>
  );
}
