/** Names of the blocks, in the drawing and in the table. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
