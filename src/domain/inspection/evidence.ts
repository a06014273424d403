/** What a part of the score had to do with finds, to be put in words. */
export interface EvidenceWords {
  readonly difference: number;
  readonly p: number;
}
