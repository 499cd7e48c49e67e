// Asks for a meeting's own title.
import { useState } from 'react';
import type { Meeting } from '#domain/meeting.ts';
import { wordingIn } from '#domain/text.ts';
import { Dialog } from '#ui/dialog.tsx';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { Labelled } from '#ui/labelled.tsx';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useWords } from '../words.ts';
import { renameMeeting } from './meeting-acts.ts';

const focusOnce = (field: HTMLInputElement | null): void => field?.focus();

/** The dialog, open as long as it is rendered. */
export function RenameDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const words = useWords();
  const { t, language } = words;
  const store = useStore();
  const [title, setTitle] = useState(wordingIn(meeting.title, [language]).text);
  return (
    <Dialog title={t('library.rename')} onClose={onClose}>
      <form
        className="px-4 pt-2 pb-4"
        onSubmit={async (event) => {
          event.preventDefault();
          if (await told(renameMeeting(store, meeting, title, language), words)) onClose();
        }}
      >
        <Labelled label={t('library.titleField')}>
          {(id) => (
            <>
              <input
                id={id}
                dir="auto"
                ref={focusOnce}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
                aria-describedby={`${id}-hint`}
                className={FIELD}
              />
              <p id={`${id}-hint`} className="pt-1 pb-4 text-[0.9375rem] text-soft">
                {t('library.titleHint')}
              </p>
            </>
          )}
        </Labelled>
        <FormActs cancel={t('library.cancel')} onCancel={onClose}>
          {t('library.save')}
        </FormActs>
      </form>
    </Dialog>
  );
}
