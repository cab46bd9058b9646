import { expect, test } from "vitest";
import { mend } from "./mend-rows.ts";

const LAST = "She is survived by their sons, five grandchildren and a bell that nobody may ring.";

test.each([
  "Nora Fenwick-Bale, railway signaller, born 3 May 1930; died 12 February 2024",
  "• Nora Fenwick-Bale, railway signaller and poet, born May 3 1930; died February 12 2024",
  "Nora Brandt, Stellwerksmeisterin, geboren am 3. Mai 1930; gestorben am 12. Februar 2024",
])("the line that ends an obituary: %s", (line) => {
  expect(
    mend([
      ["paragraph", LAST],
      ["other", line],
    ]).at(-1),
  ).toBe("paragraph life-dates");
});

test.each([
  "The singer who was born 3 May 1930; died 12 February 2024 and other quizzes",
  "Nora Fenwick-Bale, railway signaller, born 3 May 1930",
])("what is no such line stays out: %s", (line) => {
  expect(
    mend([
      ["paragraph", LAST],
      ["other", line],
    ]).at(-1),
  ).toBe("other");
});

test("amid the page's furniture such a line is another obituary's", () => {
  expect(
    mend([
      ["paragraph", LAST],
      ["other", "More obituaries"],
      ["other", "Nora Fenwick-Bale, railway signaller, born 3 May 1930; died 12 February 2024"],
    ]).at(-1),
  ).toBe("other");
});
