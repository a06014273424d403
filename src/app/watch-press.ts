const PRESSES = ['pointerdown', 'keydown'] as const;
/** A window that loses the focus hears of no release. */
const RELEASES = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const;

/** Knows whether a pointer or the key of a button is down, so that no page is replaced between a press and its release: the press would be lost. */
export function watchPress(): { readonly over: () => Promise<void>; readonly stop: () => void } {
  let isDown = false;
  let resume = (): void => {};
  const press = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    isDown = true;
  };
  // After everything that listens to the release.
  const lift = ({ type, target }: Event): void => {
    // An element that loses the focus says nothing of the press.
    if (type === 'blur' && target !== window) return;
    setTimeout(() => {
      isDown = false;
      resume();
    });
  };
  for (const name of PRESSES) window.addEventListener(name, press, true);
  for (const name of RELEASES) window.addEventListener(name, lift, true);
  return {
    over: () =>
      isDown
        ? new Promise((done) => {
            resume = done;
          })
        : Promise.resolve(),
    stop: () => {
      for (const name of PRESSES) window.removeEventListener(name, press, true);
      for (const name of RELEASES) window.removeEventListener(name, lift, true);
    },
  };
}
