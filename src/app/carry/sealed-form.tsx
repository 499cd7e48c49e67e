// Asks for the passphrase of a sealed plan.
import { type FormEvent, useState } from 'react';
import { FIELD } from '#ui/field.ts';
import { FormActs } from '#ui/form-acts.tsx';
import { useWords } from '../words.ts';

/** The form; `onOpen` settles once the passphrase was tried. */
export function SealedForm({
  onOpen,
  onDiscard,
}: {
  onOpen: (passphrase: string) => Promise<void>;
  onDiscard: () => void;
}) {
  const { t } = useWords();
  const [working, setWorking] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const passphrase = String(new FormData(event.currentTarget).get('passphrase'));
    setWorking(true);
    await onOpen(passphrase);
    setWorking(false);
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-4">
      <p className="mb-3">{t('carry.sealed')}</p>
      <label className="block max-w-sm">
        {t('carry.itsPassphrase')}
        <input type="password" name="passphrase" required autoComplete="off" dir="auto" className={`mt-1 ${FIELD}`} />
      </label>
      <div className="mt-3">
        <FormActs cancel={t('carry.discard')} onCancel={onDiscard} disabled={working}>
          {t('carry.unseal')}
        </FormActs>
      </div>
    </form>
  );
}
