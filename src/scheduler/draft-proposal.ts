// What a draft or a repair comes to: an edit with what speaks for it, or why there can be none.
import type { Edit } from '#domain/edits.ts';
import type { ItemId } from '#domain/meeting.ts';
import type { Contradiction } from './contradiction.ts';

/** Something that speaks for a proposal, or that should be known of it. */
export type DraftReason =
  /** Every piece of business of the agendas is taken up. */
  | { readonly kind: 'all-taken-up'; readonly business: number }
  /** Meetings with interpretation that it takes; null = none stated. */
  | { readonly kind: 'meetings'; readonly used: number; readonly granted: number | null }
  | { readonly kind: 'joint'; readonly business: number }
  | { readonly kind: 'order-kept' }
  /** Pairs of items that could not be taken up in the agenda's order. */
  | { readonly kind: 'out-of-order'; readonly pairs: readonly (readonly [ItemId, ItemId])[] }
  /** Business that goes on in a second slot or more. */
  | { readonly kind: 'continued'; readonly items: readonly ItemId[] }
  /** Between the last business and the adoption of the report there is this. */
  | { readonly kind: 'drafting-time'; readonly between: 'slot' | 'night' | 'lunch' }
  /** Where the time of items comes from. */
  | { readonly kind: 'needs'; readonly basis: 'table' | 'entries' | 'rule' | 'mixed' }
  /** Business that has less time than it should. */
  | { readonly kind: 'short'; readonly minutes: number; readonly items: readonly ItemId[] }
  /** Entries that change their place, and the fewest that can. */
  | { readonly kind: 'moved'; readonly entries: number; readonly fewest: number };

/** What is proposed. */
export interface DraftProposal {
  /**
   * `proved`: nothing is better. `limited`: time ran out, or the meeting is so large that parts were solved by
   * themselves, see `gap`. `impossible`: no programme can hold. `stopped`: nothing was found before the search ended.
   */
  readonly outcome: 'proved' | 'limited' | 'impossible' | 'stopped';
  readonly edit: Extract<Edit, { kind: 'set-slots' }> | null;
  /** What the programme costs, in minutes as draft-model.ts weighs them. */
  readonly cost: number;
  /** How far the cost can be from the least, as a share of it. */
  readonly gap: number;
  readonly reasons: readonly DraftReason[];
  /** Where it is impossible. */
  readonly contradiction: Contradiction | null;
}

/** A proposal that holds nothing. */
export function noProposal(
  outcome: 'impossible' | 'stopped',
  contradiction: Contradiction | null = null,
): DraftProposal {
  return { outcome, edit: null, cost: 0, gap: 1, reasons: [], contradiction };
}
