/** Incidents by buurt (position in the boundaries), store code of the category, and month: one entry per combination that occurs. */
export interface BuurtCategoryMonths {
  readonly buurt: Int32Array;
  readonly category: Int32Array;
  readonly month: Int32Array;
  readonly n: Int32Array;
}
