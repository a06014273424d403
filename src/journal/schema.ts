/** Layout of the journal and of the files it exchanges; a new kind of fact does not change it. */
export const SCHEMA = 1;
