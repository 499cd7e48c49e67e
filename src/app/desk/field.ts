// The look of the desk's fields.

/** A field that takes a line. */
export const FIELD =
  'min-h-9 w-full rounded-sm border border-edge bg-paper px-2 py-1 text-[0.9375rem] pointer-coarse:min-h-11';
