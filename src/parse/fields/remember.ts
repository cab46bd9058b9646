/** Several finders ask the same of the same few blocks: what was answered last is kept. */

/** So many answers are kept: a capture has about so many blocks with a date or a name outside of its story. */
const KEPT = 8;

interface Answer<Option, Value> {
  readonly text: string;
  readonly language: string;
  readonly option: Option;
  readonly value: Value;
}

type Reader<Option, Value> = (text: string, language: string, option: Option) => Value;

/**
 * Keeps a reader's last answers.
 * @param read gives the same for the same, and what it gives is not changed
 * @returns the same reader
 */
export function rememberLast<Option, Value>(read: Reader<Option, Value>): Reader<Option, Value> {
  const answers: Answer<Option, Value>[] = [];
  let next = 0;
  return (text, language, option) => {
    for (const had of answers)
      if (had.text === text && had.option === option && had.language === language) return had.value;
    const value = read(text, language, option);
    answers[next] = { text, language, option, value };
    next = (next + 1) % KEPT;
    return value;
  };
}
