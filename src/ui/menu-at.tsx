// A menu that opens at an element of the page, for what is acted on where it stands. Takes the focus while it is open
// and gives it back to the element.
import { useMemo } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** One act of the menu. */
export interface MenuAct {
  readonly id: string;
  readonly label: string;
}

/** Acts that belong together. */
export interface MenuGroup {
  readonly id: string;
  readonly acts: readonly MenuAct[];
}

/** The menu, open as long as it is rendered. */
export function MenuAt({
  label,
  at,
  groups,
  onAction,
  onClose,
}: {
  label: string;
  at: HTMLElement;
  groups: readonly MenuGroup[];
  onAction: (id: string) => void;
  onClose: () => void;
}) {
  const trigger = useMemo(() => ({ current: at }), [at]);
  return (
    <Popover
      isOpen
      triggerRef={trigger}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      className="max-w-sm min-w-52 overflow-y-auto border border-edge bg-raised py-1 text-ink shadow-lg"
    >
      <Menu
        aria-label={label}
        autoFocus="first"
        className="outline-none"
        onAction={(key) => onAction(String(key))}
        onClose={onClose}
      >
        {groups.map((group, index) => (
          <MenuSection
            key={group.id}
            aria-label={group.id}
            className={index > 0 ? 'mt-1 border-hairline border-t pt-1' : ''}
          >
            {index === 0 && <Header className="px-3 pt-1 pb-1.5 text-[0.875rem] text-soft">{label}</Header>}
            {group.acts.map((act) => (
              <MenuItem
                key={act.id}
                id={act.id}
                textValue={act.label}
                className="flex min-h-8 cursor-pointer items-center px-3 py-1 outline-none data-[focused]:bg-tint data-[focused]:text-accent pointer-coarse:min-h-11"
              >
                {act.label}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}
