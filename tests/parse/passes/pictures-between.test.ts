/** Captions between paragraphs: below their label, with a house in brackets, short ones, and the alt text above them. */
import { describe, expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import type { StoryLabel } from "../../../src/parse/story/index.ts";
import { STORY_LABELS } from "../../../src/parse/story/labels.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const HEAD = "Four centuries of masons signed the harbour wall";
const BEFORE =
  "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.";
const AFTER =
  "Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.";

const labelsBetween = (lines: readonly string[], language = "en") =>
  labelBy(labelPictures, makeCapture([HEAD, BEFORE, ...lines, AFTER], { language }));

/** The same where the model says so much of some blocks, and nothing of the others. */
function labelsJudged(page: readonly string[], told: Readonly<Record<number, StoryLabel>>) {
  const capture = makeCapture(page);
  const judged = capture.judged.map((each, at) => ({ ...each, label: told[at] ?? "other", confidence: 0.9 }));
  return labelPictures.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
}

describe("a caption below its label", () => {
  const BELOW = "Volunteers moved the fish to a pond behind the wall";

  it.each(["Image caption,", "Media caption:"])("is one: %s", (label) => {
    expect(labelsBetween([label, BELOW])).toContainEqual([3, "caption", "pictures.below-label"]);
  });

  it("has who signs pictures below it", () => {
    const page = [HEAD, BEFORE, "Legende:", BELOW, "ZVG", AFTER];
    expect(labelBy(labelPictures, makeCapture(page, { language: "de" }))).toContainEqual([
      4,
      "credit",
      "pictures.credit-below",
    ]);
    expect(labelsBetween(["Image caption,", BELOW, "The next bay"]).map(([at]) => at)).not.toContain(4);
  });

  it.each(["Image caption", "Image caption, The wall", "Volunteers,"])("is none below what is no label: %s", (line) => {
    expect(labelsBetween([line, BELOW]).filter(([block]) => block === 3)).toEqual([]);
  });

  it("is none where it has a label of its own, or is as long as a paragraph", () => {
    for (const text of [`Image caption, ${BELOW}`, `${AFTER} ${AFTER} ${AFTER} ${AFTER}`])
      expect(labelsBetween(["Image caption,", text]).map(([, , rule]) => rule)).not.toContain("pictures.below-label");
  });
});

describe("an office in brackets below a line", () => {
  it("gave the picture", () => {
    expect(labelsBetween(["Ferry rescue video", "(Harrow County Sheriff's Office)"])).toEqual([
      [3, "credit", "pictures.labelled-credit"],
    ]);
    expect(labelsBetween(["Ferry rescue video", "(Harrow comes second)"])).toEqual([]);
  });
});

describe("below a line between paragraphs", () => {
  const LINE = "The eastern bay, where the scrubbing began in May.";

  it.each([
    "Lena Marsh / The Harbour Times",
    "(Lena Marsh | Harbour Times)",
    "[Lena Marsh/Harbour Times]",
    "Lena Marsh via Facebook",
    "Lena Marsh for The Harbour Times",
    "Lena Marsh (EFE)",
  ])("a person and a house sign the picture: %s", (text) => {
    expect(labelsBetween([LINE, text]).map(([at, label]) => [at, label])).toEqual([
      [2, "caption"],
      [3, "credit"],
    ]);
  });

  it.each(["LENA MARSH, HARROW LEDGER", "MARSH FAMILY PHOTO"])("in capitals, too: %s", (text) => {
    expect(labelsBetween([LINE, text]).map(([at, label]) => [at, label])).toEqual([
      [2, "caption"],
      [3, "credit"],
    ]);
    // A subhead below a paragraph that the model knows.
    const capture = makeCapture([HEAD, BEFORE, LINE, text, AFTER]);
    const judged = capture.judged.map((each) => ({ ...each, confidence: 0.98 }));
    expect(labelPictures.label({ ...capture, judged })).toEqual([]);
  });

  it("two sentences are a caption where the same credit stands below others, outside the story", () => {
    const two = "The mason learned to cut from his father. The bench on which he sits is the first.";
    const signed = "LENA MARSH, HARROW LEDGER";
    const others = ["The wall will go to the county museum.", signed, "Visitors wait in line on the wall.", signed];
    const page = [HEAD, "March 3, 2024", ...others, BEFORE, two, signed, AFTER];
    const judged = { 2: "caption", 4: "caption", 6: "paragraph", 7: "paragraph", 9: "paragraph" } as const;
    expect(labelsJudged(page, judged)).toContainEqual([7, "caption"]);
    expect(labelsBetween([two, signed])).toEqual([]);
  });

  it("a subhead may stand below the picture", () => {
    const page = [HEAD, BEFORE, LINE, "Lena Marsh for The Harbour Times", "A wall of names", AFTER];
    const judged = { 1: "paragraph", 2: "paragraph", 4: "subhead", 5: "paragraph" } as const;
    expect(labelsJudged(page, judged)).toEqual([
      [2, "caption"],
      [3, "credit"],
    ]);
    expect(labelsJudged(page, { ...judged, 5: "other" })).toEqual([]);
    expect(labelsJudged(page.with(3, "Lena Marsh/Kestrel"), judged)).toEqual([]);
    const capture = makeCapture(page);
    const sure = capture.judged.map((each, at) => ({ ...each, label: judged[at as 1] ?? "other", confidence: 0.98 }));
    expect(labelPictures.label({ ...capture, judged: sure })).toEqual([]);
  });

  it.each(["Harbour / Island ferries", "(The harbour)", "Notes for the harbour"])("none does: %s", (text) => {
    expect(labelsBetween([LINE, text])).toEqual([]);
  });
});

describe("a house in brackets at a line's end", () => {
  const LIKELY_CAPTION = 0.6;
  const page = (house: string) => [
    HEAD,
    BEFORE,
    `كل جمل يحمل صندوقين يضمان مئة كتاب (${house})`,
    AFTER,
    "المصدر: المرصد",
  ];
  const told = { 1: "paragraph", 2: "subhead", 3: "paragraph" } as const;
  const judge = (house: string) => {
    const capture = makeCapture(page(house), { language: "ar", given: { 4: "signoff" } });
    const odds = STORY_LABELS.map((label) => (label === "caption" ? LIKELY_CAPTION : 0));
    const judged = capture.judged.map((each, at) => ({
      ...each,
      label: told[at as 1] ?? "other",
      confidence: 0.9,
      odds,
    }));
    return labelPictures.label({ ...capture, judged }).filter(({ block }) => block === 2);
  };

  it("signs the picture where it signs the story", () => {
    expect(judge("المرصد").map(({ label }) => label)).toEqual(["caption"]);
    expect(judge("مخزن")).toEqual([]);
  });
});

it("a house that signs the story stands in brackets behind a subhead, too", () => {
  const page = [HEAD, BEFORE, "What the council said (Harrow Post)", AFTER, "Source: Harrow Post"];
  const told = { 1: "paragraph", 2: "subhead", 3: "paragraph" } as const;
  const capture = makeCapture(page, { given: { 4: "signoff" } });
  const judged = capture.judged.map((each, at) => ({ ...each, label: told[at as 1] ?? "other", confidence: 0.9 }));
  expect(labelPictures.label({ ...capture, judged }).filter(({ block }) => block === 2)).toEqual([]);
});

it("a house named alone may be a subhead", () => {
  expect(labelsBetween(["Wikimedia"])).toEqual([]);
});

it("a subhead in capitals below alt text and caption signs nothing where others are so printed", () => {
  const alt = "Selin Kaya testing the cable";
  const above = "Engineer Selin Kaya tests the cable each morning. The cable can carry fifteen loads an hour";
  const told = { 1: "paragraph", 2: "subhead", 3: "paragraph", 4: "subhead", 5: "paragraph", 6: "subhead" } as const;
  const labels = (line: string, other: string) =>
    labelsJudged([HEAD, BEFORE, alt, above, line, AFTER, other, AFTER], told).slice(0, 3);
  const picture = [
    [2, "repeat"],
    [3, "caption"],
  ];
  expect(labels("DÖRT GÜNDE KIYIDA", "'BİZE GÜLDÜLER'")).toEqual(picture);
  expect(labels("DÖRT GÜNDE KIYIDA", "They laughed")).toEqual([...picture, [4, "credit"]]);
  expect(labels("LENA MARSH EKEBY", "'BİZE GÜLDÜLER'")).toEqual([...picture, [4, "credit"]]);
  expect(labels("HARROW FERRY TRUST", "NINETY YEARS ON")).toEqual([...picture, [4, "credit"]]);
});

describe("a house in brackets below a sentence", () => {
  const ABOVE = "The eastern bay, where the scrubbing began in May.";

  it("signs a picture where the house is known", () => {
    expect(labelsBetween([ABOVE, "(Imagoeconomica)"])).toEqual([
      [2, "caption", "pictures.above-credit"],
      [3, "credit", "pictures.credit-between"],
    ]);
  });

  it.each(["(Lena Marsh)", "(in May)"])("signs none: %s", (line) => {
    expect(labelsBetween([ABOVE, line])).toEqual([]);
  });
});

describe("a short caption", () => {
  it.each([
    ["Ilustrační snímek. Foto: Profimedia", "cs"],
    ["The quay in May. Photo: Lena Marsh", "en"],
  ])("is one with a label before its credit: %s", (text, language) => {
    expect(labelsBetween([text], language)).toEqual([[2, "caption", "pictures.caption-with-credit"]]);
  });

  it.each(["The quay in May. (AP Photo/Lena Marsh)", "The quay. Photo: Lena Marsh"])("is none: %s", (text) => {
    expect(labelsBetween([text])).toEqual([]);
  });
});

describe("who gave a picture, behind an equals sign,", () => {
  const HEADLINE = "灯台守は小学6年生";
  const [FIRST, LAST] = [
    "児童は128段の階段を掃き、レンズを布で磨いた。担任の教諭は「見ている側だったからだ」と話した。",
    "日没の午後6時2分、当番の児童がスイッチを入れた。光は予定より2秒遅れて回り始めた。",
  ];
  const labelsOf = (text: string) =>
    labelBy(labelPictures, makeCapture([HEADLINE, FIRST, text, LAST], { language: "ja" }));

  it.each(["灯台のそばで生まれたカモメのひな＝釧路市動物園提供", "児童が磨いた灯台の大きなレンズ＝三好冬子撮影"])(
    "makes it a caption: %s",
    (text) => {
      expect(labelsOf(text)).toEqual([[2, "caption", "pictures.caption-with-credit"]]);
    },
  );

  it("does not where neither is said", () => {
    expect(labelsOf("灯台のそばで生まれたカモメのひな＝釧路市動物園")).toEqual([]);
  });
});

describe("alt text in other words, right above a caption that has its credit,", () => {
  const SIGNED = "Store manager Pearl Cockney says that the ice road kept prices down. (Joe Kuptana/AFP)";
  const [OPEN, STOPPED] = [
    "A woman in a parka stands beside a shelf",
    "A woman in a parka stands beside a shelf of tinned milk.",
  ];

  /** Whether the block above the caption is taken for alt text, where the model says so much of it. */
  function isAlt(alt: string, confidence: number, label: StoryLabel = "paragraph", above = BEFORE): boolean {
    const capture = makeCapture([HEAD, above, alt, SIGNED, AFTER]);
    const judged = capture.judged.map((each, i) => (i === 2 ? { ...each, label, confidence } : each));
    return labelPictures.label({ ...capture, judged }).some(({ block, label: found, of }) => {
      return block === 2 && found === "repeat" && of === 3;
    });
  }

  it("is none where it signs the picture above", () => {
    expect(isAlt("LENA MARSH, HARROW LEDGER", 0.5, "other")).toBe(false);
    expect(isAlt("A woman in a parka, store manager", 0.5, "other")).toBe(true);
  });

  it("is what the model is not sure of, or takes for no part of the story", () => {
    expect(isAlt(OPEN, 0.55)).toBe(true);
    expect(isAlt(STOPPED, 0.75)).toBe(true);
    expect(isAlt(STOPPED, 0.99, "other")).toBe(true);
  });

  it("is none, as a sentence, on a page that prints captions right below paragraphs", () => {
    const other = "The road to the quay in the winter of the flood. (Joe Kuptana/AFP)";
    const page = [HEAD, BEFORE, other, AFTER, other, AFTER, BEFORE, STOPPED, SIGNED, AFTER];
    const judge = (at: number, sure: number) => {
      const capture = makeCapture(page);
      const judged = capture.judged.map((each, i) => {
        if ([1, 3, 5, 6].includes(i)) return { ...each, label: "paragraph" as const, confidence: sure };
        return i === at ? { ...each, label: "paragraph" as const, confidence: 0.7 } : each;
      });
      return labelPictures.label({ ...capture, judged }).some(({ block, label }) => block === at && label === "repeat");
    };
    expect(judge(7, 0.99)).toBe(false);
    expect(judge(7, 0.9)).toBe(true);
  });

  it("is not the headline, which says the same as its picture", () => {
    const said = "Store manager Pearl Cockney keeps her prices down";
    expect(isAlt(said, 0.6, "other")).toBe(true);
    expect(isAlt(said, 0.6, "headline")).toBe(false);
    // All of its words are the caption's.
    expect(isAlt("Store manager Pearl Cockney", 0.6, "headline")).toBe(true);
  });

  it("is no line that the model is surer of: less of one without a stop, which may be a subhead", () => {
    expect(isAlt(OPEN, 0.65, "subhead")).toBe(false);
    expect(isAlt(STOPPED, 0.85)).toBe(false);
  });

  it.each([
    ["two sentences", "She stands beside a shelf. The milk on it is tinned."],
    ["what somebody says", "“The road is gone, and so is the milk.”"],
    ["an opened speech", "– The road is gone, and so is the milk."],
    ["a word or two", "Milk and bread"],
    [
      "longer than a picture’s words",
      `${STOPPED.slice(0, -1)}, and beside her stand two boys with a sledge, a dog and a lamp, who wait for the lorry.`,
    ],
  ])("is not %s", (_, text) => {
    expect(isAlt(text, 0.3)).toBe(false);
  });

  it("is not the second half of a sentence", () => {
    expect(isAlt(OPEN, 0.3, "paragraph", "The first shop on the road, said the board, is the one in which")).toBe(
      false,
    );
  });
});

describe("a credit above alt text and caption", () => {
  const ALT = "A woman at a radio desk, wearing large headphones";
  const CAPTION = "Lena Marsh presented the programme for 27 years";
  const onTop = (...lines: readonly string[]) =>
    labelsBetween(lines).filter(([, , rule]) => rule === "pictures.credit-on-top");

  it("is one where a house signs, and then so is who signs another", () => {
    expect(labelsBetween(["Getty Images", ALT, CAPTION])).toEqual([
      [2, "credit", "pictures.credit-on-top"],
      [3, "repeat", "pictures.alt-between"],
      [4, "caption", "pictures.below-alt"],
    ]);
    expect(onTop("Getty Images", ALT, CAPTION, AFTER, "Marsh family", ALT, CAPTION)).toHaveLength(2);
  });

  it("is none where no house signs, or no two lines without a stop stand below it", () => {
    expect(onTop("Marsh family", ALT, CAPTION)).toEqual([]);
    expect(onTop("Getty Images", ALT)).toEqual([]);
    expect(onTop("Getty Images", `${ALT}.`, CAPTION)).toEqual([]);
  });
});

describe("a caption over a credit that its page prints again", () => {
  const CAPTION = "A ferry leaves the harbour on Monday.";
  const SIGNED = "Lena Marsh for KBLU";

  it("has its switches between the two", () => {
    const found = labelsBetween([CAPTION, SIGNED, "hide caption", "toggle caption", SIGNED]);
    expect(found).toContainEqual([2, "caption", "pictures.above-credit"]);
    expect(found).toContainEqual([3, "credit", "pictures.credit-between"]);
  });

  it("has so many of them at most", () => {
    const many = Array.from({ length: 5 }, () => "toggle caption");
    expect(labelsBetween([CAPTION, SIGNED, ...many]).filter(([block]) => block === 2)).toEqual([]);
  });

  it("is none where a line of other words stands below the credit", () => {
    const found = labelsBetween([CAPTION, SIGNED, "Sailing on Friday", "toggle caption"]);
    expect(found.filter(([block]) => block === 2)).toEqual([]);
  });
});

describe("below a sentence between paragraphs", () => {
  const CAPTION = "Masons and their sons at the harbour wall, a week before the flood.";

  it.each([
    "Lena Marsh, Courier",
    "Sarah Marsh, The Harrow Post",
    "Courier file photo",
    "Staff photo",
    "(Harrow Public Archives)",
    "(Submitted by Lena Marsh)",
  ])("stands who signs the picture: %s", (line) => {
    const labels = labelsBetween([CAPTION, line]);
    expect(labels).toContainEqual([2, "caption", "pictures.above-credit"]);
    expect(labels.map(([block, label]) => [block, label])).toContainEqual([3, "credit"]);
  });

  it("signs a picture in the page's language", () => {
    const line = "Masons and their sons at the harbour wall";
    expect(labelsBetween([line, "Agencies"])).toContainEqual([3, "credit", "pictures.credit-between"]);
    const caption = "Des maçons et leurs fils devant le mur du port, une semaine avant la crue.";
    expect(labelsBetween([caption, "Agences"], "fr")).toContainEqual([3, "credit", "pictures.credit-between"]);
  });

  it.each([
    "Lena Marsh, Hamlet",
    "Lena Marsh, 34",
    "Sarah Marsh, Editor",
    "The last file photo",
    "Public archives",
    "(Submitted too late)",
    "Agencies and banks",
  ])("stands none who does: %s", (line) => {
    expect(labelsBetween([CAPTION, line]).filter(([block]) => block === 3)).toEqual([]);
  });
});

describe("a button that sells the picture", () => {
  const CAPTION = "The clerk of the town leaves the court on Tuesday after her plea.";

  it.each(["Lena Marsh", "Lena Marsh, Courier", "Courier file photo"])("stands below who took it: %s", (line) => {
    const labels = labelBy(labelPictures, makeCapture([HEAD, CAPTION, line, "Buy Now", BEFORE, AFTER]));
    expect(labels).toEqual([
      [1, "caption", "pictures.above-credit"],
      [2, "credit", "pictures.over-button"],
    ]);
  });

  it("is none where it enlarges the picture below", () => {
    for (const button of ["Enlarge image", "Follow us"])
      expect(labelBy(labelPictures, makeCapture([HEAD, CAPTION, "Lena Marsh", button, BEFORE, AFTER]))).toEqual([]);
  });
});

describe("who gave something, in brackets", () => {
  it("signs no picture below the story's end, nor below the headline", () => {
    for (const page of [
      [HEAD, BEFORE, AFTER, "(Submitted by Lena Marsh)"],
      [HEAD, "(Submitted by Lena Marsh)", BEFORE, AFTER],
    ])
      expect(labelBy(labelPictures, makeCapture(page))).toEqual([]);
  });
});

describe("agencies above a line", () => {
  const CAPTION = "Masons and their sons at the harbour wall, a week before the flood.";
  const labelsOver = (first: string) => labelBy(labelPictures, makeCapture([HEAD, "Agencies", CAPTION, first, AFTER]));

  it("sign its picture where the story begins below it with its place", () => {
    expect(labelsOver(`Port Ansel: ${BEFORE}`)).toEqual([
      [1, "credit", "pictures.over-caption"],
      [2, "caption", "pictures.below-credit"],
    ]);
  });

  it("may sign the story where nothing shows that the line is none of it", () => {
    expect(labelsOver(BEFORE)).toEqual([]);
  });
});

describe("a caption whose credit no sign parts from it", () => {
  it("opens with the credit", () => {
    const line = "Luko Marsho / Uosto nuotr./Keltas stovi prie krantinės";
    expect(labelsBetween([line], "lt")).toEqual([[2, "caption", "pictures.credit-first"]]);
  });

  it("ends with a Korean reporter, between two paragraphs", () => {
    const line = "폐지 안내문이 붙은 정류장 한소라 기자";
    expect(labelsBetween([line], "ko")).toEqual([[2, "caption", "pictures.reporter-behind"]]);
    // Who wrote the story stands at its end, and a desk before the name.
    expect(labelBy(labelPictures, makeCapture([HEAD, BEFORE, AFTER, line], { language: "ko" }))).toEqual([]);
    expect(labelsBetween(["부산 사회부 한소라 기자"], "ko")).toEqual([]);
  });
});

it("a caption that points up with a mark may be as short as any in its script", () => {
  expect(labelsBetween(["▲隊員把貓抱出引擎室。（圖／港島消防局提供）"], "zh-Hant")).toEqual([
    [2, "caption", "pictures.caption-with-credit"],
  ]);
});

describe("three words without capitals below two lines that say the same", () => {
  const BEFORE_AR = "وبلغت كلفة الإصلاح 3.2 ملايين دولار، دفع نصفها صندوق للتنمية.";
  const SAID = '"كنا نحمل المرضى على الأكتاف"';
  const TELLS =
    'وقالت الممرضة سلمى البدري التي كانت تمشي ساعة كل صباح: "كنا نحمل المرضى على الأكتاف عندما يفيض الوادي".';
  const AFTER_AR = "وتقول البلدية إنها ستفحص الجسر كل ثلاثة أشهر، وتدعو السكان إلى الإبلاغ عن أي تشققات.";

  it("are a sentence where the model is sure of it, and who took the picture where not", () => {
    const labels = (confidence: number) => {
      const capture = makeCapture([HEAD, BEFORE_AR, SAID, TELLS, "انتهى الانتظار إذن.", AFTER_AR], { language: "ar" });
      const judged = capture.judged.map((each, at) =>
        at === 0 ? each : { ...each, label: "paragraph" as const, confidence: at === 4 ? confidence : 0.9 },
      );
      return labelPictures.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
    };
    expect(labels(0.99)).toEqual([]);
    expect(labels(0.6)).toContainEqual([4, "credit"]);
  });
});
