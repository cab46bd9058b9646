/** Digits between two commas of a number. */
const GROUP = 3;

/**
 * Writes a whole number with commas between thousands. A format of the system's would cost a build a hundredth of a second when it is made.
 *
 * @param count A whole number.
 * @returns "1,204".
 */
export const groupDigits = (count: number): string => {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= GROUP) groups.unshift(digits.slice(Math.max(0, end - GROUP), end));
  return groups.join(",");
};
