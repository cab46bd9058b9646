/** What a browser is told to allow on a page. */

/** What pages have in common: nothing comes from another host. */
const COMMON_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'";

/**
 * What a page may run: the site's own script, and where it searches, the search's index and WebAssembly. Data in a script
 * element, as JSON-LD is, does not run. The pages say it themselves, because hosts such as GitHub Pages set no headers.
 */
export const POLICIES = {
  reading: `${COMMON_POLICY}; script-src 'self'`,
  search: `${COMMON_POLICY}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`,
} as const;
