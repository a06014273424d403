/** Knows whether a pointer is down, so that no page is replaced between a press and its release: the press would be lost. */
export function watchPress(): { readonly over: () => Promise<void>; readonly stop: () => void } {
  let isDown = false;
  let resume = (): void => {};
  const press = (): void => {
    isDown = true;
  };
  // After everything that listens to the release.
  const lift = (): void =>
    void setTimeout(() => {
      isDown = false;
      resume();
    });
  window.addEventListener('pointerdown', press, true);
  for (const name of ['pointerup', 'pointercancel']) window.addEventListener(name, lift, true);
  return {
    over: () =>
      isDown
        ? new Promise((done) => {
            resume = done;
          })
        : Promise.resolve(),
    stop: () => {
      window.removeEventListener('pointerdown', press, true);
      for (const name of ['pointerup', 'pointercancel']) window.removeEventListener(name, lift, true);
    },
  };
}
