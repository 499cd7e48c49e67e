import 'temporal-polyfill/global';

// What a page loads when it is first shown comes late on a slow machine. Tests without a page load nothing for this.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}
