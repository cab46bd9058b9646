/** How far a build is, for a person: a bar on a terminal, a line now and then in a log. */
import type { Stage, TellProgress } from "../build/clock.ts";
import { groupDigits } from "../group-digits.ts";

/** Where progress is shown. */
export interface ProgressScreen {
  /** Writes to standard error, as is. */
  readonly write: (text: string) => void;
  /** Width in characters; null where it is no terminal but a log. */
  readonly columns: number | null;
  /** Milliseconds, from any start. */
  readonly now: () => number;
}

/** A build of less time says nothing. Milliseconds. */
const QUIET_MS = 1_000;
/** Between two states of a bar, and between two lines of a log. Milliseconds. */
const BAR_EVERY_MS = 100;
const LINE_EVERY_MS = 5_000;
const MS_PER_SECOND = 1_000;
/** A stage of less time has no rate: two pictures that are not there are "14,733 a second". Milliseconds. */
const RATED_MS = 1_000;
/** Characters of the bar. */
const BAR = 24;
/** Without the bar a line has so many characters at most. */
const WORDS = 52;

/** Of each stage that takes time: what is done, and to what. */
const STAGES: Readonly<Partial<Record<Stage, readonly [verb: string, things: string]>>> = {
  parse: ["reading", "seeds"],
  pictures: ["making", "pictures"],
  search: ["indexing for the search", ""],
  render: ["writing", "pages"],
  publish: ["publishing", ""],
};

/** Goes to the start of the line and empties it. */
const CLEAR = "\r\u001b[K";

function describeState(stage: Stage, done: number, of: number, ms: number): string {
  const [verb, things] = STAGES[stage] ?? [stage, ""];
  if (of === 0) return verb;
  const rate = ms >= RATED_MS ? `, ${groupDigits(Math.round((done * MS_PER_SECOND) / ms))} a second` : "";
  return `${verb} ${things}: ${groupDigits(done)} of ${groupDigits(of)}${rate}`;
}

function drawBar(done: number, of: number): string {
  const full = of === 0 ? 0 : Math.round((BAR * done) / of);
  return `[${"#".repeat(full)}${".".repeat(BAR - full)}]`;
}

/** What a build tells, and the end of it. */
export interface Progress {
  readonly tell: TellProgress;
  /** Takes the bar off the screen. */
  readonly end: () => void;
}

/**
 * Shows how far a build is, from the first second on.
 * @param screen Where.
 */
export function showProgress({ write, columns, now }: ProgressScreen): Progress {
  const start = now();
  let stage: Stage | null = null;
  let began = start;
  let last = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  const every = columns === null ? LINE_EVERY_MS : BAR_EVERY_MS;
  const tell: TellProgress = (own, done, of) => {
    const time = now();
    if (own !== stage) {
      stage = own;
      began = time;
      last = Math.min(last, time - every);
    }
    if (time - start < QUIET_MS || (time - last < every && !(columns === null && done === of && of > 0))) return;
    last = time;
    const words = describeState(own, done, of, time - began);
    if (columns === null) write(`cuttings: ${words}\n`);
    else
      write(
        `${CLEAR}${columns > BAR + WORDS && of > 0 ? `${drawBar(done, of)} ` : ""}${words}`.slice(
          0,
          columns + CLEAR.length - 1,
        ),
      );
    isDrawn = columns !== null;
  };
  const end = (): void => {
    if (isDrawn) write(CLEAR);
  };
  return { tell, end };
}

/**
 * Has something done that tells how far it is. What ends it is told below the last line of its progress, a bug too.
 * @param console Where a person looks, if anybody does.
 * @param isJson Whether a program listens, which is shown nothing.
 * @param run Is given what the options of a build say of it.
 */
export async function withProgress<T>(
  { screen }: { readonly screen?: ProgressScreen },
  isJson: boolean,
  run: (told: { readonly tell?: TellProgress }) => Promise<T>,
): Promise<T> {
  if (screen === undefined || isJson) return run({});
  const { tell, end } = showProgress(screen);
  return run({ tell }).finally(end);
}
