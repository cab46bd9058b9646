/** Where a story ends, by what stands behind a sentence. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const LONG = "The ferry to the outer islands will not sail before Friday, the harbour master said on Monday.";
const STORY: Row = ["paragraph", LONG];

describe("an agency behind a sentence that the model takes for none of the story", () => {
  it("signs a picture amid the story, which goes on below", () => {
    const caption: Row = ["other", "Eine Fähre verlässt am Montag den Hafen. (AFP)"];
    expect(mend([STORY, STORY, caption, STORY, STORY])).toEqual([
      "paragraph",
      "paragraph",
      "other",
      "paragraph",
      "paragraph",
    ]);
  });

  it("signs a picture amid the story where the model takes it for the story, and surely what is below", () => {
    const caption: Row = ["paragraph", "Паром выходит из порта в понедельник. (ТАСС)"];
    const below = (confidence: number): Row => ["paragraph", `${LONG} It is a pity.`, undefined, confidence];
    expect(mend([STORY, STORY, caption, below(0.99)])[3]).toBe("paragraph");
    expect(mend([STORY, STORY, caption, below(0.9)])[3]).toBe("other after-signoff");
    expect(mend([STORY, STORY, ["paragraph", `${LONG} (AFP)`], below(0.99)])[3]).toBe("other after-signoff");
  });

  it("signs the story where none of it stands below", () => {
    expect(mend([STORY, STORY, ["other", `${LONG} (AFP)`]])[2]).toBe("paragraph signed");
    const twice = (confidence: number): string | undefined =>
      mend([
        STORY,
        STORY,
        ["caption", `${LONG} (AFP)`, undefined, confidence],
        ["other", "mdv/hj", "note"],
        ["other", "Source: AFP", "signoff"],
      ])[2];
    expect([twice(0.54), twice(0.95)]).toEqual(["paragraph signed", "caption"]);
  });
});

describe("rights behind a sentence", () => {
  const RIGHTS = "© RIPRODUZIONE RISERVATA";

  it("end a last paragraph that the model doubts", () => {
    expect(mend([STORY, STORY, ["other", `${LONG} ${RIGHTS}`, undefined, 0.74]])[2]).toBe("paragraph signed");
  });

  it("are the page's own where it says little before them, is sure, or something else stands above", () => {
    const footer = "Write to us. © 2024 The Harrow Post. All rights reserved.";
    expect(mend([STORY, STORY, ["other", footer, undefined, 0.7]])[2]).toBe("other");
    expect(mend([STORY, STORY, ["other", `${LONG} ${RIGHTS}`, undefined, 0.9]])[2]).toBe("other");
    expect(mend([STORY, STORY, ["other", "Menu"], ["other", `${LONG} ${RIGHTS}`, undefined, 0.7]])[3]).toBe("other");
  });

  it("end no story that goes on below them", () => {
    const below: Row = [
      "paragraph",
      "Those who wait on the quay sleep in the school, and the baker opens at five for them.",
    ];
    expect(mend([STORY, ["paragraph", `${LONG} ${RIGHTS}`], below])[2]).toBe("paragraph");
  });
});

it.each(["bb/jw", "(A - autor: Dana Ciucă, editor: Ion Pop)"])(
  "who wrote and who edited end one of several short reports, and no story that goes on below: %s",
  (signed) => {
    const below: Row = ["paragraph", `${LONG} Those who wait on the quay sleep in the school.`];
    expect(mend([STORY, ["paragraph", `${LONG} ${signed}`], below])[2]).toBe("paragraph");
    expect(mend([STORY, ["paragraph", `${LONG} ${signed}`], ["paragraph", "Write to us."]])[2]).toBe(
      "other after-signoff",
    );
  },
);

describe("a short last paragraph below another story's title", () => {
  const open: Row = ["paragraph", "One of the swimmers said that she had"];
  const rows = (last: string): Row[] => [
    STORY,
    ["other", "Read also", "related"],
    ["other", "The lighthouse of Ansel burns again"],
    open,
    ["continuation", "taken it for a show"],
    ["continuation", "."],
    ["paragraph", last],
  ];

  it("is the story's where an agency signs behind its stop", () => {
    expect(mend(rows("The pump was changed, and the fish go on sale on Monday. LUSA"))[6]).toBe("paragraph");
  });

  it("is a title where the agency stands behind words without one", () => {
    expect(mend(rows("The pump of the market is changed, and the fish go on sale - Lusa"))[6]).toBe("other after-end");
  });

  it.each<[string, Row]>([
    ["a subhead", ["subhead", "渡轮新发动机由市政府出资，经过六周海试。（完）"]],
    ["surely the page's", ["other", "The council paid for a new engine. (END)", undefined, 0.95]],
  ])("says that it ends, and is its last paragraph: %s above who edited it", (_, last) => {
    expect(mend([STORY, STORY, last, ["other", "责任编辑：赵敏", "signoff"]])[2]).toBe("paragraph signed");
  });

  it("is no subhead with who edited behind it", () => {
    const edited: Row = ["paragraph", "島上商店老闆張偉說，今天大家都很高興。（編輯：趙敏）1120611"];
    expect(mend([STORY, edited, ["paragraph", `${LONG} It is a pity.`]])[1]).toBe("paragraph");
  });
});
