/** Placeholder until it is built. */
export function Palette(_: { onClose: () => void; onShortcuts: () => void }) {
  return null;
}
