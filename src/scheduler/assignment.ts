// The assignment of sessions to members of the greatest weight: one member a session, one session a member, either may
// go without. The shortest augmenting path method (Jonker and Volgenant), exact and polynomial.

/** A reusable solver for assignments of at most so many sessions and members. */
export interface Assigner {
  /** After an assignment: what a session, or a member, adds to its weight (its dual); 0 = can be gone without. */
  readonly sessionPrice: (session: number) => number;
  readonly memberPrice: (member: number) => number;
  /**
   * Writes into `lead` the member of each session, -1 = none, and returns the weight of the assignment.
   * `weights[session * members + member]` is at least 0 where they go together, below 0 where they cannot.
   */
  readonly assign: (sessions: number, members: number, weights: Float64Array, lead: Int32Array) => number;
}

/** Makes a solver; it keeps its working memory between assignments. */
export function assigner(mostSessions: number, mostMembers: number): Assigner {
  const width = mostMembers + mostSessions + 1;
  const priceOfSession = new Float64Array(mostSessions + 1);
  const priceOfMember = new Float64Array(width);
  const sessionOf = new Int32Array(width);
  const before = new Int32Array(width);
  const slack = new Float64Array(width);
  const seen = new Uint8Array(width);

  /** Brings one more session in. Columns beyond the members stand for going without, at no gain. */
  const bringIn = (session: number, members: number, columns: number, weights: Float64Array): void => {
    slack.fill(Number.POSITIVE_INFINITY, 0, columns + 1);
    seen.fill(0, 0, columns + 1);
    sessionOf[0] = session;
    let column = 0;
    do {
      seen[column] = 1;
      const row = sessionOf[column] as number;
      const start = (row - 1) * members - 1;
      const price = priceOfSession[row] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= columns; other++) {
        if (seen[other]) continue;
        const weight = other > members ? 0 : (weights[start + other] as number);
        if (weight >= 0) {
          const cost = -weight - price - (priceOfMember[other] as number);
          if (cost < (slack[other] as number)) {
            slack[other] = cost;
            before[other] = column;
          }
        }
        if ((slack[other] as number) < delta) {
          delta = slack[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= columns; other++) {
        if (seen[other]) {
          priceOfSession[sessionOf[other] as number] = (priceOfSession[sessionOf[other] as number] as number) + delta;
          priceOfMember[other] = (priceOfMember[other] as number) - delta;
        } else slack[other] = (slack[other] as number) - delta;
      }
      column = next;
    } while (sessionOf[column] !== 0);
    do {
      const previous = before[column] as number;
      sessionOf[column] = sessionOf[previous] as number;
      column = previous;
    } while (column !== 0);
  };

  return {
    sessionPrice: (session) => -(priceOfSession[session + 1] as number),
    memberPrice: (member) => -(priceOfMember[member + 1] as number),
    assign: (sessions, members, weights, lead) => {
      const columns = members + sessions;
      priceOfSession.fill(0, 0, sessions + 1);
      priceOfMember.fill(0, 0, columns + 1);
      sessionOf.fill(0, 0, columns + 1);
      for (let session = 1; session <= sessions; session++) bringIn(session, members, columns, weights);
      lead.fill(-1, 0, sessions);
      let sum = 0;
      for (let member = 1; member <= members; member++) {
        const session = sessionOf[member] as number;
        if (session === 0) continue;
        lead[session - 1] = member - 1;
        sum += weights[(session - 1) * members + member - 1] as number;
      }
      return sum;
    },
  };
}
