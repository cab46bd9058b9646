import { describe, expect, it } from "vitest";
import type { Label, Verdict } from "../../../src/model.ts";
import type { Capture } from "../../../src/parse/capture.ts";
import { labelStory } from "../../../src/parse/passes/story.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEADLINE = "Ferry stays in port until the sea calms down";
const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const MORE =
  "The line has been closed for nine days, and the shops on the islands are out of bread, milk and batteries.";
const LAST = "“We will be back when the sea lets us,” she said, and went to tie up the ferry with a second rope.";

/** What the pass says of one capture. */
const labelOne = (capture: Capture): readonly Verdict[] => labelStory.labelAll([capture])[0] ?? [];

/** Labels by block; null where the pass says nothing. */
function labelsOf(text: string | readonly string[], given: Readonly<Record<number, Label>> = {}, file = "a.txt") {
  const capture = makeCapture(text, { given, file });
  const found = new Map(labelBy(labelStory, capture).map(([block, label]) => [block, label]));
  return capture.blocks.map(({ index }) => found.get(index) ?? null);
}

it("finds headline and body, and leaves the rest to others", () => {
  const lines = ["Home", "News", HEADLINE, "12 October 2019", PROSE, MORE, LAST, "© 2019 The Harbour Courier"];
  expect(labelsOf(lines)).toEqual([null, null, "headline", null, "paragraph", "paragraph", "paragraph", null]);
});

it("joins a sentence that a link has broken, also over what has its label, and says what it continues", () => {
  const lines = [
    HEADLINE,
    PROSE,
    "The wall measures 1,740 metres against those in the",
    "ADVERTISEMENT",
    "2019 contract",
    "with Castellan Marine Works.",
    LAST,
  ];
  const verdicts = labelOne(makeCapture(lines, { given: { 3: "advertisement" } }));
  expect(verdicts.filter(({ label }) => label === "continuation").map(({ block, of }) => [block, of])).toEqual([
    [4, 2],
    [5, 4],
  ]);
});

/** The headline of lines of which the model takes one for it, and those below for the story. */
const chooseHeadline = (lines: readonly string[], chosen: number): number | undefined => {
  const capture = makeCapture(lines);
  const judged = capture.judged.map((each, i) => ({
    ...each,
    label: i === chosen ? ("headline" as const) : i < chosen ? ("other" as const) : ("paragraph" as const),
    odds: STORY_LABELS.map((label) => (label === "headline" ? (i === chosen ? 0.9 : 0.1) : 0)),
  }));
  return labelOne({ ...capture, judged }).find(({ label }) => label === "headline")?.block;
};

describe("the headline", () => {
  it("is the line that the front matter states, whatever stands above it", () => {
    const lines = [
      "---",
      `title: ${HEADLINE.toLowerCase()}!`,
      "---",
      "The harbour in winter, and what it costs",
      HEADLINE,
      PROSE,
      MORE,
    ];
    expect(labelsOf(lines)[1]).toBe("headline");
  });

  it("is no line of a capture that does not print the stated one", () => {
    expect(labelsOf(["---", "title: Something else", "---", HEADLINE, PROSE, MORE])).not.toContain("headline");
  });

  it("is the one that an earlier pass gave, and no second", () => {
    expect(labelsOf(["The harbour in winter", HEADLINE, PROSE, MORE], { 0: "headline" })).not.toContain("headline");
  });

  it("is an open line above the story where the model's choice is something else", () => {
    expect(labelsOf([HEADLINE, "The harbour in winter", PROSE, MORE], { 0: "section" })[1]).toBe("headline");
  });

  it.each([
    ["Share this Story : Why the newest ferry has no deck", "Why the newest ferry has no deck"],
    ["Why the newest ferry has...", "Why the newest ferry has no deck, and what its captain says"],
  ])("is not %s where the whole line stands too", (told, whole) => {
    expect(chooseHeadline([told, whole, PROSE, MORE, LAST], 0)).toBe(1);
  });

  it("is what a way through the site ends with", () => {
    const way = ["Messages", "»", "Of patience", "» Who waits, sails"];
    expect(chooseHeadline(["Who waits, sails", ...way, PROSE, MORE, LAST], 3)).toBe(0);
    // Nothing else says what the last step is.
    expect(chooseHeadline([...way, PROSE, MORE, LAST], 2)).toBe(2);
  });

  it.each([
    ["https://harrow.example/news/harbour-wall.html"],
    ["- Six million stones, and nobody counts"],
    ["입력"],
    ["News / Cities / Harrow News / Why the newest ferry has no deck"],
    ["Home › Islands › Why the newest ferry has no deck"],
  ])("is not %s, whatever the model says, where another line may be it", (text) => {
    expect(chooseHeadline([HEADLINE, text, PROSE, MORE, LAST], 1)).toBe(0);
    expect(chooseHeadline([text, PROSE, MORE, LAST], 0)).toBe(0);
  });

  it.each(["3 October 2019", "Updated: Thursday, 3 October 2019, 14:20"])(
    "is no line that says the day alone: %s",
    (text) => {
      expect(chooseHeadline([HEADLINE, text, PROSE, MORE, LAST], 1)).toBe(0);
      // A doubtful headline costs less than none: then the page is refused.
      expect(chooseHeadline([text, PROSE, MORE, LAST], 0)).toBe(0);
    },
  );

  it("is no sentence with its picture's credit right above, where another line may be it", () => {
    const caption = ["Photo: Lena Marsh", "The minister leaves the harbour on Friday."];
    expect(chooseHeadline([HEADLINE, ...caption, PROSE, MORE, LAST], 2)).toBe(0);
  });

  it("stands three blocks above the line that sums it up, at most", () => {
    const summary = "The council has only fuelled the crisis that it was to end";
    const choose = (between: number): number | undefined => {
      const lines = [HEADLINE, ...Array.from({ length: between }, () => "- Harbour"), summary, PROSE, MORE, LAST];
      const chosen = between + 1;
      const capture = makeCapture(lines);
      const judged = capture.judged.map((each, i) => ({
        ...each,
        label: i === chosen ? ("headline" as const) : i < chosen ? ("other" as const) : ("paragraph" as const),
        odds: STORY_LABELS.map((label) =>
          label === "headline"
            ? i === 0
              ? 0.28
              : i === chosen
                ? 0.25
                : 0
            : label === "standfirst" && i === chosen
              ? 0.5
              : 0,
        ),
      }));
      return labelOne({ ...capture, judged }).find(({ label }) => label === "headline")?.block;
    };
    expect(choose(2)).toBe(0);
    expect(choose(3)).toBe(4);
  });

  it("may name a day among other words", () => {
    expect(chooseHeadline([HEADLINE, "The ferries of 3 October 2019", PROSE, MORE, LAST], 1)).toBe(1);
  });

  it.each([
    "Ferry or plane / the islands choose",
    "Harbour 1/2: the ferry stays in port and nobody counts",
    "Price > pride: ferry stays in port until spring",
  ])("may have one sign that parts the way to a page, or a slash inside a word: %s", (text) => {
    const capture = makeCapture([HEADLINE, text, PROSE, MORE, LAST]);
    const judged = capture.judged.map((each, i) => ({
      ...each,
      label: i === 1 ? ("headline" as const) : i === 0 ? ("other" as const) : ("paragraph" as const),
      odds: STORY_LABELS.map((label) => (label === "headline" && i === 1 ? 0.9 : 0)),
    }));
    expect(labelOne({ ...capture, judged }).find(({ label }) => label === "headline")?.block).toBe(1);
  });

  it.each([
    [
      "a kicker in capitals",
      ["SWEET HARBOUR", "Who is the keeper’s daughter and how many ferries does she own?"],
      0,
      1,
    ],
    [
      "a byline above the time",
      ["Keeper finds whale", "Lisa Marsh and Trevor J. Reck Harrow Argus", "10:02 AM Nov 19, 2019"],
      1,
      0,
    ],
    [
      "a picture's alt text",
      ["Core stage", "The core stage of the rocket in its hall.", "Seeking a role for a rocket"],
      0,
      2,
    ],
    ["the name of the page's part, which stands twice", ["Ask a Skipper", "Ask a Skipper", HEADLINE], 1, 2],
    ["the end of a way through the site", ["› Ferry stays in port", HEADLINE], 0, 1],
  ] as const)("is not %s, where a line beside it may be it", (_, above, chosen, expected) => {
    const given: Record<number, Label> = {
      [above.indexOf("The core stage of the rocket in its hall." as never)]: "caption",
    };
    const capture = makeCapture([...above, PROSE, MORE, LAST], { given });
    const judge = (other: number) =>
      capture.judged.map((each, i) => ({
        ...each,
        label: i === chosen ? ("headline" as const) : i < above.length ? ("other" as const) : ("paragraph" as const),
        odds: STORY_LABELS.map((label) =>
          label === "headline" ? (i === chosen ? 0.6 : i === expected ? other : 0) : 0,
        ),
      }));
    const headlineOf = (other: number) =>
      labelOne({ ...capture, judged: judge(other) }).find(({ label }) => label === "headline")?.block;
    expect(headlineOf(0.4)).toBe(expected);
    if (!above[chosen].startsWith("›")) expect(headlineOf(0.1)).toBe(chosen);
  });

  it("is not what may be the standfirst below a likely line, unless that is a kicker or the name of a part", () => {
    const summed = "Harrow Falls: beside the shipowners' summit deckhands met in a net loft";
    const headlineOf = (above: readonly string[], standfirst: number, below = 0) => {
      const capture = makeCapture([...above, summed, PROSE, MORE, LAST]);
      const chosen = above.length;
      const judged = capture.judged.map((each, i) => ({
        ...each,
        label: i === chosen ? ("headline" as const) : i < chosen ? ("other" as const) : ("paragraph" as const),
        odds: STORY_LABELS.map((label) => {
          if (label === "headline") return i <= chosen ? 0.4 : 0;
          if (label !== "standfirst") return 0;
          return i === chosen ? standfirst : i === chosen + 1 ? below : 0;
        }),
      }));
      return labelOne({ ...capture, judged }).find(({ label }) => label === "headline")?.block;
    };
    expect(headlineOf(["Ferries from below"], 0.2)).toBe(0);
    expect(headlineOf(["Ferries from below"], 0.05)).toBe(1);
    expect(headlineOf(["FERRIES"], 0.2)).toBe(1);
    // Where the line below it surely sums the story up, it does not.
    expect(headlineOf(["Ferries from below"], 0.2, 0.9)).toBe(1);
    expect(headlineOf(["Ask a Skipper", "Ask a Skipper"], 0.2)).toBe(2);
  });

  it("is the likeliest of several open lines, and no menu's", () => {
    const menu = "Accessibility for screen readers";
    const capture = makeCapture([menu, HEADLINE, `${HEADLINE}, again`, PROSE, MORE], { given: { 2: "repeat" } });
    const chances = [0.1, 0.4, 0.9];
    const judged = capture.judged.map((each, i) => ({
      ...each,
      label: i === 2 ? ("headline" as const) : i < 2 ? ("other" as const) : each.label,
      odds: STORY_LABELS.map((label) => (label === "headline" ? (chances[i] ?? 0) : 0)),
    }));
    const labelled = (odds: typeof judged) => labelOne({ ...capture, judged: odds })[0]?.block;
    expect(labelled(judged)).toBe(1);
    // Where all are as likely, the first.
    expect(labelled(judged.map((each) => ({ ...each, odds: STORY_LABELS.map(() => 0) })))).toBe(0);
  });
});

describe("whole sentences", () => {
  it("are the story where the model finds none", () => {
    const labels = labelsOf([HEADLINE, "The ferry did not sail on Friday."]);
    expect(labels).toEqual(["headline", "paragraph"]);
  });

  it("are the story in a Markdown clip, furniture being left out already", () => {
    const clip = [`# ${HEADLINE}`, PROSE, MORE, "The harbour master’s dog was not asked.", LAST].join("\n\n");
    expect(labelsOf(clip, { 0: "headline" }, "a.md").slice(1)).toEqual(Array(4).fill("paragraph"));
  });
});

it("takes a display quote with its speaker for a quotation", () => {
  const quote = "“Doyle knows who’s broke and who’s bluffing, and he has never told a soul.” — Jeannie Stroud, rancher";
  expect(labelsOf([HEADLINE, PROSE, MORE, quote, PROSE, LAST])[3]).toBe("quote");
});

it("labels nothing that has its label", () => {
  expect(labelsOf([HEADLINE, PROSE, MORE, LAST], { 2: "note" })).toEqual(["headline", "paragraph", null, "paragraph"]);
});

describe("a clip's quotation that has ended", () => {
  const WORDS = "> We will have no litter on the promenade, no gulls and no bins.";
  const SAID =
    "so said Councillor Bevan, who chairs the committee that decides about the promenade and its bins. [Read the figures](https://example.org/figures).";
  const labelsBelow = (quote: string): (Label | null)[] =>
    labelsOf(`# ${HEADLINE}\n\n${PROSE}\n\n${quote}\n\n${SAID}`, { 2: "quote" }, "a.md");

  it("takes nothing on", () => {
    expect(labelsBelow(WORDS).at(-1)).toBe("paragraph");
  });

  it("goes on where it breaks off", () => {
    expect(labelsBelow("> We will have no litter on the promenade, no gulls on the roofs and, as the").at(-1)).toBe(
      "continuation",
    );
  });
});

/** The labels where the model takes all below the headline for the story. */
function labelsBelowHead(lines: readonly string[], labels: readonly ("paragraph" | "subhead")[], file = "a.txt") {
  const capture = makeCapture(lines.join("\n\n"), { file });
  const judged = capture.judged.map((each, i) => ({ ...each, label: labels[i - 1] ?? ("headline" as const) }));
  const found = labelOne({ ...capture, judged });
  return capture.blocks.map(({ index }) => found.find(({ block }) => block === index)?.label ?? null);
}

describe("a day between the headline and the story", () => {
  it.each(["7 April 2025", "Monday 7 April 2025", "**7 April 2025**"])("is no subhead: %s", (day) => {
    expect(labelsBelowHead([HEADLINE, day, PROSE], ["subhead", "paragraph"])).toEqual(["headline", null, "paragraph"]);
  });

  it("is one in a chronicle, and amid the story", () => {
    expect(
      labelsBelowHead(
        [HEADLINE, "7 April 2025", PROSE, "9 April 2025", MORE],
        ["subhead", "paragraph", "subhead", "paragraph"],
      ),
    ).toEqual(["headline", "subhead", "paragraph", "subhead", "paragraph"]);
    expect(labelsBelowHead([HEADLINE, PROSE, "7 April 2025", MORE], ["paragraph", "subhead", "paragraph"])).toEqual([
      "headline",
      "paragraph",
      "subhead",
      "paragraph",
    ]);
  });
});

it("calls the times of a live page's entries times, and leaves them out of the story", () => {
  const entries = [PROSE, MORE, LAST, PROSE.replace("ferry", "mail boat")];
  const lines = ["21:40 GMT", "20:15 GMT", "18:02 GMT", "15:30 GMT"].flatMap((time, at) => [time, entries[at] ?? ""]);
  const labels = labelsOf([HEADLINE, ...lines]);
  expect(labels.slice(1)).toEqual(entries.flatMap(() => ["time", "paragraph"]));
});
