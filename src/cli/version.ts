declare const NEWSLINT_VERSION: string;

/** newslint's own version; the build puts it in. */
export const version: string = NEWSLINT_VERSION;
