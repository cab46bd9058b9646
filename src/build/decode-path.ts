/** A path without its escapes, as a file is named on disk. */

/**
 * Decodes a path of an address.
 * @param path "/a%20b/".
 * @returns The path as it stands where its escapes are none: "100%" is a name.
 */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
