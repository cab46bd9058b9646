const STOPS = ".!?…。！？؟۔।";
/** Closing quotes and brackets that may follow a sentence's end. */
const CLOSERS = "\"'”“’»«›）)]】」』";
/** Those that may have a space before them: "… à Lyon. »" */
const SPACED_CLOSERS = "»›”";

/**
 * Tells whether a text ends where a sentence may end.
 * @param text One block's text.
 */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at -= 1;
  if (at < 0) return false;
  if (STOPS.includes(text.charAt(at))) return true;
  const isSpaced = at > 0 && SPACED_CLOSERS.includes(text.charAt(at + 1)) && at + 1 < text.length;
  return isSpaced && STOPS.includes(text.charAt(at - 1)) && /\s/.test(text.charAt(at));
}
