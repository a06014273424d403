import { expose } from 'comlink';

let remembered = 0;

const room = {
  echo: (value: number): number => value,
  remember: (value: number): void => {
    remembered = value;
  },
  recall: (): number => remembered,
  /** Never answers. */
  hang: (): Promise<never> => new Promise(() => {}),
  /** Dies of an error that nobody catches, after it answered. */
  die: (): void => {
    setTimeout(() => {
      throw new Error('the worker died');
    });
  },
};

export type Mortal = typeof room;

expose(room);
