/**
 * The folders on the way to a file, the innermost first: "a/b" and "a" of "a/b/c".
 * @param file Path from any folder, which is not among them.
 */
export function listAbove(file: string): string[] {
  const above: string[] = [];
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) above.push(file.slice(0, end));
  return above;
}
