// Why something published could not be had.

/** Why something published could not be had. */
export type FeedErrorCode =
  /** No network, or the server cannot be reached. */
  | 'unreachable'
  /** The server answered, but with a failure; `detail` is its status. */
  | 'refused'
  /** No answer in time. */
  | 'too-slow'
  /** More bytes than a meeting can be. */
  | 'too-large'
  /** Not JSON, or half of it: perhaps the login page of a network. */
  | 'not-json'
  /** JSON, but no feed or no meeting file; `detail` names the place. */
  | 'not-a-feed';

/** Something published could not be had; what is kept on the device stays as it is. */
export class FeedError extends Error {
  readonly code: FeedErrorCode;
  readonly detail: string;
  constructor(code: FeedErrorCode, detail = '', cause?: unknown) {
    super(detail === '' ? code : `${code}: ${detail}`, { cause });
    this.name = 'FeedError';
    this.code = code;
    this.detail = detail;
  }
}
