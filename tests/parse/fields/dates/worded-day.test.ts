/** Lines of a day whose month is no known word. */
import { expect, test } from "vitest";
import { printsWordedDay } from "../../../../src/parse/fields/dates/worded-day.ts";

test.each(["9 Gouere 2020", "9 Gouere 2020, 08:15 (CEST)", "9 Gouere 2020 gevret", "Kemper, 9 Gouere 2020"])(
  "a mark of the year, of the zone or of the time may stand behind it: %s",
  (line) => expect(printsWordedDay(line)).toBe(true),
);

test.each(["9 Gouere 2020 festival", "9 Gouere 2020 tickets sold", "Top 10 films 2020"])(
  "a word that the day goes with makes a title of it: %s",
  (line) => expect(printsWordedDay(line)).toBe(false),
);
