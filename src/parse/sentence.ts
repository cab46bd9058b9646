/** Closing quotes and brackets that may follow a sentence's end. */
const CLOSERS = "(?:\\s?[»›”])?[\"'”“’»«›）)\\]】」』]*";
const SENTENCE_END = new RegExp(`[.!?…。！？؟۔।]${CLOSERS}$`, "u");

/**
 * Tells whether a text ends where a sentence may end.
 * @param text One block's text.
 */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
