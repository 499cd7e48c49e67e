// A form that asks for passphrases and does something with them; a refusal is told at the field, and the rest stays.
import { type FormEvent, type ReactNode, useState } from 'react';
import { StoreError } from '#store/store.ts';
import { Button } from '#ui/button.tsx';
import { STORE_ERROR_WORDS } from '../store-error-words.ts';
import { useWords } from '../words.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** Characters that a new passphrase has at least. */
const LEAST = 8;

/**
 * The form: the passphrase that holds (`current`), a new one with its repetition (`next`), or both. `act` is given
 * them and does what the button says.
 */
export function PassphraseForm({
  current,
  next,
  button,
  act,
  onCancel,
  children,
}: {
  current?: string;
  next?: string;
  button: string;
  act: (current: string, next: string) => Promise<unknown>;
  onCancel?: () => void;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<{ readonly at: 'current' | 'next' | 'again'; readonly text: string } | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const [held, chosen] = [String(given.get('current') ?? ''), String(given.get('next') ?? '')];
    if (next !== undefined && chosen.length < LEAST) {
      setFault({ at: 'next', text: t('lock.length', { count: LEAST }) });
      return;
    }
    if (next !== undefined && chosen !== given.get('again')) {
      setFault({ at: 'again', text: t('lock.differ') });
      return;
    }
    setWorking(true);
    setFault(null);
    try {
      await act(held, chosen);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setFault({ at: current === undefined ? 'next' : 'current', text: t(STORE_ERROR_WORDS[error.code]) });
    } finally {
      setWorking(false);
    }
  };
  const faultAt = (at: 'current' | 'next' | 'again'): string | null => (fault?.at === at ? fault.text : null);
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-3">
      {current !== undefined && <PassphraseField label={current} name="current" fault={faultAt('current')} />}
      {next !== undefined && (
        <>
          <PassphraseField
            label={next}
            name="next"
            isNew
            hint={faultAt('next') === null ? t('lock.length', { count: LEAST }) : ''}
            fault={faultAt('next')}
          />
          <PassphraseField label={t('lock.again')} name="again" isNew fault={faultAt('again')} />
        </>
      )}
      {children}
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" look="primary" disabled={working}>
          {button}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('settings.cancel')}</Button>}
        <span role="status" className="text-soft empty:hidden">
          {working && t('lock.working')}
        </span>
      </div>
    </form>
  );
}
