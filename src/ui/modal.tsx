// The dialog itself, on React Aria. Loaded lazily by dialog.tsx.
import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

/** A dialog that is open as long as it is rendered. */
export interface DialogProps {
  readonly title: string;
  /** Whether the title is shown, or only told to assistive technology. */
  readonly titleShown?: boolean;
  /** Called for Escape, for a press outside, and for whatever else leaves the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open. */
export function ModalDialog({ title, titleShown = true, onClose, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(0_0_0/0.4)] p-4 pt-[12vh] max-sm:items-end max-sm:p-0"
    >
      <Modal className="max-h-[80vh] w-full max-w-xl overflow-auto border border-edge bg-raised text-ink shadow-lg">
        <Dialog className="outline-none" {...(titleShown ? {} : { 'aria-label': title })}>
          {titleShown && (
            <Heading slot="title" className="px-4 pt-4 text-lg font-semibold">
              {title}
            </Heading>
          )}
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
