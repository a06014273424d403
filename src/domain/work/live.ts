import type { MergeAccount } from './merge-account.ts';

/** Working live over a server of the organisation. */
export type LiveState =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'on';
      readonly room: string;
      /** False while the server is looked for; work goes on here meanwhile. */
      readonly connected: boolean;
      /** What others brought, took back and erased since it was switched on. */
      readonly account: MergeAccount;
    };

/** Name of a room: no more than an address can carry. */
export const isRoomName = (text: string): boolean => /^[\w-]{3,40}$/.test(text);
