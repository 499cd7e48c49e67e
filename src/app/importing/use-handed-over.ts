// Receives what other pages hand over and what the system opens the app with, while the import page is shown.
import { useEffect, useEffectEvent } from 'react';
import { type Handed, receiveHandedOver } from './hand-over.ts';
import { takeOpenedFiles } from './opened-files.ts';

/** Calls back with the documents handed over. */
export function useHandedOver(receive: (handed: readonly Handed[]) => void): void {
  const take = useEffectEvent(receive);
  useEffect(() => {
    takeOpenedFiles();
    return receiveHandedOver((handed) => take(handed));
  }, []);
}
