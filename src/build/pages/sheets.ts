/**
 * Pages in sheets, which threads take from one table: a thread first makes the pages of what it has read, and then those of
 * others that are still there, so that all end at the same time. Who makes a page does not show in it.
 */
import { mapKinds, type PageKind } from "../../view/pages.ts";

/** Numbers of pages, by kind; see `view/pages.ts`. */
export type PageNumbers = Readonly<Record<PageKind, readonly number[]>>;

/** Pages that a thread takes at one time: so few that none waits long for another's last sheet. */
const SHEET_SIZE = 48;

/** Some pages of a kind, by their numbers. */
interface Sheet {
  readonly numbers: readonly number[];
  /** The thread that is to make it, if no other comes first. */
  readonly thread: number;
}

/** Sheets on a table, which is the same for all threads. */
export interface Table {
  readonly sheets: Readonly<Record<PageKind, readonly Sheet[]>>;
  /** For each sheet, by kinds one after the other, whether it was taken. Shared memory: asking for it costs no message. */
  readonly taken: SharedArrayBuffer;
}

/** Gives pages of a kind that no thread has taken; none when there are none. */
export type TakeSheet = (kind: PageKind) => readonly number[];

/** Kinds with many pages, none of which shares work with another one. The few of other kinds are the first thread's. */
const DEALT: ReadonlySet<PageKind> = new Set<PageKind>(["article", "listing"]);

/** Tells which thread has what a page is made of at hand; undefined where none has. */
export type OwnerOf = (kind: PageKind, number: number) => number | undefined;

const cutNumbers = (numbers: readonly number[]): (readonly number[])[] =>
  Array.from({ length: Math.ceil(numbers.length / SHEET_SIZE) }, (_, sheet) =>
    numbers.slice(sheet * SHEET_SIZE, (sheet + 1) * SHEET_SIZE),
  );

const cutSheets = (kind: PageKind, numbers: readonly number[], threads: number, ownerOf: OwnerOf): readonly Sheet[] => {
  if (!DEALT.has(kind)) return numbers.length === 0 ? [] : [{ numbers, thread: 0 }];
  const owned = Array.from({ length: threads }, (): number[] => []);
  const free: number[] = [];
  for (const number of numbers) (owned[ownerOf(kind, number) ?? threads] ?? free).push(number);
  return [
    ...owned.flatMap((own, thread) => cutNumbers(own).map((sheet) => ({ numbers: sheet, thread }))),
    ...cutNumbers(free).map((sheet, index) => ({ numbers: sheet, thread: index % threads })),
  ];
};

/**
 * Lays pages on a table.
 * @param numbers Of the pages that are to be made.
 * @param threads How many threads take from it.
 * @param ownerOf Tells which thread should make a page.
 */
export const laySheets = (numbers: PageNumbers, threads = 1, ownerOf: OwnerOf = () => undefined): Table => {
  let count = 0;
  const sheets = mapKinds((kind) => {
    const own = cutSheets(kind, numbers[kind], threads, ownerOf);
    count += own.length;
    return own;
  });
  return { sheets, taken: new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT) };
};

/**
 * Counts the pages of the sheets that have been taken, by any thread.
 * @param table Where they lie.
 */
export const countTaken = ({ sheets, taken }: Table): number => {
  const flags = new Int32Array(taken);
  const all = Object.values(sheets).flat();
  return all.reduce((sum, { numbers }, at) => (Atomics.load(flags, at) === 1 ? sum + numbers.length : sum), 0);
};

/**
 * Lets a thread take sheets.
 * @param table Where they lie.
 * @param thread Which one, from 0: it is given its own sheets in their order, then those of others, of which each has the last longest.
 */
export const takeSheets = ({ sheets, taken }: Table, thread: number): TakeSheet => {
  const flags = new Int32Array(taken);
  let first = 0;
  const waiting = mapKinds((kind) => {
    const places = sheets[kind].map((sheet, index) => ({ sheet, flag: first + index }));
    first += places.length;
    const own = places.filter(({ sheet }) => sheet.thread === thread);
    const others = DEALT.has(kind) ? places.filter(({ sheet }) => sheet.thread !== thread).reverse() : [];
    return [...own, ...others].reverse();
  });
  return (kind) => {
    for (let next = waiting[kind].pop(); next !== undefined; next = waiting[kind].pop())
      if (Atomics.exchange(flags, next.flag, 1) === 0) return next.sheet.numbers;
    return [];
  };
};
