// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { MenuButton } from '#ui/menu-button.tsx';

afterEach(cleanup);

// jsdom has no CSS object.
vi.stubGlobal('CSS', { escape: (text: string) => text });

const items = [
  { id: 'ar', label: 'العربية', lang: 'ar' },
  { id: 'fr', label: 'Français', lang: 'fr' },
];

test('a menu opens by keyboard, shows what holds, tells what was chosen and gives the focus back', async () => {
  const onAction = vi.fn();
  const user = userEvent.setup();
  render(
    <MenuButton label="Language" items={items} selected="fr" onAction={onAction}>
      fr
    </MenuButton>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('menu', { name: 'Language' });
  expect(screen.getByRole('menuitemradio', { name: 'Français' }).getAttribute('aria-checked')).toBe('true');
  expect(screen.getByRole('menuitemradio', { name: 'العربية' }).getAttribute('lang')).toBe('ar');
  await user.keyboard('{Home}{Enter}');
  expect(onAction).toHaveBeenCalledExactlyOnceWith('ar');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Language' })));
});
