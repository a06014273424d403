import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width in px of an element, `initial` until it is measured, so that text in a drawing is never stretched. */
export function useWidth<E extends HTMLElement>(initial: number): readonly [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.max(1, Math.round(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
