/** Several finders ask the same of the same few blocks: what was answered last is kept, and of short texts what was answered before. */
import { keepShort } from "../keep-short.ts";
import { READ_TOGETHER } from "../scan/reel.ts";

/** So many answers are kept: a capture has about four blocks with a date or a name outside of its story that are asked for again. */
const KEPT = 4 * READ_TOGETHER;
/** So many of short texts in one language. */
const KEPT_SHORT = 1 << 9;
/** So many languages, with each option: a front matter may state any. */
const MOST_READINGS = 64;

interface Answer<Option, Value> {
  readonly text: string;
  /** The text's. To ask a text for it takes longer: there are more kinds of texts than the engine remembers. */
  readonly length: number;
  readonly language: string;
  readonly option: Option;
  readonly value: Value;
}

/** Reads in one language, with one option. */
interface Reading<Option, Value> {
  readonly language: string;
  readonly option: Option;
  readonly read: (text: string) => Value;
}

/** By reader: what empties its answers. */
const forgetAnswers: (() => void)[] = [];

/** Forgets all last answers: a text that was cut from a capture holds on to all of it, be it of megabytes. */
export function forgetLast(): void {
  for (const forget of forgetAnswers) forget();
}

type Reader<Option, Value> = (text: string, language: string, option: Option) => Value;

/**
 * Keeps a reader's last answers, until {@link forgetLast}. For a reader that there is as long as the program runs.
 * @param read gives the same for the same, and what it gives is not changed
 * @returns the same reader
 */
export function rememberLast<Option, Value>(read: Reader<Option, Value>): Reader<Option, Value> {
  const answers: Answer<Option, Value>[] = [];
  let next = 0;
  forgetAnswers.push(() => {
    answers.length = 0;
    next = 0;
  });
  const readings: Reading<Option, Value>[] = [];
  const findReading = (language: string, option: Option): Reading<Option, Value> => {
    for (const had of readings) if (had.language === language && had.option === option) return had;
    const readOne = (text: string): Value => read(text, language, option);
    if (readings.length >= MOST_READINGS) return { language, option, read: readOne };
    const own = { language, option, read: keepShort(readOne, KEPT_SHORT) };
    readings.push(own);
    return own;
  };
  return (text, language, option) => {
    const { length } = text;
    for (const had of answers)
      if (had.length === length && had.text === text && had.option === option && had.language === language)
        return had.value;
    const value = findReading(language, option).read(text);
    answers[next] = { text, length, language, option, value };
    next = (next + 1) % KEPT;
    return value;
  };
}
