// Files that the system opens with the installed app (manifest: file_handlers, action /import).
// https://developer.mozilla.org/docs/Web/API/LaunchQueue
import { handOver } from './hand-over.ts';

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Hands the first file that the app was opened with over to the import page. */
export function takeOpenedFiles(): void {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files = [] }) => {
    files[0]?.getFile().then(handOver, () => {
      // The file was moved or access was refused between the tap and now: the page stays as it is.
    });
  });
}
