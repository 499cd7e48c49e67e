/** Placeholder until it is built. */
export function ShortcutList(_: { onClose: () => void }) {
  return null;
}
