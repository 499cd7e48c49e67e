// The look of fields, the same everywhere.

/** A field: an input or a choice of one line, as high as a button; a text area as high as its rows. */
export const FIELD =
  'h-9 w-full rounded-sm border border-edge bg-raised px-2 text-ink pointer-coarse:h-11 [textarea&]:h-auto [textarea&]:py-1';
