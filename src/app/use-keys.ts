import { useLayoutEffect } from 'react';
import { useApp } from '../state/use-app.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

export interface KeyActions {
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

/** Keys that work everywhere; letters only outside fields. */
export function useKeys({ onFind, onHelp }: KeyActions): void {
  const undo = useApp((s) => s.undo);
  const redo = useApp((s) => s.redo);
  const step = useApp((s) => s.step);
  const select = useApp((s) => s.select);
  const route = useApp((s) => s.route);
  // Before anything is painted: what can be seen can be steered.
  useLayoutEffect(() => {
    const control: Record<string, (event: KeyboardEvent) => void> = {
      k: onFind,
      z: (event) => (event.shiftKey ? redo() : undo()),
      y: redo,
    };
    const plain: Record<string, () => void> = { '?': onHelp };
    const onMap = new Map([
      ['n', () => step(1)],
      ['p', () => step(-1)],
      ['Escape', () => select(null)],
    ]);
    const onKey = (event: KeyboardEvent): void => {
      // A list under a search box gets its keys handed on: the focus itself stays in the field.
      if (event.defaultPrevented || isField(event.target) || isField(document.activeElement)) return;
      const withControl = event.ctrlKey || event.metaKey;
      const act = withControl
        ? control[event.key.toLowerCase()]
        : (plain[event.key] ?? (route === 'hotspots' ? onMap.get(event.key) : undefined));
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onFind, onHelp, undo, redo, step, select, route]);
}
