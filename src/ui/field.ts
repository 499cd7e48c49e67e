// The look of fields, the same everywhere.

/** A field as wide as what it holds: an input or a choice of one line, as high as a button; a text area as high as its rows. */
export const FIELD_BOX =
  'h-9 rounded-sm border border-edge bg-raised px-2 text-ink pointer-coarse:h-11 [textarea&]:h-auto [textarea&]:py-1';

/** A field that takes the whole width. */
export const FIELD = `w-full ${FIELD_BOX}`;
