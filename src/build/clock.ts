/** The stages of a build, in order. `parse` has the reading of the files in it, `render` what is left of the search when the pages are begun. */
export type Stage = "list" | "parse" | "pictures" | "gather" | "search" | "render" | "publish";

/** Is told of a stage when it begins and as it goes on: how many things of how many are done; 0 of 0 where they are not counted. */
export type TellProgress = (stage: Stage, done: number, of: number) => void;

/** Where nobody wants to know. */
export const TELL_NOBODY: TellProgress = () => undefined;

/** Milliseconds of each stage and of the whole. */
export type StageTimes = Readonly<Record<Stage | "total", number>>;

/** Measures stages by the wall clock. */
export interface Clock {
  readonly ms: StageTimes;
  /** Ends a stage; the next one begins. */
  readonly end: (stage: Stage) => void;
}

/** Starts the first stage. */
export function startClock(): Clock {
  const start = performance.now();
  let last = start;
  const ms = { list: 0, parse: 0, pictures: 0, gather: 0, search: 0, render: 0, publish: 0, total: 0 };
  const end = (stage: Stage): void => {
    const now = performance.now();
    ms[stage] = Math.round(now - last);
    ms.total = Math.round(now - start);
    last = now;
  };
  return { ms, end };
}

/** The day by the wall clock, in UTC: "2019-02-22". For what is told to people; no page knows it. */
export const readToday = (): string => new Date().toISOString().slice(0, "2019-02-22".length);
