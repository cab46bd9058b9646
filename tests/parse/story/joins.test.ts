/** Which fragments go together, and what a number or a box keeps apart. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "The ferry to the outer islands will not sail before Friday, the harbour master said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const HEAD: Row = ["headline", "Ferry stays in port"];

it("no topic goes on with the name of the house that signs the story", () => {
  const settle = (end: string): string | undefined =>
    mend([HEAD, ["paragraph", MORE], ["paragraph", `${PROSE} ${end}`], ["other", "salinas"]])[3];
  expect(settle("EFE")).toBe("other");
  expect(settle("It calls at the port of")).toBe("continuation open-sentence");
});

it("a sentence goes on below a house's name that it begins with", () => {
  const settle = (...below: string[]): string[] =>
    mend([
      HEAD,
      ["paragraph", MORE],
      ["paragraph", `${PROSE} NATO`],
      ...below.map((text): Row => ["other", text]),
      ["other", "Seagulls"],
    ]).slice(3, -1);
  const goesOn = "continuation open-sentence";
  expect(settle("will send two ships with bread and milk on Thursday.")).toEqual([goesOn]);
  expect(settle("e Ue", "manderanno due navi con pane e latte giovedì.")).toEqual([goesOn, goesOn]);
  expect(settle("salinas", "medioambiente")).toEqual(["other", "other"]);
  expect(settle("salinas", "Two ships with bread and milk came on Thursday.")[0]).toBe("other");
});

describe("a sentence in three open parts", () => {
  const FIRST = "Maureen Clegg, 72, says officials want her to keep";
  const LAST = "Winston away from the window between six and eight on Wednesdays.";

  it("is one paragraph", () => {
    expect(mend([HEAD, ["paragraph", FIRST], ["paragraph", "African grey"], ["paragraph", LAST]]).slice(1)).toEqual([
      "paragraph",
      "continuation open-sentence",
      "continuation open-sentence",
    ]);
  });

  it.each<[string, Row[], string[]]>([
    [
      "a subhead above a paragraph",
      [
        ["paragraph", PROSE],
        ["paragraph", "Nine days without bread"],
        ["paragraph", MORE],
      ],
      ["paragraph", "subhead short-line", "paragraph"],
    ],
    [
      "a first part as short as a subhead",
      [
        ["paragraph", "What the clerk knew"],
        ["paragraph", "African grey"],
        ["paragraph", LAST],
      ],
      ["subhead short-line", "subhead short-line", "paragraph"],
    ],
    [
      "a first part that the model takes for a subhead",
      [
        ["subhead", FIRST],
        ["paragraph", "African grey"],
        ["paragraph", LAST],
      ],
      ["subhead", "subhead short-line", "paragraph"],
    ],
  ])("is none with %s", (_, rows, expected) => {
    expect(mend([HEAD, ...rows]).slice(1)).toEqual(expected);
  });
});

describe("a line after a sentence's end", () => {
  const LINE = "Water comes from the canal";
  const settle = (before: string, next: Row): string | undefined =>
    mend([HEAD, ["paragraph", before], ["continuation", LINE], next])[2];

  it("is a subhead where a sentence begins right below it", () => {
    expect(settle("“Who steps wrong here breaks in.”", ["paragraph", PROSE])).toBe("subhead between");
    expect(settle("“Who steps wrong here breaks in.”", ["continuation", "for the third day in a row."])).not.toBe(
      "subhead between",
    );
    expect(settle("The water, said the chief,", ["paragraph", PROSE])).not.toBe("subhead between");
  });
});

describe("a company's sign at the exchange", () => {
  const rows = (first: Row[0], sign: string): string[] =>
    mend([
      HEAD,
      ["paragraph", PROSE],
      [first, "Kestrel Metals"],
      ["paragraph", sign],
      ["continuation", ", a buyer of silicon, said it had stocks."],
    ]);

  it.each(["(KSTL.OL)", "(NYSE:KSTL)", "(KSTL)"])("goes with its name: %s", (sign) => {
    expect(rows("subhead", sign).slice(2, 4)).toEqual(["paragraph open-sentence", "continuation open-sentence"]);
    expect(rows("paragraph", sign)[3]).toBe("continuation open-sentence");
  });

  it("goes on with the sentence that a link with the name has opened, and with no sentence that has ended", () => {
    const sign = "(OL:KSTL) shares fell 11.6% by noon.";
    expect(rows("subhead", sign).slice(2, 4)).toEqual(["paragraph open-sentence", "continuation open-sentence"]);
    const ended = mend([
      HEAD,
      ["paragraph", PROSE],
      ["paragraph", "Kestrel Metals has no comment."],
      ["paragraph", sign],
    ]);
    expect(ended[3]).toBe("paragraph");
  });
});

describe("a paragraph that a list ends", () => {
  const OPENING = "The centre asks people not to drive to the dyke on their own. What it needs is, the council says,";

  it("is the story's, and not below furniture", () => {
    const judge = (given?: "advertisement") =>
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", "Advertisement", given],
        ["other", OPENING],
        ["listitem", "- empty sacks"],
        ["listitem", "- lamps"],
      ])[3];
    expect(judge("advertisement")).toBe("other");
    const rows: Row[] = [
      HEAD,
      ["paragraph", PROSE],
      ["other", OPENING],
      ["listitem", "- empty sacks"],
      ["listitem", "- lamps"],
    ];
    expect(mend(rows)[2]).toBe("paragraph list-opening");
  });
});

describe("a sentence that begins above the link with which the model begins it", () => {
  it("is the story from its first words on", () => {
    const rows: Row[] = [
      HEAD,
      ["paragraph", PROSE],
      ["other", "Video lädt"],
      ["other", "Russian papers say that on Friday"],
      ["paragraph", "Moskau"],
      ["continuation", "sent a boat to bring it home."],
    ];
    expect(mend([...rows, ["paragraph", MORE]]).slice(2, 6)).toEqual([
      "other",
      "paragraph opens-sentence",
      "continuation open-sentence",
      "continuation",
    ]);
  });
});

describe("a cut sentence goes on right below", () => {
  const CUT = "paragraph open-sentence";
  const REST = "continuation open-sentence";

  it("after a comma, though the model takes the line for a subhead", () => {
    const rows: Row[] = [
      HEAD,
      ["subhead", "In 2024,"],
      ["paragraph", "Harbour Advisers of Wren counted four ferries."],
    ];
    expect(mend(rows).slice(1)).toEqual([CUT, REST]);
  });

  it("with a dash that breaks in", () => {
    const FIRST = "Conspicuous in their absence have been the two captains of the line";
    const rows: Row[] = [HEAD, ["paragraph", FIRST], ["paragraph", "— dubbed the tall and the small by their crews."]];
    expect(mend(rows).slice(1)).toEqual(["paragraph", REST]);
  });

  it("after a link's words", () => {
    const rows: Row[] = [
      HEAD,
      ["paragraph", "In addition to the ferries, the line said, there is an order of"],
      ["continuation", "50 Harbour"],
      ["paragraph", "A350 boats, to be built by Wednesday week."],
    ];
    expect(mend(rows).slice(1)).toEqual(["paragraph", "continuation", REST]);
  });

  it.each<[string, Row[], string[]]>([
    [
      "an item of a list",
      [
        ["paragraph", "For the soup you need a pot, a spoon and patience, and for the rest,"],
        ["listitem", "- two onions"],
      ],
      ["paragraph", "listitem"],
    ],
    [
      "what follows a greeting",
      [
        ["paragraph", "Liebe Leserinnen und Leser,"],
        ["paragraph", PROSE],
      ],
      ["paragraph", "paragraph"],
    ],
    [
      "a verse",
      [
        ["paragraph", "O captain of the islands, hear the bell that rings,"],
        ["paragraph", "The night is long and the sea is cold and it sings,"],
      ],
      ["paragraph", "paragraph"],
    ],
    [
      "an item of a list of dashes",
      [
        ["paragraph", PROSE],
        ["paragraph", "– die Kinder sollen wieder mit der Fähre zur Schule fahren können"],
        ["paragraph", "– die Eltern sollen dafür nicht mehr als zwei Kronen zahlen müssen"],
      ],
      ["paragraph", "subhead short-line", "subhead short-line"],
    ],
    [
      "what stands below names in a row",
      [
        ["paragraph", "Harbour Ferry Wren"],
        ["continuation", "Ledger Hall"],
        ["paragraph", PROSE],
      ],
      ["paragraph", "continuation", "paragraph"],
    ],
    [
      "what stands below an address",
      [
        ["paragraph", "For more on the ferry and its timetable see"],
        ["continuation", "www.ferry.example"],
        ["paragraph", PROSE],
      ],
      ["paragraph", "continuation", "paragraph"],
    ],
  ])("but not with %s", (_, rows, labels) => {
    expect(mend([HEAD, ...rows, ["paragraph", MORE]]).slice(1, -1)).toEqual(labels);
  });
});

describe("lines that are counted", () => {
  it("do not carry on the sentence that announces them", () => {
    expect(
      mend([
        HEAD,
        ["paragraph", "These villages are the worst hit:"],
        ["continuation", "1. Karangrejo"],
        ["continuation", "2. Wonoketingal"],
      ]).slice(1),
    ).toEqual(["paragraph", "listitem counted", "listitem counted"]);
  });

  it("are more than one", () => {
    expect(
      mend([HEAD, ["paragraph", "The ferry was beaten by team"], ["continuation", "4. FC Harrow"]]).slice(1),
    ).toEqual(["paragraph", "continuation"]);
  });
});

describe("the opening of a sentence before a short name in brackets", () => {
  it("is the story", () => {
    expect(
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", "The"],
        ["other", "Building and Construction Authority"],
        ["paragraph", "(BCA) said the lift would stay shut."],
      ]).slice(2),
    ).toEqual(["paragraph opens-sentence", "continuation open-sentence", "continuation open-sentence"]);
  });
});

describe("a line in a box of other stories", () => {
  const box = (title: string, label: Row[0] = "subhead"): string[] =>
    mend([
      HEAD,
      ["paragraph", PROSE],
      ["other", "RELATED COVERAGE", "related"],
      ["other", "Ferries to sail in June"],
      [label, title],
      ["paragraph", MORE],
    ]).slice(4, 5);

  it.each(["subhead", "paragraph"] as const)(
    "is a title where it is long, though the model takes it for a %s",
    (label) => {
      expect(box("A whale, a kayak and a very short conversation", label)).toEqual(["other in-box"]);
    },
  );

  it("is a title right under a label, where the line below begins a sentence of the story", () => {
    const under = (label: string, below: string): string[] =>
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", label, "related"],
        ["paragraph", "Why herons and gulls stay in town all winter"],
        ["continuation", below],
        ["continuation", "they number forty, the council says, and they eat what the ferry leaves."],
        ["paragraph", MORE],
      ]).slice(3, 5);
    expect(under("You may also like", "In Harrow")).toEqual(["other in-box", "paragraph below-box"]);
    // A name may go on with a title, and a label with a title of its own may stand above a subhead.
    expect(under("You may also like", "Harrow")).toEqual(["paragraph", "continuation"]);
    expect(under("Read more: Seagull fined", "In Harrow")).toEqual(["paragraph", "continuation"]);
  });

  it("stays a subhead where it is short, or announces what follows", () => {
    expect(box("Nine days without bread")).toEqual(["subhead"]);
    expect(box("What the harbour master told the council on Monday:")).toEqual(["subhead"]);
  });

  it("is a title right under a label where it asks and the model is not sure of it", () => {
    const ask = (label: Row[0], confidence: number): string[] =>
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", "ALSO READ", "related"],
        [label, "Why do ferries come to the cities?", undefined, confidence],
        ["paragraph", MORE],
      ]).slice(3, 4);
    expect(ask("paragraph", 0.6)).toEqual(["other in-box"]);
    expect(ask("paragraph", 0.9)).toEqual(["paragraph"]);
  });

  it("is one behind the sign that parts it from the label, too", () => {
    const title: Row = ["paragraph", "Potholes on a ‘sealed’ quay: who is to blame?", undefined, 0.85];
    const under = (sign: string): string | undefined =>
      mend([
        HEAD,
        ["paragraph", PROSE],
        ["other", "ALSO READ", "related"],
        ["other", sign],
        title,
        ["paragraph", MORE],
      ])[4];
    expect(under("|")).toBe("other in-box");
    expect(under("Harbour")).toBe("paragraph");
  });
});

describe("a script whose letters are all small", () => {
  it("begins sentences with them", () => {
    const rows: Row[] = [
      HEAD,
      ["paragraph", "ღამის ორი საათია, ერთი ფანჯარა ანათებს"],
      ["paragraph", "ვალიკო გავაშელი არ იძინებს."],
    ];
    expect(mend(rows)[2]).toBe("paragraph");
  });
});

describe("a paragraph that begins with the words above it", () => {
  it("does not go on from them: they head it", () => {
    const rows: Row[] = [
      HEAD,
      ["paragraph", PROSE],
      ["subhead", "»Det er jo vores«"],
      ["continuation", "»Det er jo vores,« sagde en ældre mand på bageste række."],
    ];
    expect(mend(rows).slice(2)).toEqual(["subhead", "paragraph quoted-again"]);
  });

  it("goes on where they are too few to head it", () => {
    const rows: Row[] = [HEAD, ["paragraph", "The sea"], ["continuation", "The sea lions have come back, he said."]];
    expect(mend(rows)[2]).toBe("continuation");
  });
});

it("a Hindi postposition goes on with the noun above it", () => {
  const rows: Row[] = [
    HEAD,
    ["paragraph", "लड़कियों ने पहले ग्राम सभा"],
    ["paragraph", "में प्रस्ताव रखा, जो दो बार खारिज हुआ।"],
    ["paragraph", "पंचायत का कहना था कि यह काम मशीन का है।"],
  ];
  expect(mend(rows).slice(1)).toEqual(["paragraph", "continuation open-sentence", "paragraph"]);
});

it("a dash breaks in before a number too", () => {
  const rows: Row[] = [
    HEAD,
    ["paragraph", "In January the harbour office let go twenty-one of its pilots"],
    ["paragraph", "— 20 of them from the islands — and their boats."],
  ];
  expect(mend(rows)[2]).toBe("continuation open-sentence");
});

it.each<[...Row[]]>([
  [
    ["continuation", "the ferry out of the water last autumn"],
    ["paragraph", "- with success."],
  ],
  [
    ["subhead", "The harbour and the islands have worked together"],
    ["listitem", "— often reluctantly — to"],
  ],
])("a hyphen breaks in as a dash does, and a dash before a few small words: %j", (...rows) => {
  const goesOn: Row = ["continuation", "calm the water since the spring."];
  expect(mend([HEAD, ["paragraph", PROSE], ...rows, goesOn])[3]).toBe("continuation open-sentence");
});

it("a dash breaks in before a name amid a sentence, and opens speech below one", () => {
  const settle = (...above: Row[]): string | undefined =>
    mend([HEAD, ["paragraph", PROSE], ...above, ["paragraph", "– Loaves and cakes fill the bread ferry."]]).at(-1);
  const start: Row = ["paragraph", "For a few years now the islands have brought back to life a nearly"];
  expect(settle(start, ["continuation", "old idea of the harbour"])).toBe("continuation open-sentence");
  expect(settle(start, ["continuation", "old idea of the harbour."])).toBe("paragraph");
});

it("a note with its number begins a paragraph", () => {
  const note: Row = ["continuation", "[1] Ruskin, Alarms at sea, 2015"];
  expect(mend([HEAD, ["paragraph", PROSE], ["continuation", "please visit our site"], note])[3]).toBe("paragraph note");
});

describe("what stands below a letter that ends with who wrote it", () => {
  const LETTER =
    "The problem is not how many bins we have. Last week I bought one cucumber in three kinds of plastic, and had room for none of them.";
  const below = (before: string, text: string): string | undefined =>
    mend([HEAD, ["paragraph", before], ["continuation", text], ["paragraph", MORE]])[2];

  it.each([["Dr Lucia Ferrante, Leichhardt"], ["Ian Holloway, Gymea Bay"], ["Jörg Öz-Amari, Bad Sallow"]])(
    "is another: %s",
    (writer) => {
      expect(below(`${LETTER} ${writer}`, "Toll order")).toBe("subhead below-letter");
      expect(below(`${LETTER} ${writer}`, PROSE)).toBe("paragraph below-letter");
    },
  );

  it.each([
    ["a sentence goes on in small letters", `${LETTER} Ian Holloway, Gymea Bay`, "takes them to the ferry."],
    ["a sentence is under way", `${LETTER.slice(0, -1)} of Ian Holloway, Gymea Bay`, "Toll order"],
    ["it is a short line", "Bring gloves. Ian Holloway, Gymea Bay", "Toll order"],
  ])("is what the model says where %s", (_, before, text) => {
    expect(below(before, text)).not.toContain("below-letter");
  });
});
