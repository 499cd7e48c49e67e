// The settings' part for the lock: setting a passphrase, unlocking, locking, changing and taking away; what to do where it is
// forgotten.
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { keepInMemory } from '../carry/inbox.ts';
import { Choice } from '../choice.tsx';
import { showNotice } from '../notices.ts';
import { useStore } from '../store-context.ts';
import { told } from '../told.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

/** Idle minutes from which one can choose. */
const IDLE_MINUTES = [5, 15, 60] as const;

/** The section. */
export function LockSection() {
  const { t } = useWords();
  const { kind } = useLockState();
  // Browsers encrypt only for pages that came over a safe way.
  const able = typeof crypto !== 'undefined' && crypto.subtle !== undefined;
  return (
    <section id="lock" className="border-hairline border-b py-5">
      <h2 className="mb-2 font-semibold">{t('lock.title')}</h2>
      <p className="mb-3 max-w-prose text-soft">{t(able ? 'lock.text' : 'lock.unavailable')}</p>
      {able && kind === 'none' && <NotLocked />}
      {able && kind === 'locked' && <Locked />}
      {able && kind === 'open' && <Open />}
    </section>
  );
}

function NotLocked() {
  const { t } = useWords();
  const store = useStore();
  const [asked, setAsked] = useState(false);
  if (!asked) return <Button onClick={() => setAsked(true)}>{t('lock.set')}</Button>;
  return (
    <PassphraseForm
      next={t('lock.passphrase')}
      button={t('lock.set')}
      onCancel={() => setAsked(false)}
      act={async (_, next) => {
        await store.lock.set(next);
        keepInMemory();
        showNotice(t('lock.done'));
      }}
    />
  );
}

function Locked() {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const [asked, setAsked] = useState(false);
  const discard = async (): Promise<void> => {
    const done = await told(store.lock.discard(), words);
    setAsked(false);
    if (done !== null) showNotice(t('lock.discarded'));
  };
  return (
    <>
      <p className="mb-3 max-w-prose">
        <span className="font-semibold">{t('lock.locked')}.</span> {t('lock.lockedText')}
      </p>
      <UnlockForm />
      <details className="mt-4">
        <summary className="min-h-6 cursor-pointer text-accent pointer-coarse:min-h-11">{t('lock.forgotten')}</summary>
        <p className="my-2 max-w-prose">{t('lock.forgottenText')}</p>
        <Button onClick={() => setAsked(true)}>{t('lock.discard')}</Button>
      </details>
      {asked && (
        <Dialog title={t('lock.discardTitle')} onClose={() => setAsked(false)}>
          <div className="px-4 pt-2 pb-4">
            <p className="mb-4">{t('lock.forgottenText')}</p>
            <div className="flex flex-wrap gap-2">
              <Button onClick={() => setAsked(false)}>{t('settings.cancel')}</Button>
              <Button onClick={() => void discard()}>{t('lock.discardNow')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Open() {
  const words = useWords();
  const { t } = words;
  const store = useStore();
  const state = useLockState();
  const [asked, setAsked] = useState<'change' | 'remove' | null>(null);
  const idle = state.kind === 'open' ? state.idle : null;
  const lockNow = async (): Promise<void> => {
    if ((await told(store.lock.lockNow('everywhere'), words)) !== null) showNotice(t('lock.lockedNow'));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" onClick={() => void lockNow()}>
          {t('lock.lockNow')}
        </Button>
        <Button aria-expanded={asked === 'change'} onClick={() => setAsked('change')}>
          {t('lock.change')}
        </Button>
        <Button aria-expanded={asked === 'remove'} onClick={() => setAsked('remove')}>
          {t('lock.remove')}
        </Button>
      </div>
      {asked !== null && (
        <div className="mt-4">
          {asked === 'change' ? (
            <PassphraseForm
              key="change"
              current={t('lock.current')}
              next={t('lock.next')}
              button={t('lock.change')}
              onCancel={() => setAsked(null)}
              act={async (current, next) => {
                await store.lock.change(current, next);
                setAsked(null);
                showNotice(t('lock.changed'));
              }}
            />
          ) : (
            <PassphraseForm
              key="remove"
              current={t('lock.passphrase')}
              button={t('lock.remove')}
              onCancel={() => setAsked(null)}
              act={async (current) => {
                await store.lock.remove(current);
                showNotice(t('lock.removed'));
              }}
            >
              <p className="text-soft">{t('lock.removeText')}</p>
            </PassphraseForm>
          )}
        </div>
      )}
      <Choice
        title={t('lock.idle')}
        value={String(idle)}
        options={[
          ...IDLE_MINUTES.map((count) => ({ value: String(count), label: t('lock.idleAfter', { count }) })),
          { value: 'null', label: t('lock.idleNever') },
        ]}
        onChange={(value) => void told(store.lock.setIdle(value === 'null' ? null : Number(value)), words)}
      />
    </>
  );
}
