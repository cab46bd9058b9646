/** The forms of a time of day. */
import { expect, test } from "vitest";
import { readDates } from "../../../../src/parse/fields/dates/dates.ts";

test.each([
  ["5 mei 2024, 14u30", "nl", "2024-05-05T14:30"],
  ["5 mai 2024, 14h", "fr", "2024-05-05T14:00"],
  // "In", behind a number that counts: "5.5.2024 | 20 in hospital".
  ["5.5.2024 | 20 u bolnici", "hr", "2024-05-05"],
  // A page's number.
  ["5 May 2024 | 12: Harbour and coast", "en", "2024-05-05"],
  ["5. Mai 2024, 14:30 Uhr MESZ", "de", "2024-05-05T14:30+02:00"],
  ["May 5, 2024, 12:05 AM", "en", "2024-05-05T00:05"],
  ["May 5, 2024, 12:05 PM", "en", "2024-05-05T12:05"],
  ["May 5, 2024, 24:05 PM", "en", "2024-05-05"],
  ["2024. 05. 05. 오전 12:05", "ko", "2024-05-05T00:05"],
  // Only one half leads or follows.
  ["2024. 05. 05. 오후 8:05 am", "ko", "2024-05-05T20:05"],
])("%s", (text, language, iso) => expect(readDates(text, language).map((date) => date.iso)).toEqual([iso]));
