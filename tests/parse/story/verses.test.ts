/** A poem's lines amid a story. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE =
  "The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const HEAD: Row = ["headline", "Ferry stays in port"];
const VERSE = "paragraph verse";

const settle = (rows: readonly Row[], above = PROSE, below: Row = ["paragraph", PROSE]): string[] =>
  mend([HEAD, ["paragraph", PROSE], ["paragraph", above], ...rows, below]).slice(3);

describe("short lines without a stop, several in a row", () => {
  it("are a poem's, of which the model drops some", () => {
    const lines: Row[] = [
      ["other", "We sailed at the turn of the tide"],
      ["other", "With nothing but salt in the hold"],
      ["other", "And the girls of the harbour replied"],
      ["subhead", "That the winters were terribly cold"],
    ];
    expect(settle(lines)).toEqual([VERSE, VERSE, VERSE, VERSE, "paragraph"]);
  });

  it("are a poem's, of which the model joins some to the paragraph below", () => {
    const lines: Row[] = [
      ["paragraph", "Alte Brücke im Regen"],
      ["continuation", "ein Reiher wartet auf den Bus"],
      ["continuation", "niemand steigt aus"],
    ];
    const told = "Das Gedicht wurde zweimal gelesen:";
    expect(settle(lines, told, ["continuation", PROSE])).toEqual([VERSE, VERSE, VERSE, "paragraph below-verse"]);
  });

  it("are a poem's in a script without capitals", () => {
    const lines: Row[] = [
      ["subhead", "古い橋"],
      ["other", "バスを待つ鷺"],
      ["subhead", "誰も降りず"],
    ];
    const prose = "審査員は、選ぶのに一分もかからず、一度も争わなかったと話した。";
    expect(settle(lines, prose, ["paragraph", prose]).slice(0, 3)).toEqual([VERSE, VERSE, VERSE]);
  });

  it("end with a stop, where commas end the others", () => {
    const lines: Row[] = [
      ["paragraph", "“We sailed at the turn of the tide,"],
      ["paragraph", "With nothing but salt in the hold,"],
      ["continuation", "And the girls of the harbour replied,"],
      ["continuation", "That the winters were terribly cold.”"],
    ];
    expect(settle(lines).slice(0, 4)).toEqual([VERSE, VERSE, VERSE, VERSE]);
  });
});

describe("no poem", () => {
  it.each<[string, Row[]]>([
    [
      "titles of other stories, of which the model knows one",
      [
        ["other", "Seagull fined for stealing chips", undefined, 0.97],
        ["subhead", "Mayor loses appeal over mill road"],
        ["other", "Harbour bell rings again"],
      ],
    ],
    [
      "alt text, caption and a subhead",
      [
        ["other", "Ehemalige Mitarbeiter des Hotel Lunik"],
        ["subhead", "Ehemalige Hotel-Mitarbeiter bei der Premiere"],
        ["paragraph", "Geschichten der Zeitzeugen"],
      ],
    ],
    [
      "names",
      [
        ["paragraph", "Mara Lindqvist"],
        ["subhead", "Oskar Bellweather"],
        ["other", "Ines Valdoro"],
      ],
    ],
    [
      "results",
      [
        ["paragraph", "Harrow beat Ansel 2-1"],
        ["subhead", "Kestrel lost to Wren 0-3"],
        ["other", "Delta drew with Tidal 1-1"],
      ],
    ],
    [
      "two lines",
      [
        ["paragraph", "Old bridge in the rain"],
        ["other", "a heron waits for the bus"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(settle(rows)).not.toContain(VERSE);
  });

  it("a subhead, and a sentence that a link has broken", () => {
    const parts: Row[] = [
      ["subhead", "The camp at the border"],
      ["paragraph", "The camp at Rukban, also known as"],
      ["continuation", "the Berm"],
    ];
    const rest = ", is located in the desert, and first appeared in 2014, when people gathered at the checkpoint.";
    expect(settle(parts, PROSE, ["continuation", rest])).not.toContain(VERSE);
  });

  it("a sentence that links have broken", () => {
    const parts: Row[] = [
      ["paragraph", "The owner of"],
      ["continuation", "the old ferry to Ansel"],
      ["continuation", "and of two others"],
    ];
    expect(
      settle(parts, PROSE, ["continuation", "will sell all three of them before the summer, he said."]),
    ).not.toContain(VERSE);
  });
});
