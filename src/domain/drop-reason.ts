/** Why a column of a file is not stored as it is. */
export type DropReason =
  | 'bsn'
  | 'name'
  | 'email'
  | 'phone'
  | 'iban'
  | 'plate'
  | 'birthdate'
  | 'address'
  | 'freetext'
  | 'reporter-hashed'
  | 'text-screened'
  | 'unused';
