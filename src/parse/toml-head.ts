/** Hugo's front matter in TOML, between lines of three plus signs: read as text, its signs would be the headline. */

/** The signs, then blank lines and comments, then a key with its value or a table's name. */
const TOML_HEAD =
  /^\uFEFF?\+{3}[ \t]*(?:\r\n?|\n)(?:[ \t]*(?:#.*)?(?:\r\n?|\n))*[ \t]*(?:["'\w.-]+[ \t]*=|\[[^\]\r\n]+\][ \t]*[\r\n])/;

/**
 * Refuses a front matter in TOML.
 * @param text The whole seed.
 * @throws Error with a reason for people.
 */
export function refuseToml(text: string): void {
  if (!TOML_HEAD.test(text)) return;
  throw new Error(
    'front matter between lines of "+++" is TOML, and it is read as YAML only. Put "---" in place of both lines, and write each key as "key: value".',
  );
}
