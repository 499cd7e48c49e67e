// What a draft is to avoid, all in minutes, so that it can be weighed against each other.

/** What is to be avoided, in minutes. */
export const COSTS = {
  meeting: 60,
  continuation: 60,
  minuteOff: 1,
  draftedOverLunch: 60,
  draftedOverNight: 20,
  later: 1,
  outOfOrder: 600,
} as const;
