// Where a plan from another device arrives: from a link, from several that were scanned one by one, or from a file. What
// would change is shown before anything is taken over. The data of a link leaves the address bar as soon as it is read.
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Button } from '#ui/button.tsx';
import { WhereLocked } from '../lock/unlocked.tsx';
import { showNotice } from '../notices.ts';
import { usePageTitle } from '../page-title.ts';
import { useLockState } from '../use-store-state.ts';
import { useWords } from '../words.ts';
import { CarriedPreview } from './carried-preview.tsx';
import { type CarriedParts, forgetParts, keepInMemory, keepPart, useInbox } from './inbox.ts';
import { joinedParts, missingOf, readFragment } from './link-parts.ts';
import { type Arrived, type CarryFault, readCarriedFile, readPacked, readSealed } from './read-carried.ts';
import { SealedForm } from './sealed-form.tsx';

const FAULT_WORDS = {
  broken: 'carry.broken',
  newer: 'carry.newer',
  'too-large': 'carry.tooLarge',
  'wrong-passphrase': 'carry.wrongPassphrase',
} as const satisfies Record<CarryFault, string>;

/** The page, at `/carry`. */
export function CarryPage() {
  const { t } = useWords();
  const { kind } = useLockState();
  const reading = useArrival(kind !== 'none');
  usePageTitle(t('plan.receive'));
  return (
    <main className="mx-auto w-full max-w-3xl px-4 py-8 sm:px-6">
      <h1 className="mb-4 text-2xl font-semibold">{t('plan.receive')}</h1>
      {kind === 'locked' ? <WhereLocked /> : <Receiving key={reading?.nth} came={reading?.fault ?? null} />}
    </main>
  );
}

/** Takes the data of a link out of the address, locked or not; gives which arrival it was, and what is wrong with it. */
function useArrival(isLockSet: boolean): { readonly nth: number; readonly fault: CarryFault | null } | null {
  const [last, setLast] = useState<{ readonly nth: number; readonly fault: CarryFault | null } | null>(null);
  const { hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (isLockSet) keepInMemory();
  }, [isLockSet]);
  useEffect(() => {
    if (hash === '') return;
    const reading = readFragment(hash);
    void navigate('/carry', { replace: true });
    setLast((before) => ({ nth: (before?.nth ?? 0) + 1, fault: typeof reading === 'string' ? reading : null }));
    if (typeof reading !== 'string') keepPart(reading, Date.now(), isLockSet);
  }, [hash, navigate, isLockSet]);
  return last;
}

function Receiving({ came }: { came: CarryFault | null }) {
  const { t } = useWords();
  const inbox = useInbox();
  const [arrived, setArrived] = useState<Arrived | null>(null);
  const [fault, setFault] = useState<CarryFault | null>(came);

  const settle = useCallback((next: Arrived): void => {
    setFault(next.kind === 'fault' ? next.fault : null);
    // A wrong passphrase may be tried again; anything else that is wrong leaves what came before as it was.
    if (next.kind !== 'fault') setArrived(next);
  }, []);
  useEffect(() => {
    if (!inbox || missingOf(inbox.parts).length > 0) return;
    const bytes = joinedParts(inbox.parts);
    let current = true;
    void (bytes ? readPacked(bytes) : Promise.resolve({ kind: 'fault', fault: 'broken' } as const)).then((next) => {
      if (!current) return;
      settle(next);
      if (next.kind === 'fault') forgetParts(inbox.of);
    });
    return () => {
      current = false;
    };
  }, [inbox, settle]);

  const finish = (whole: boolean): void => {
    setArrived(null);
    setFault(null);
    if (inbox && whole) forgetParts(inbox.of);
  };
  const discard = (): void => {
    finish(true);
    showNotice(t('carry.discarded'));
  };
  const waiting = inbox && missingOf(inbox.parts).length > 0;
  return (
    <>
      {fault && (
        <p role="alert" className="mt-4 max-w-prose border-error border-s-4 ps-3">
          {t(FAULT_WORDS[fault])}
        </p>
      )}
      {arrived?.kind === 'plan' && <CarriedPreview carried={arrived.carried} onDone={finish} onDiscard={discard} />}
      {arrived?.kind === 'sealed' && (
        <SealedForm
          onOpen={async (passphrase) => settle(await readSealed(arrived.bytes, passphrase))}
          onDiscard={discard}
        />
      )}
      {!arrived && waiting && <Collecting inbox={inbox} onDiscard={discard} />}
      {!arrived && !waiting && <Invitation onFile={async (file) => settle(await readCarriedFile(file))} />}
    </>
  );
}

function Invitation({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className="mt-3 mb-5 max-w-prose text-soft">{t('carry.receiveHint')}</p>
      <input
        ref={field}
        type="file"
        accept=".json,.rostrum"
        aria-label={t('carry.chooseFile')}
        className="hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void onFile(file);
          event.target.value = '';
        }}
      />
      <Button look="primary" onClick={() => field.current?.click()}>
        {t('carry.chooseFile')}
      </Button>
    </>
  );
}

function Collecting({ inbox, onDiscard }: { inbox: CarriedParts; onDiscard: () => void }) {
  const { t, language } = useWords();
  const { parts, count, kept } = inbox;
  const isLockSet = useLockState().kind !== 'none';
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <>
      <p role="status" className="mt-4 text-lg">
        {t('carry.partsHere', { here: parts.length, count })}{' '}
        {t('carry.partsMissing', { list: list.format(missingOf(parts).map(String)) })}
      </p>
      <p className="mt-2 mb-5 max-w-prose text-soft">
        {t(kept ? 'carry.partsKept' : isLockSet ? 'carry.partsInMemory' : 'carry.partsUnkept')}
      </p>
      <Button onClick={onDiscard}>{t('carry.discard')}</Button>
    </>
  );
}
