// A button that opens a menu. The menu's code is loaded when the button is approached or pressed.
import { lazy, type ReactNode, Suspense, useState } from 'react';

const load = () => import('./menu.tsx');
const Menu = lazy(async () => ({ default: (await load()).OpenableMenu }));

/** One choice of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
}

/** A button with a menu behind it. */
export interface MenuButtonProps {
  /** What the button is called; its children may be a drawing alone. */
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** The id of the choice that holds now, in menus that choose one of several. */
  readonly selected?: string;
  readonly onAction: (id: string) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A menu button. */
export function MenuButton(props: MenuButtonProps) {
  const [wanted, setWanted] = useState(false);
  const plain = (
    <button
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={props.label}
      title={props.label}
      className={props.className}
      onClick={() => setWanted(true)}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
    >
      {props.children}
    </button>
  );
  return wanted ? (
    <Suspense fallback={plain}>
      <Menu {...props} />
    </Suspense>
  ) : (
    plain
  );
}
