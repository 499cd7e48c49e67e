// What ends a form: the button that keeps it, and the one that leaves it.
import type { ReactNode } from 'react';
import { Button } from './button.tsx';

/** The buttons; `children` is what the first one does. */
export function FormActs({
  children,
  cancel,
  onCancel,
  disabled = false,
}: {
  children: ReactNode;
  cancel: string;
  onCancel: () => void;
  disabled?: boolean;
}) {
  return (
    <div className="col-span-full flex gap-3">
      <Button type="submit" look="primary" disabled={disabled}>
        {children}
      </Button>
      <Button onClick={onCancel}>{cancel}</Button>
    </div>
  );
}
