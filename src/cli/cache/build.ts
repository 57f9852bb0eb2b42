declare const NEWSLINT_BUILD: string;

/** What tells this build from every other: the version, and a digest of all sources, rules, lists and packages. */
export const build: string = NEWSLINT_BUILD;
