/** What a browser is told to allow on a page. */

/**
 * What pages have in common: nothing comes from another host. Hosts such as GitHub Pages set no headers, so pages say it
 * themselves. They may ask the site itself for data: the search does, and checkers such as Lighthouse ask for robots.txt from
 * within a page.
 */
const COMMON_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * What a page may run: the site's own script, and where it searches, the search's WebAssembly. Data in a script element, as
 * JSON-LD is, does not run.
 */
export const POLICIES = {
  reading: `${COMMON_POLICY}; script-src 'self'`,
  search: `${COMMON_POLICY}; script-src 'self' 'wasm-unsafe-eval'`,
} as const;
