/** What is wrong with a picture's file, and what to do. The page shows its words alone. */
import type { Doubt } from "../../model.ts";

/** Bytes of the largest file that is read. A camera's are some tens of millions. */
export const LARGEST_PICTURE = 60_000_000;
const BYTES_PER_MEGABYTE = 1_000_000;

const LONGEST_REASON = 120;

/** What the reader of pictures says, on one line and without its own words for streams. */
function describeError(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
  return line.slice(0, LONGEST_REASON);
}

/**
 * Says what is wrong with a picture.
 * @param file Its path below the seeds folder.
 * @param users The seeds that show it.
 * @param kind What is wrong.
 * @param error What its reader says.
 * @param line Of the first seed, which names it.
 */
export function doubtPicture(
  file: string,
  users: readonly string[],
  kind: "absent" | "too-large" | "broken",
  error?: unknown,
  line: number | null = null,
): Doubt {
  const [first = ""] = users;
  const place = line === null ? first : `line ${line} of ${first}`;
  const reasons = {
    absent: `is not there, and ${first} names it. Put the picture there, or mend its path in ${place}.`,
    "too-large": `is larger than ${LARGEST_PICTURE / BYTES_PER_MEGABYTE} MB and is not shown. Save it smaller: 1280 pixels of width are used.`,
    broken: `is not shown: it cannot be read as a picture (${describeError(error)}). Save it again as JPEG, PNG, WebP or AVIF.`,
  };
  return { file, line: null, column: null, severity: "warning", rule: `picture.${kind}`, reason: reasons[kind] };
}
