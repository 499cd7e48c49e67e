// A field under its label.
import { type ReactNode, useId } from 'react';

/** The label, and the field that is made with the id that the label names. */
export function Labelled({
  label,
  className = '',
  children,
}: {
  label: ReactNode;
  /** The place in the form's grid, where it is not one column. */
  className?: string;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-0.5 block text-[0.875rem] text-soft">
        {label}
      </label>
      {children(id)}
    </div>
  );
}
