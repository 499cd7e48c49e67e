// What the states of a drag session have in common: mouse, touch and keyboard lead through the same session, one state a
// file. A state hears events and goes on to the next one; it never changes a meeting itself.

import type { Carried } from '#domain/carried.ts';
import type { Landing } from '#domain/entry-edits.ts';
import type { Carriage, Fit } from '#domain/landing.ts';
import type { SpotOnGrid } from '../places.ts';

/** What is told to those who do not see it. */
export type Moment =
  | { readonly kind: 'picked-up'; readonly landings: number; readonly at: Landing | null }
  | { readonly kind: 'over'; readonly fit: Fit }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'nowhere' };

/** How something is carried. */
export type Means = 'pointer' | 'keyboard';

/** What a session needs of the page. */
export interface DragHost {
  /** What an element would carry; null for what cannot be carried. */
  readonly carriedBy: (element: Element) => Carried | null;
  readonly carry: (carried: Carried) => Carriage;
  readonly spotAt: (x: number, y: number) => SpotOnGrid | null;
  /** Something is carried now, or no longer (null). */
  readonly carries: (carriage: Carriage | null, means: Means) => void;
  /** Whether what is carried would leave the programme at a point of the window: over what waits. */
  readonly leavesAt: (carried: Carried, x: number, y: number) => boolean;
  readonly leave: (carried: Carried) => void;
  /** Shows where it would land, or that it would not; null = it is over nothing. `point` is where the hand is. */
  readonly show: (
    fit: Fit | 'leaves' | null,
    point: { readonly x: number; readonly y: number } | null,
    cell: HTMLElement | null,
  ) => void;
  readonly say: (moment: Moment, carried: Carried) => void;
  readonly drop: (carried: Carried, fit: Extract<Fit, { fits: true }>, means: Means) => void;
  /** Writing direction, which the arrow keys follow. */
  readonly direction: () => 'ltr' | 'rtl';
}

/** A state. What it does not hear leaves it as it is. */
export interface DragState {
  readonly name: 'idle' | 'pressed' | 'carrying-by-pointer' | 'carrying-by-keyboard';
  readonly pointerDown?: (event: PointerEvent) => void;
  readonly pointerMove?: (event: PointerEvent) => void;
  readonly pointerUp?: (event: PointerEvent) => void;
  readonly pointerCancel?: (event: PointerEvent) => void;
  readonly keyDown?: (event: KeyboardEvent) => void;
  readonly leave?: () => void;
}

/** What a state goes on with. */
export interface Session {
  readonly root: HTMLElement;
  readonly host: DragHost;
  readonly go: (next: DragState) => void;
  /** Goes back to the state in which nothing is carried. */
  readonly end: () => void;
}
