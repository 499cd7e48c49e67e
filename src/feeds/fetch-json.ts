// Fetches JSON from a server that is not trusted to be the right one: within a time, within a size, and only JSON.
import { FeedError } from './feed-error.ts';

/** How much is waited for and taken. */
export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** Ten seconds, five megabytes. */
const LIMITS: FetchLimits = { milliseconds: 10_000, bytes: 5_000_000 };

async function textWithin(response: Response, bytes: number): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = response.body.getReader();
  let taken = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    taken += value.byteLength;
    if (taken > bytes) {
      await reader.cancel();
      throw new FeedError('too-large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * The text of a JSON answer. A page of HTML, whatever its status, is an error.
 * @throws FeedError
 */
export async function fetchJsonText(url: string, fetcher: typeof fetch, limits = LIMITS): Promise<string> {
  const timer = new AbortController();
  const stop = setTimeout(() => timer.abort(), limits.milliseconds);
  try {
    const response = await fetcher(url, { signal: timer.signal, credentials: 'omit', redirect: 'follow' });
    if (!response.ok) throw new FeedError('refused', String(response.status));
    if (!/\bjson\b/i.test(response.headers.get('Content-Type') ?? '')) throw new FeedError('not-json');
    return await textWithin(response, limits.bytes);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (timer.signal.aborted) throw new FeedError('too-slow', '', error);
    if (error instanceof TypeError && /decod|encod/i.test(error.message)) throw new FeedError('not-json', '', error);
    throw new FeedError('unreachable', '', error);
  } finally {
    clearTimeout(stop);
  }
}

/**
 * The text as JSON.
 * @throws FeedError where it is not, or only the beginning of it.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FeedError('not-json', '', error);
  }
}
