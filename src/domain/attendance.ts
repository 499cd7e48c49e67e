// What a delegate chooses of a programme: how firmly to be there.

/** How firmly a delegate means to be there; `not` says that the place was looked at and left out. */
export type Choice = 'must' | 'attend' | 'maybe' | 'not';

/** The choices, the firmest first. */
export const CHOICES = ['must', 'attend', 'maybe', 'not'] as const satisfies readonly Choice[];

/** The firmest of some choices; null where there is none. */
export function firmest(choices: readonly Choice[]): Choice | null {
  return CHOICES.find((choice) => choices.includes(choice)) ?? null;
}

/** Whether a choice brings the delegate into the room, if only perhaps. */
export function isThere(choice: Choice | null): choice is 'must' | 'attend' | 'maybe' {
  return choice !== null && choice !== 'not';
}
