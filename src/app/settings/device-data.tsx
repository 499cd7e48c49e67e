// How much is kept on this device and how safely; backing it up and restoring it.
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Button, buttonClass } from '#ui/button.tsx';
import { formatBytes } from '../format-bytes.ts';
import { useStore } from '../store-context.ts';
import { useStoreState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { Restore } from './restore.tsx';
import { useBackUp } from './use-back-up.ts';

type Usage = { readonly bytes: number | null; readonly persisted: boolean | null };

function Kept({ usage, onAsked }: { usage: Usage; onAsked: (persisted: boolean) => void }) {
  const { t, language } = useWords();
  const store = useStore();
  const [refused, setRefused] = useState(false);
  const ask = async (): Promise<void> => {
    const agreed = await store.requestPersistence().catch(() => false);
    setRefused(!agreed);
    onAsked(agreed);
  };
  return (
    <>
      <p>
        {usage.bytes === null
          ? t('settings.usedUnknown')
          : t('settings.used', { size: formatBytes(usage.bytes, language) })}
      </p>
      {usage.persisted !== null && <p>{t(usage.persisted ? 'settings.kept' : 'settings.notKept')}</p>}
      <p role="status" className="text-soft empty:hidden">
        {refused && t('settings.keepRefused')}
      </p>
      {usage.persisted === false && (
        <Button className="mt-2" onClick={() => void ask()}>
          {t('settings.keep')}
        </Button>
      )}
    </>
  );
}

/** The section. */
export function DeviceData() {
  const { t } = useWords();
  const store = useStore();
  const state = useStoreState();
  const [usage, setUsage] = useState<Usage | null>(null);
  useEffect(() => {
    let current = true;
    store.usage().then(
      (answer) => current && setUsage(answer),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [store]);
  const backUp = useBackUp();
  return (
    <section id="restore" className="border-hairline border-b py-5">
      <h2 className="mb-2 font-semibold">{t('settings.storage')}</h2>
      {usage && <Kept usage={usage} onAsked={(persisted) => setUsage({ ...usage, persisted })} />}
      <p className="mt-4 mb-2 max-w-prose text-soft">{t('settings.backupText')}</p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={state.kind === 'unusable'} onClick={() => void backUp()}>
          {t('settings.backup')}
        </Button>
        <Restore />
        <Link to="/carry" className={buttonClass()}>
          {t('plan.receive')}
        </Link>
      </div>
    </section>
  );
}
