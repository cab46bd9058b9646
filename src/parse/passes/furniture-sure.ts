/** How sure furniture is. */

/** A whole block that is a form of the lexicon, word for word, is that and nothing else. */
export const WHOLE = 0.97;
/** From this confidence on the model knows a sentence that begins like an open form, "Tải ứng dụng giả mạo …". */
export const SURELY_STORY = 0.97;
