// A button that opens a menu. The menu's code is loaded when the button is approached or pressed.
import { lazy, Suspense, useState } from 'react';
import type { MenuButtonProps } from './menu.tsx';

const load = () => import('./menu.tsx');
const Menu = lazy(async () => ({ default: (await load()).OpenableMenu }));

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
