/** Placeholder until the page is built. */
export function ProgrammePage() {
  return <main />;
}
