// A dialog over the page: keeps the focus inside, closes with Escape, gives the focus back. Its code is loaded when
// the first one opens.
import { lazy, type ReactNode, Suspense } from 'react';

const Modal = lazy(async () => ({ default: (await import('./modal.tsx')).ModalDialog }));

/** A dialog that is open as long as it is rendered. */
export interface DialogProps {
  readonly title: string;
  /** Whether the title is shown, or only told to assistive technology. */
  readonly titleShown?: boolean;
  /** Called for Escape, for a press outside, and for whatever else leaves the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <Modal {...props} />
    </Suspense>
  );
}
