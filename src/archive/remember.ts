/**
 * Answers that are asked for again and again: an archive has thousands of articles and a few hundred names, and what is said of
 * an article stands on its page and in its downloads.
 */

/** Answers that are held at most. */
const MOST = 4_096;

/**
 * Makes a function that remembers its answers.
 *
 * @param make Gives the same answer to the same text each time.
 * @returns The same function, sooner the second time.
 */
export const remember = <T>(make: (text: string) => T): ((text: string) => T) => {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST) answers.clear();
    const answer = make(text);
    answers.set(text, answer);
    return answer;
  };
};

/**
 * Makes a function that remembers one answer, the last: an article's page and its downloads ask for the same, one after the other.
 *
 * @param make Gives the same answer to the same things each time.
 */
export const rememberOne = <Of extends readonly object[], T>(make: (...of: Of) => T): ((...of: Of) => T) => {
  let last: { readonly of: Of; readonly answer: T } | null = null;
  return (...of) => {
    const isSame = last?.of.every((one, index) => one === of[index]) === true;
    if (last === null || !isSame) last = { of, answer: make(...of) };
    return last.answer;
  };
};
