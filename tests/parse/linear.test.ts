import { expect, it } from "vitest";
import { parseSeed, readSeed } from "../../src/parse/index.ts";

/** What has made readers of text slow before: runs that an expression can begin or end anywhere in. */
const HOT: Readonly<Record<string, string>> = {
  spaces: " ",
  dots: ".",
  quotes: "“",
  "straight quotes": '"',
  brackets: "(",
  "closed brackets": "()",
  commas: ",",
  digits: "7",
  capitals: "A",
  letters: "a",
  hyphens: "-",
  dashes: "— ",
  slashes: "/",
  bars: "| ",
  colons: ": ",
  words: "a b ",
  names: "Ann Lee, ",
  dates: "05/06/2019 ",
  "half a date": "1 May ",
  credits: "(AP ",
  addresses: "a@b.",
  Chinese: "新",
  "Chinese sentences": "他说，好。",
  Hangul: "기자 ",
  Arabic: "وقال ",
};

/** Lengths that are compared: two doublings apart, then, where those leave a doubt, four. UTF-16 units. */
const [SMALL, LARGE, LARGEST] = [20_000, 80_000, 320_000];
/** Twice the length takes twice the time; what is over that is left to the machine, and four times is quadratic. */
const MOST_PER_DOUBLING = 2.6;
const ROUNDS = 3;
/** Below this a clock tells nothing. Milliseconds. */
const LEAST_MS = 4;
/** Length of a block where there are many. UTF-16 units. */
const LINE = 80;
/** Of lines that are asked for by rules there are so many times more, as each of them is short. */
const LINES_LONGER = 3;

function makeBlock(hot: string, size: number): string {
  return `Wall to be mended\n\nThe council met ${hot.repeat(size / hot.length)} on Tuesday and agreed to mend it.\n`;
}

function makeBlocks(hot: string, size: number): string {
  const line = hot.repeat(Math.ceil(LINE / hot.length));
  return `Wall to be mended\n\n${`The wall ${line}\n\n`.repeat(size / LINE)}The council met on Tuesday.\n`;
}

function timeOnce(text: string): number {
  const read = readSeed("a.txt", new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.doubts[0]?.reason);
  const start = process.cpuUsage().user;
  parseSeed(read.seed);
  return (process.cpuUsage().user - start) / 1000;
}

/** The best of several rounds: what other work on the machine does to a clock only makes it slower. */
function timeBest(text: string): number {
  return Math.min(...Array.from({ length: ROUNDS }, () => timeOnce(text)));
}

/** How many times as long a text of `size` takes as one of `SMALL`, by doubling. */
function measureGrowth(make: (size: number) => string, size: number): number {
  const least = Math.max(LEAST_MS, timeBest(make(SMALL)));
  return (timeBest(make(size)) / least) ** (1 / Math.log2(size / SMALL));
}

/**
 * A longer text is asked where a shorter one leaves a doubt: a step in the cost (a heap that has to grow, code that was
 * not compiled yet) counts for less there, and what is quadratic shows the more.
 */
function expectLinear(make: (size: number) => string): void {
  if (measureGrowth(make, LARGE) <= MOST_PER_DOUBLING) return;
  expect(measureGrowth(make, LARGEST)).toBeLessThanOrEqual(MOST_PER_DOUBLING);
}

/** Lines that many rules ask for, or that are joined to one another. */
const LINES: Readonly<Record<string, (number: number) => string>> = {
  fragments: (number) => `and the wall ${number} of`,
  credits: () => "PHOTO: REUTERS",
  names: (number) => `Ann Lee${String.fromCharCode(0x61 + (number % 26))}`,
  "one name again and again": () => "Maria Lopez",
  "one name and its house": () => "Lena Marsh for KBLU",
  "one name in Chinese": () => "王小明",
  "lines that end with who writes": (number) => `The wall ${number} was rare, writes Ann Lee`,
  items: (number) => `- The wall ${number} is mended`,
  times: (number) => `${1 + (number % 28)} March 2019, 12:${10 + (number % 50)}`,
  captions: (number) => `The wall on day ${number} of the year. Photo by Ann Lee`,
};
/** A story that is one beyond doubt: where it is doubtful, texts of two lengths are read in two ways, and their times tell nothing. */
const STORY = [
  "ANSEL, Norway (Reuters) - The council met on Tuesday and agreed, after four hours of talk, to mend the wall that the storm broke in March.",
  "“We have waited for nine years, and the sea has not waited with us,” said the mayor, Ida Holm, who voted for it with a cold.",
  "Work is to begin in the spring. It will cost more than the town takes in a year, and the county pays the larger part of it, officials said.",
  "The masons, who come from two islands further out, asked for a winter without meetings, and the council agreed to that as well.",
  "Until then the harbour stays closed to boats over eight metres, and those who have one have been told to look for another harbour.",
  "“It is a good wall,” said Per Lind, who has fished behind it since he was nine and means to go on. “It only needs its stones back.”",
];

function makeLines(line: (number: number) => string, above: number, size: number): string {
  const lines = Array.from({ length: size / LINE }, (_, number) => line(number));
  return ["Wall to be mended", ...STORY.slice(0, above), ...lines, ...STORY.slice(above)].join("\n\n");
}

const places = { "above a story": 0, "within a story": 3 };
const runs = Object.keys(LINES).flatMap((name) => Object.keys(places).map((place) => [name, place] as const));

it.each(runs)("reads many %s %s in time that grows with their number", { timeout: 120_000 }, (name, place) => {
  const line = LINES[name] ?? String;
  expectLinear((size) => makeLines(line, places[place as keyof typeof places], size * LINES_LONGER));
});

const SHAPES = { "one block": makeBlock, "many blocks": makeBlocks };
const cases = Object.keys(HOT).flatMap((name) => Object.keys(SHAPES).map((shape) => [name, shape] as const));

it.each(cases)("reads a run of %s in %s in time that grows with its length", { timeout: 120_000 }, (name, shape) => {
  expectLinear((size) => SHAPES[shape as keyof typeof SHAPES](HOT[name] ?? "", size));
});
