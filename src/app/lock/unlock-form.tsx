// The passphrase, and what is locked stands open in this tab.
import { useStore } from '../store-context.ts';
import { useWords } from '../words.ts';
import { PassphraseForm } from './passphrase-form.tsx';

/** The form. */
export function UnlockForm() {
  const { t } = useWords();
  const store = useStore();
  return <PassphraseForm current={t('lock.passphrase')} button={t('lock.unlock')} act={store.lock.unlock} />;
}
