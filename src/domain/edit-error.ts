// Why an edit could not be applied.

/** An edit does not fit the meeting that it is applied to; the meeting stays as it was. */
export class EditError extends Error {
  /**
   * `no-meeting`: it needs a meeting and there is none. `no-such-place`: the slot, session or entry is not there, or
   * another entry stands in its place. `no-such-item`, `no-such-body`, `no-such-document`: it is not of the meeting.
   * `taken`: what is to come has an id or a number that another one has. `no-room`: there is no slot left to move to.
   */
  readonly code:
    | 'no-meeting'
    | 'no-such-place'
    | 'no-such-item'
    | 'no-such-body'
    | 'no-such-document'
    | 'taken'
    | 'no-room';
  constructor(code: EditError['code']) {
    super(code);
    this.name = 'EditError';
    this.code = code;
  }
}
