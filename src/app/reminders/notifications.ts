// The system's notifications: whether it allows them, asking for them (only after a person's act), showing one. The
// service worker shows it where there is one, since phones allow no other way.

/** How it stands with notifications. */
export type Allowed = 'granted' | 'denied' | 'not-asked' | 'unsupported';

/** Whether the system allows notifications. */
export function notificationsAllowed(): Allowed {
  if (!('Notification' in globalThis)) return 'unsupported';
  return Notification.permission === 'default' ? 'not-asked' : Notification.permission;
}

/** Asks the person through the system. To be called after a person's act. */
export async function askForNotifications(): Promise<Allowed> {
  if (notificationsAllowed() === 'not-asked') await Notification.requestPermission();
  return notificationsAllowed();
}

/** What a notification says. */
export interface Told {
  readonly title: string;
  readonly body: string;
  /** One of the same tag takes the place of the former. */
  readonly tag: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The page's path that a press on it opens. */
  readonly address: string;
}

/** Shows a notification; false where the system refuses. */
export async function notify({ title, address, ...rest }: Told): Promise<boolean> {
  if (notificationsAllowed() !== 'granted') return false;
  const options = { ...rest, data: address, icon: '/icon-192.png' };
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.active) {
      await registration.showNotification(title, options);
      return true;
    }
    const shown = new Notification(title, options);
    shown.onclick = () => window.focus();
    return true;
  } catch {
    return false;
  }
}
