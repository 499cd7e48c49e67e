// The menu behind a menu button, opened as soon as it is there. Loaded lazily by menu-button.tsx.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

/** One choice of a menu. */
interface Choice {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
}

/** A button with a menu behind it. */
export interface MenuButtonProps {
  /** What the button is called; its children may be a drawing alone. */
  readonly label: string;
  readonly items: readonly Choice[];
  /** The id of the choice that holds now, in menus that choose one of several. */
  readonly selected?: string;
  readonly onAction: (id: string) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A menu with its button. It opens at once, since it is only loaded when it was asked for. */
export function OpenableMenu({ label, items, selected, onAction, className, children }: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone; the focus must be on this one before the menu opens, to come back to it.
    button.current?.focus();
    setOpen(true);
  }, []);
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={button} aria-label={label} className={className ?? ''}>
        {children}
      </Button>
      <Popover placement="bottom end" className="min-w-44 border border-edge bg-raised py-1 text-ink shadow-lg">
        <Menu
          aria-label={label}
          className="outline-none"
          onAction={(key) => onAction(String(key))}
          {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: [selected] })}
        >
          {items.map((item) => (
            <MenuItem
              key={item.id}
              id={item.id}
              textValue={item.label}
              {...(item.lang === undefined ? {} : { lang: item.lang })}
              className="flex min-h-8 cursor-pointer items-center gap-2 px-3 outline-none data-[focused]:bg-tint data-[focused]:text-accent data-[selected]:font-semibold pointer-coarse:min-h-11"
            >
              {selected !== undefined && (
                <span aria-hidden="true" className="w-4">
                  {item.id === selected ? '✓' : ''}
                </span>
              )}
              <bdi lang={item.lang}>{item.label}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
