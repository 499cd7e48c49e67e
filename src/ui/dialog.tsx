// A dialog over the page: keeps the focus inside, closes with Escape, gives the focus back. Its code is loaded when
// the first one opens.
import { lazy, Suspense } from 'react';
import type { DialogProps } from './modal.tsx';

const Modal = lazy(async () => ({ default: (await import('./modal.tsx')).ModalDialog }));

/** A dialog. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <Modal {...props} />
    </Suspense>
  );
}
