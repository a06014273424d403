/** Working live over a server of the organisation. */
export type LiveState =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly room: string;
      /** False while the server is looked for; work goes on here meanwhile. */
      readonly connected: boolean;
      /** Facts of others that came in, and facts that were refused, since it was switched on. */
      readonly added: number;
      readonly refused: number;
    };

/** Name of a room: no more than an address can carry. */
export const isRoomName = (text: string): boolean => /^[\w-]{3,40}$/.test(text);
