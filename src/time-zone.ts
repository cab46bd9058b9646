/** What a clock on a wall says → how far that is from UTC. */

/** No two changes of the clocks are nearer to each other. Milliseconds. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** One for each zone: to make one takes longer than to use it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

const findFormat = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  return format;
};

/** "+08:00" of a zone at an instant; "Z" where it is UTC. */
const offsetAt = (instant: number, timeZone: string): string => {
  const name = findFormat(timeZone)
    .formatToParts(instant)
    .find(({ type }) => type === "timeZoneName")?.value;
  // "GMT+08:00"; "GMT" or "GMT+00:00". Before zones were agreed on, seconds may follow.
  const offset = /[+-]\d{2}:\d{2}/.exec(name ?? "")?.[0] ?? "+00:00";
  return offset === "+00:00" ? "Z" : offset;
};

/**
 * Finds a zone's offset at a date and time that was read off a clock there.
 *
 * It is the offset of the day before or of the day after: the one that the zone has at the instant which it gives. Of a time
 * that comes twice, the earlier is taken; of one that the clocks leave out, the offset from before.
 *
 * @param local Date and time without a zone: "2024-03-31T12:00:00".
 * @param timeZone IANA name: "Europe/Berlin".
 * @returns "+02:00", or "Z".
 */
export const findOffset = (local: string, timeZone: string): string => {
  const asUtc = Date.parse(`${local}Z`);
  // A day that no calendar has, such as 31 April.
  if (Number.isNaN(asUtc)) return "Z";
  const guesses = [-1, 1].map((way) => offsetAt(asUtc + way * DAY_MS, timeZone));
  const fits = guesses.find((offset) => offsetAt(Date.parse(local + offset), timeZone) === offset);
  return fits ?? guesses[0] ?? "Z";
};
