/** Where a cache lies unless the user says otherwise. */
export const LOCATION = '.newslintcache';
