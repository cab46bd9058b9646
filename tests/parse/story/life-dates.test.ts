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

const DEATH = "Gwenllian Pryce, the historian who mapped the drowned villages of the bay, has died at the age of 82.";

test.each([
  "1931–2013",
  "(1931 - 2013)",
  "* 1931 † 2013",
  "3 May 1931 – 12 February 2013",
  "Gwenllian Pryce, 1931–2013",
  "Born 1931, died 2013",
])("a life's years, below the story and above it: %s", (line) => {
  const below = mend([
    ["headline", "Gwenllian Pryce"],
    ["paragraph", DEATH],
    ["other", line],
  ]);
  expect(below.at(-1)).toBe("paragraph life-dates");
  const above = mend([
    ["headline", "Gwenllian Pryce"],
    ["other", line],
    ["paragraph", DEATH],
  ]);
  expect(above[1]).toBe("subhead life-years");
});

test("other years are the page's: those of its copyright, and where nobody has died", () => {
  const [, , copyright] = mend([
    ["headline", "Ferry stays in port"],
    ["paragraph", "The ferry to the outer islands will not sail before Friday, the harbour master said."],
    ["other", "1998–2024"],
  ]);
  expect(copyright).toBe("other");
});

test.each([
  ["1939–1945", "The museum remembers the 600 men of the town who died, and has taken four years to find them all."],
  ["1998–2024", "The boat was found by a fisherman late on Tuesday, and the harbour master has died of a fever since."],
  ["1998–2024", "The ferry, which has 26 seats, will not sail before Friday, the harbour master of the town said."],
  [
    "1960–2024",
    "The ferry came late on Tuesday, and will not sail before Friday, the harbour master of the town said.",
  ],
])("years of a war or of a footer are nobody's life: %s, %s", (years, story) => {
  const [, , below] = mend([
    ["headline", "The harbour this week"],
    ["paragraph", story],
    ["other", years],
  ]);
  expect(below).toBe("other");
});

test("a short life is told as one", () => {
  const [, , below] = mend([
    ["headline", "Keeper of the bell"],
    ["paragraph", "Tom Hale, who rang the bell of the lighthouse each night, has died at the age of 26."],
    ["other", "1998–2024"],
  ]);
  expect(below).toBe("paragraph life-dates");
});
