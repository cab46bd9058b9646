/** What a run took, as it is kept beside RESULTS.md, and what has become slower since. */

/** Milliseconds of the stages of each scenario. */
export type StageFigures = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A run of the bench. */
export interface Figures {
  readonly captures: number;
  /** A fixed amount of arithmetic, in milliseconds: what the machine was worth during the run. */
  readonly calibration: number;
  /** Milliseconds for one capture of those that are read together, in one warm thread. */
  readonly reading: number;
  readonly stages: StageFigures;
}

/** A stage may take so many times what it took, beside what the calibration says of the two machines. */
const MOST_SLOWER = 4 / 3;
/** Stages that took less are left alone: chance moves them by more than a third. Milliseconds. */
const SHORTEST = 150;

/** All that was timed, by a name for a person. */
const listTimes = ({ stages }: Figures): Map<string, number> =>
  new Map(
    Object.entries(stages).flatMap(([scenario, own]) =>
      Object.entries(own).map(([stage, ms]) => [`${scenario}, ${stage}`, ms] as const),
    ),
  );

const describeSlower = (name: string, before: number, now: number, share: number): string =>
  `${name}: ${Math.round(now)} ms, was ${Math.round(before)} ms; beside the calibration ${share.toFixed(2)} times as long`;

/**
 * Finds what takes over a third longer than before, as a ratio to the calibration loop of each run.
 * @param before The run that RESULTS.md tells of; of other numbers of captures nothing is said but how they are read.
 * @param now This run.
 * @returns A line for each stage, for a person; none where all is well.
 */
export function findSlower(before: Figures, now: Figures): string[] {
  const machine = now.calibration / before.calibration;
  const compare = (name: string, was: number, is: number): string[] => {
    const share = is / was / machine;
    return share > MOST_SLOWER ? [describeSlower(name, was, is, share)] : [];
  };
  const known = before.captures === now.captures ? listTimes(before) : new Map<string, number>();
  const stages = [...listTimes(now)].flatMap(([name, ms]) => {
    const was = known.get(name);
    return was === undefined || Math.max(was, ms) < SHORTEST ? [] : compare(name, Math.max(was, SHORTEST), ms);
  });
  const reading = now.reading / before.reading / machine;
  const read =
    reading > MOST_SLOWER
      ? [
          `reading a capture: ${now.reading.toFixed(3)} ms, was ${before.reading.toFixed(3)} ms; ${reading.toFixed(2)} times`,
        ]
      : [];
  return [...read, ...stages];
}
