// The feed file `rostrum-feed/1`: a list of meetings and where each one's file is.
import * as v from 'valibot';
import { FeedError } from './feed-error.ts';
import { parseJson } from './fetch-json.ts';

const feedSchema = v.looseObject({
  format: v.literal('rostrum-feed/1'),
  title: v.record(v.string(), v.string()),
  meetings: v.array(v.looseObject({ id: v.pipe(v.string(), v.nonEmpty()), href: v.pipe(v.string(), v.nonEmpty()) })),
});

/** A feed: its title in one or more languages, and its meetings' files, relative to the feed's own address. */
export type Feed = v.InferOutput<typeof feedSchema>;

/**
 * Reads a feed file. A file without a list of meetings is an error, never an empty list.
 * @throws FeedError
 */
export function readFeed(text: string): Feed {
  const result = v.safeParse(feedSchema, parseJson(text));
  if (result.success) return result.output;
  throw new FeedError('not-a-feed', v.getDotPath(result.issues[0]) ?? '');
}
