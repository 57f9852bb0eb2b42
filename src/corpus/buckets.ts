/** The buckets of a story by the rules that compare it; a rule by which it has no mark is not among them. */
export type Buckets = ReadonlyMap<string, Float64Array>;
