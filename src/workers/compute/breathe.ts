/** Lets messages of newer questions in between two steps of long work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
