import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fetchPublished } from '#feeds/published-meetings.ts';
import { readFeed } from '#feeds/read-feed.ts';

const folder = new URL('../../public/', import.meta.url);

/** A server of the sample meetings; some of its files may be other than they should be. */
function serving(other: Record<string, string> = {}): typeof fetch {
  return async (input) => {
    const { pathname } = new URL(String(input));
    const body = other[pathname] ?? (await readFile(new URL(`.${pathname}`, folder), 'utf8'));
    return new Response(body, { headers: { 'Content-Type': 'application/json' } });
  };
}

const fetchSamples = (fetcher: typeof fetch) => fetchPublished('/feeds/index.json', fetcher, 'https://app.test/');

test('the five sample meetings are sound and published', async () => {
  const { meetings, refused } = await fetchSamples(serving());
  expect(meetings).toHaveLength(5);
  expect(refused).toEqual([]);
});

test('a broken meeting is left out and named; the others stay', async () => {
  const { meetings, refused } = await fetchSamples(serving({ '/feeds/wg-ic-2016.json': '{"format": "rostrum-mee' }));
  expect(meetings).toHaveLength(4);
  expect(refused).toEqual(['wg-ic-2016']);
});

test('half an index is an error, not fewer meetings', async () => {
  const whole = await readFile(new URL('feeds/index.json', folder), 'utf8');
  for (let length = 0; length < whole.trimEnd().length; length += 97)
    expect(() => readFeed(whole.slice(0, length)), String(length)).toThrow(/not-json/);
});

test('JSON that is no feed is an error', () => {
  for (const text of ['[]', '{}', 'null', '{"format":"rostrum-feed/2","title":{},"meetings":[]}'])
    expect(() => readFeed(text)).toThrow(/not-a-feed/);
});

test('a feed cannot name files of another site', async () => {
  const index = { format: 'rostrum-feed/1', title: {}, meetings: [{ id: 'x', href: 'https://other.test/x.json' }] };
  await expect(fetchSamples(serving({ '/feeds/index.json': JSON.stringify(index) }))).rejects.toThrow(/not-a-feed/);
});
