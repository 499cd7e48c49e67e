// The meetings that a feed publishes, fetched and validated. Stale answers stay while new ones are fetched.
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Meeting } from '#domain/meeting.ts';
import { readMeetingFile } from '#domain/meeting-file.ts';
import { FeedError } from './feed-error.ts';
import { fetchJsonText } from './fetch-json.ts';
import { type Feed, readFeed } from './read-feed.ts';

/** What a feed offers. */
export interface Published {
  readonly title: Feed['title'];
  /** Only what is a sound meeting file. */
  readonly meetings: readonly Meeting[];
  /** The ids of those that are not, or could not be had. */
  readonly refused: readonly string[];
}

/** Where the sample meetings are. */
export const SAMPLES_URL = '/feeds/index.json';

/** Keeps what was fetched, for the whole page. */
export const feedQueries = new QueryClient({
  defaultOptions: { queries: { networkMode: 'offlineFirst', staleTime: 3_600_000, refetchOnWindowFocus: false } },
});

/**
 * Fetches a feed and every meeting in it.
 * @throws FeedError where the feed itself, or each one of its meetings, could not be had.
 */
export async function fetchPublished(url: string, fetcher: typeof fetch, base: string): Promise<Published> {
  const address = new URL(url, base);
  const feed = readFeed(await fetchJsonText(address.href, fetcher));
  const failures: unknown[] = [];
  const fetched = await Promise.all(
    feed.meetings.map(async ({ id, href }): Promise<Meeting | string> => {
      try {
        const place = new URL(href, address);
        if (place.origin !== address.origin) throw new FeedError('not-a-feed', id);
        return meetingIn(await fetchJsonText(place.href, fetcher), id);
      } catch (error) {
        failures.push(error);
        return id;
      }
    }),
  );
  const meetings = fetched.filter((one) => typeof one !== 'string');
  if (meetings.length === 0 && failures.length > 0) throw failures[0];
  return { title: feed.title, meetings, refused: fetched.filter((one) => typeof one === 'string') };
}

function meetingIn(text: string, id: string): Meeting {
  const { meeting, observations } = readMeetingFile(text);
  if (meeting) return meeting;
  throw new FeedError('not-a-feed', `${id} ${observations[0].values?.path ?? ''}`.trim());
}

/** What to ask TanStack Query for the meetings of a feed. */
export function publishedMeetings(url: string) {
  return queryOptions({
    queryKey: ['feed', url],
    queryFn: () => fetchPublished(url, (input, init) => fetch(input, init), window.location.href),
    retry: (failures, error) => error instanceof FeedError && error.code === 'unreachable' && failures < 2,
  });
}
