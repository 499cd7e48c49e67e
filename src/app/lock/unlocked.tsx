// Shows a page that is wholly private only while it is not locked; else, in its place, what is locked and the way to open
// it. The page itself is taken away, and with it what it has read.
import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { later } from '../later.tsx';
import { useLockState } from '../use-store-state.ts';

const LockedNote = later(['lock', 'settings'], async () => (await import('./locked-note.tsx')).LockedNote);

/** The routes within are private. */
export function Unlocked() {
  if (useLockState().kind !== 'locked') return <Outlet />;
  return (
    <main className="px-4 pt-4 pb-16 sm:px-6">
      <WhereLocked />
    </main>
  );
}

/** Says that what would stand here is locked, and offers to unlock it; nothing while it is not. */
export function WhereLocked() {
  const locked = useLockState().kind === 'locked';
  return <Suspense>{locked && <LockedNote />}</Suspense>;
}
