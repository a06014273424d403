import { useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from just before the page is printed until after it, by whatever way printing began. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  // With the page itself: printing may begin as soon as it can be seen.
  useLayoutEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
