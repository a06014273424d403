import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** What the keyboard can already reach inside, and so scroll from. */
const REACHED = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

export interface ScrollRegionProps {
  /** Says what scrolls; needed because the region itself is reached when nothing in it is. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A part that scrolls. Where it is too small for what is in it and nothing in it takes the focus, it takes the focus itself, so that arrow keys scroll it. */
export function ScrollRegion({ label, children }: ScrollRegionProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [isStop, setIsStop] = useState(false);
  useLayoutEffect(() => {
    const element = box.current!;
    const look = (): void => {
      const hasMore = element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight;
      setIsStop(hasMore && element.querySelector(REACHED) === null);
    };
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    const contents = new MutationObserver(look);
    contents.observe(element, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'tabindex', 'href'] });
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, []);
  const stop = isStop ? { tabIndex: 0, role: 'group', 'aria-label': label } : {};
  return (
    <div ref={box} className="tblwrap__scroll" {...stop}>
      {children}
    </div>
  );
}
