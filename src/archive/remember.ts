/** Answers that are asked for again and again: an archive has thousands of articles and a few hundred names. */

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
