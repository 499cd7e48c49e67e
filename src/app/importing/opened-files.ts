// Files that the system opens with the installed app (manifest: file_handlers, action /import).
// https://developer.mozilla.org/docs/Web/API/LaunchQueue
import { handOver } from './hand-over.ts';

interface LaunchQueue {
  setConsumer(consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Hands the files that the app was opened with over to the import page. */
export function takeOpenedFiles(): void {
  const queue = (window as { launchQueue?: LaunchQueue }).launchQueue;
  queue?.setConsumer(({ files = [] }) => {
    // A file that was moved, or to which access was refused between the tap and now, is left out.
    void Promise.allSettled(files.map((handle) => handle.getFile())).then((results) => {
      const opened = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      if (opened.length > 0) handOver(opened);
    });
  });
}
