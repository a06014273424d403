const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent;

/** Draws a page in the place of another one. Whoever had reached a button or link by keyboard finds the focus on its like. */
export function keepFocus(draw: () => void): void {
  const held = document.activeElement?.closest('a, button') ?? null;
  draw();
  if (!held || held.isConnected) return;
  const like = [...document.querySelectorAll<HTMLElement>(held.tagName)].find((element) => nameOf(element) === nameOf(held));
  like?.focus();
}
