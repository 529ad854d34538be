import { type RefObject, useEffect, useRef } from 'react';

/** Below this width a page's aside stands under the page (see Page.css). */
const NARROW = '(max-width: 1180px)';

/**
 * For what opens beside a list: put the ref on its outermost element. Where the aside stands below the page instead, what
 * was opened comes into sight and takes the focus, and on closing the focus goes back to what opened it. Beside the
 * list, the focus stays in the list.
 */
export function useBeside<E extends HTMLElement>(): RefObject<E | null> {
  const beside = useRef<E>(null);
  useEffect(() => {
    if (!matchMedia(NARROW).matches) return;
    const opener = document.activeElement;
    beside.current?.setAttribute('tabindex', '-1');
    beside.current?.focus({ preventScroll: true });
    beside.current?.scrollIntoView({ block: 'start' });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return beside;
}
