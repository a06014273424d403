/** What a table that was offered as incidents may be instead, each with a place of its own in the app. */
export const FILE_KINDS = ['postcodes', 'sites', 'signals', 'dates'] as const;
export type FileKind = (typeof FILE_KINDS)[number];
