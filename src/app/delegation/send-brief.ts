// Hands a text over to what the device shares with; where it shares nothing, saves it as a file.
import { saveFile } from '../save-file.ts';

/** Shares or saves. What the person breaks off is left. */
export async function sendBrief(title: string, text: string): Promise<void> {
  const file = new File([text], `${title}.txt`, { type: 'text/plain;charset=utf-8' });
  if (typeof navigator.share !== 'function') {
    saveFile(file);
    return;
  }
  try {
    await navigator.share({ title, text });
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'AbortError') saveFile(file);
  }
}
