/** Paths that lead to an article although it stands elsewhere: where it stood on an older site, or before its file was renamed. */

/** UTF-16 units of a step of a path: in UTF-8 they fit the 255 bytes that a file's name may have. */
const LONGEST_STEP = 80;

/** Steps between strokes. What hosts read as a pattern (`*`, `:`), a query or a fragment is in none. */
const PATH = /^(?:\/[\p{L}\p{M}\p{N}._~+,=@()!-]+)+\/?$/u;

/** A page's file cannot be a folder, too. */
const PAGE = /\.html?$/i;

function isStep(step: string, isLast: boolean): boolean {
  return step.length <= LONGEST_STEP && !/^\.{1,2}$/.test(step) && (isLast || !PAGE.test(step));
}

/** A path as a person reads it, or null where it is none. */
function readPath(text: string): string | null {
  try {
    const path = decodeURI(text).normalize("NFC");
    const steps = path.replace(/\/$/, "").split("/").slice(1);
    return PATH.test(path) && steps.every((step, index) => isStep(step, index === steps.length - 1)) ? path : null;
  } catch {
    return null;
  }
}

/**
 * Reads what `aliases:` states. Note-taking tools keep other names of a note under the same key: what does not start with a
 * stroke is such a name, and no path.
 * @param value Of the key.
 * @returns Paths, each once; null where one cannot be used.
 */
export function readAliases(value: unknown): string[] | null {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.map((item) => (typeof item === "string" ? item.trim() : ""));
  const paths = texts.filter((text) => text.startsWith("/")).map(readPath);
  return paths.every((path) => path !== null) ? [...new Set(paths)] : null;
}
