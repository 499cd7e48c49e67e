// Cryptography cannot be awaited inside a transaction, which would end. So a transaction that lacks something of it says
// what, is given up, and is begun anew once that is made: what is committed is always of one state of the database.

/** Thrown inside a transaction: what has to be made before it can be done. */
export class Wanting extends Error {
  readonly make: () => Promise<unknown>;
  constructor(make: () => Promise<unknown>) {
    super('wanting');
    this.make = make;
  }
}

/** More rounds than any work can need; a fault, not patience, ends there. */
const MOST_ROUNDS = 1_000;

/** Does it, again and again, until it wants nothing more. */
export async function untilMade<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  for (let round = 0; ; round++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Wanting) || round === MOST_ROUNDS) throw error;
      await error.make();
    }
  }
}
