import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where a Chromium lies, or undefined: the tests that need one are then skipped. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
);

if (!chromiumPath) console.log('No Chromium was found; the tests of the HTML page in a browser are skipped.');
