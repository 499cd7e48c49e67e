// One choice among few, as radio buttons under a heading.
import { useId } from 'react';

/** A group of radio buttons; `options` pair each value with its words. */
export function Choice<Value extends string>({
  title,
  hint,
  value,
  options,
  onChange,
}: {
  title: string;
  hint?: string;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="border-hairline border-b py-5">
      <legend className="float-start mb-2 w-full font-semibold">{title}</legend>
      {hint !== undefined && <p className="clear-both mb-2 max-w-prose text-[0.9375rem] text-soft">{hint}</p>}
      <div className="clear-both flex flex-wrap gap-x-6 gap-y-1">
        {options.map((option) => (
          <label
            key={option.value}
            lang={option.lang}
            className="flex min-h-8 cursor-pointer items-center gap-2 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-4 accent-(--accent)"
            />
            <bdi>{option.label}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
