/** Texts cut at a word's end. */

/** What no shortened text ends with. */
const DANGLING = /[\s,;:.–—-]/;

const cutDangling = (text: string): string => {
  let end = text.length;
  while (end > 0 && DANGLING.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};

/**
 * Cuts a text at a word's end.
 *
 * @param text One line.
 * @param length Most characters to keep, in UTF-16 code units.
 * @returns The text, or its start and "…".
 */
export const shorten = (text: string, length: number): string => {
  if (text.length <= length) return text;
  const start = text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
  const space = start.lastIndexOf(" ");
  return `${cutDangling(space > length / 2 ? start.slice(0, space) : start)}…`;
};
