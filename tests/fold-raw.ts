/**
 * Text of a capture as it reads: without Markdown marks, links' addresses and line breaks.
 * @param raw Lines of a capture.
 */
export function foldRaw(raw: string): string {
  return raw
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s*(?:#{1,6}|>|[-*+])\s+/gm, "")
    .replace(/[*_`\\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
