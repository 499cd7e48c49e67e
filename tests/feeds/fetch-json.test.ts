import { expect, test } from 'vitest';
import { FeedError, type FeedErrorCode } from '#feeds/feed-error.ts';
import { fetchJsonText } from '#feeds/fetch-json.ts';

const answering = (body: BodyInit | null, init?: ResponseInit) => async () => new Response(body, init);
const json = { headers: { 'Content-Type': 'application/json; charset=utf-8' } };

async function failure(
  fetcher: typeof fetch,
  limits?: { milliseconds: number; bytes: number },
): Promise<FeedErrorCode> {
  try {
    await fetchJsonText('https://feed.test/', fetcher, limits);
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
  throw new Error('nothing failed');
}

test('JSON is handed on as its text', async () => {
  expect(await fetchJsonText('https://feed.test/', answering('{"ü": 1}', json))).toBe('{"ü": 1}');
});

test('the login page of a network is an error although its status is 200', async () => {
  expect(await failure(answering('<p>Log in', { headers: { 'Content-Type': 'text/html' } }))).toBe('not-json');
});

test('a status that tells a failure is an error although it brings JSON', async () => {
  expect(await failure(answering('{}', { ...json, status: 503 }))).toBe('refused');
});

test('an answer is taken up to the limit and not a byte further', async () => {
  const limits = { milliseconds: 1000, bytes: 10 };
  expect(await fetchJsonText('https://feed.test/', answering('"12345678"', json), limits)).toHaveLength(10);
  expect(await failure(answering('"123456789"', json), limits)).toBe('too-large');
});

test('a server that says nothing is given up', async () => {
  const silent: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
    });
  expect(await failure(silent, { milliseconds: 20, bytes: 10 })).toBe('too-slow');
});

test('a server that begins and then says nothing is given up', async () => {
  const dripping: typeof fetch = async (_, init) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{'));
        init?.signal?.addEventListener('abort', () => controller.error(new DOMException('aborted', 'AbortError')));
      },
    });
    return new Response(body, json);
  };
  expect(await failure(dripping, { milliseconds: 20, bytes: 10 })).toBe('too-slow');
});

test('no network is told as such, bytes that are no text are not', async () => {
  const offline: typeof fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  expect(await failure(offline)).toBe('unreachable');
  expect(await failure(answering(new Uint8Array([0xff, 0xfe, 0xff]), json))).toBe('not-json');
});
