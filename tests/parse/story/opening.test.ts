/** How a story opens: with a dateline of its own, and without the points above it. */
import { describe, expect, it } from "vitest";
import { mend, type Row } from "./mend-rows.ts";

const PROSE = "Thousands of bakeries kept their shutters down on Friday, the guild of the harbour towns said.";
const MORE = "The shops on the islands are out of bread, of milk and, since Sunday, of batteries.";
const LAST = "“We will be back when the flour is,” she said, and hung her apron on the door.";
const HEAD: Row = ["headline", "Bakers strike over the price of flour"];

const mendOpening = (rows: readonly Row[]): string[] => mend([HEAD, ...rows, ["paragraph", MORE], ["paragraph", LAST]]);

describe("a first block that opens with a dateline in capitals", () => {
  const cut = (line: string): string[] =>
    mend([
      HEAD,
      ["other", line],
      ["paragraph", "Yoon Suk Yeol"],
      ["continuation", "has failed after members of his party walked out, the council said."],
      ["paragraph", MORE],
      ["paragraph", LAST],
    ]);

  it("is the story's, although the model leaves it to the page", () => {
    expect(cut("SEOUL, South Korea — A plan to impeach South Korean President").slice(1, 3)).toEqual([
      "paragraph lost-dateline",
      "continuation open-sentence",
    ]);
  });

  it("is a whole paragraph whose first word alone is in capitals, but right under the headline", () => {
    const lead =
      "DANCERS at a village hall have learned that they have been waltzing for a century, the council said on Friday.";
    expect(mend([HEAD, ["other", "Lena Marsh"], ["other", lead], ["paragraph", PROSE]])[2]).toBe(
      "paragraph lost-dateline",
    );
    expect(mend([HEAD, ["other", lead], ["paragraph", PROSE]])[1]).toBe("other");
  });

  it("is no line of a house and a time, which the model reads as one", () => {
    const when = "TIDAL NEWS - Jun 11, 2024 - 09:12 | All, Harrow";
    expect(mendOpening([["time", when]])[1]).toBe("time");
    expect(
      mendOpening([
        ["time", when],
        ["paragraph", PROSE],
      ])[1],
    ).toBe("time");
    expect(mendOpening([["other", "HARROW, June 11 (Reuters) - The last ferry of the"]])[1]).toBe(
      "paragraph lost-dateline",
    );
  });

  it("is a whole paragraph that a place, a day and a house open, in small letters too", () => {
    const lead =
      "Казань. 18 мая. ИНТЕРФАКС - Паром на острова не выйдет до пятницы, сообщил начальник порта во вторник.";
    expect(mendOpening([["standfirst", lead]])[1]).toBe("paragraph lost-dateline");
    expect(mendOpening([["standfirst", lead.slice(lead.indexOf("Паром"))]])[1]).toBe("standfirst");
  });

  it("is a short sentence alone behind the dash of a lost one", () => {
    const line = "- The first thing the baker does each morning is listen.";
    const open = (confidence: number, below = 0.98, next = PROSE): string | undefined =>
      mend([
        HEAD,
        ["other", "Photo: Lena Marsh", "credit"],
        ["other", line, undefined, confidence],
        ["paragraph", next, undefined, below],
      ])[2];
    expect(open(0.55)).toBe("paragraph lost-dateline");
    expect(open(0.7)).toBe("other");
    expect(open(0.55, 0.8)).toBe("other");
    expect(open(0.55, 0.98, `- ${PROSE}`)).toBe("other");
  });

  it("is what links have broken behind the dash of a lost one, as long in all as a paragraph", () => {
    const open = (...lines: readonly string[]): string[] =>
      mendOpening([["other", "Photo: Lena Marsh", "credit"], ...lines.map((line): Row => ["other", line])]).slice(
        2,
        -2,
      );
    const [first, next] = ["paragraph lost-dateline", "continuation open-sentence"];
    const rest = "its chief executive, who leaves after nine years and two strikes.";
    expect(open("- Kestrel Bank has agreed a deal", "to replace", rest)).toEqual([first, next, next]);
    expect(open("- On Thursday,", "Kestrel Bank", `agreed to replace ${rest}`)).toEqual([first, next, next]);
    expect(open("- Kestrel Bank", "has a new chief.")).toEqual(["other", "other"]);
    expect(open("- Kestrel Bank has agreed a deal", "- to replace", rest)).not.toContain(first);
    expect(open("- 0", "herzblut", `a deal to replace ${rest}`)).not.toContain(first);
    const point = ["- The work appears in a journal", "Press release", `${PROSE} ${MORE}`];
    expect(open(...point)).not.toContain(first);
  });

  it("is none where a name or a word stands in capitals", () => {
    for (const line of [
      "WATCH: A plan to impeach South Korean President",
      "Seoul’s plan to impeach South Korean President",
    ])
      expect(cut(line)[1]).toBe("other");
  });
});

describe("a dateline in a block of its own", () => {
  it.each(["Paris (AFP) –", "LONDON (AP) —", "HARROW, Nov 12 (Reuters) -"])(
    "opens the paragraph below it: %s",
    (line) => {
      for (const label of ["subhead", "other", "paragraph"] as const)
        expect(
          mendOpening([
            [label, line],
            ["paragraph", PROSE],
          ]).slice(1, 3),
        ).toEqual(["paragraph dateline-alone", "continuation open-sentence"]);
    },
  );

  it.each(["LONDON (Reuters)", "HARROW, Nov 12 (AP)", "Tehran, June 11, IRNA"])("needs no sign: %s", (line) => {
    const read = (next: string) =>
      mendOpening([
        ["other", line],
        ["paragraph", next],
      ]).slice(1, 3);
    expect(read(PROSE)).toEqual(["paragraph dateline-alone", "continuation open-sentence"]);
    expect(read(`and ${PROSE}`)[0]).toBe("other");
  });

  it("may be broken into a block for its place, its house and its dash", () => {
    const read = (...pieces: readonly string[]): string[] =>
      mendOpening([...pieces.map((piece): Row => ["other", piece]), ["paragraph", PROSE]]).slice(1, pieces.length + 2);
    const joined = ["paragraph dateline-alone", "continuation open-sentence", "continuation open-sentence"];
    expect(read("London", "CNN", "—")).toEqual([...joined, "continuation open-sentence"]);
    expect(read("London", "CNN —")).toEqual(joined);
    expect(read("(AP)", "—")).toEqual(joined);
    expect(read("HANOI, Vietnam", "(AP) —")).toEqual(joined);
    expect(read("London", "Ferrytop", "—")).toEqual(["other", "other", "other", "paragraph"]);
    expect(read("Share", "—")).toEqual(["other", "other", "paragraph"]);
  });

  it("is a place whose dash stands below it, where a link took the place", () => {
    const read = (place: string, next: string) =>
      mendOpening([
        ["other", place],
        ["paragraph", next],
      ]).slice(1, 3);
    expect(read("BATO, Catanduanes", `— ${PROSE}`)).toEqual(["paragraph dateline-alone", "continuation open-sentence"]);
    expect(read("GLOBALNATION", PROSE)).toEqual(["other", "paragraph"]);
    expect(read("Share on Mastodon", `— ${PROSE}`)).toEqual(["other", "paragraph"]);
  });

  it("is none without the dash that ends it", () => {
    expect(
      mendOpening([
        ["other", "Paris (AFP)"],
        ["paragraph", PROSE],
      ]).slice(1, 3),
    ).toEqual(["other", "paragraph"]);
  });

  it("is none where it ends in a dash and names no place and agency", () => {
    expect(
      mendOpening([
        ["other", "Bread and flour –"],
        ["paragraph", PROSE],
      ]).slice(1, 3),
    ).toEqual(["other", "paragraph"]);
  });

  it("is none where an earlier pass knows the block, and none that stands farther up", () => {
    expect(
      mendOpening([
        ["other", "Paris (AFP) –", "credit"],
        ["paragraph", PROSE],
      ])[2],
    ).toBe("paragraph");
    expect(
      mendOpening([
        ["other", "Paris (AFP) –"],
        ["other", "Share"],
        ["paragraph", PROSE],
      ]).slice(1, 4),
    ).toEqual(["other", "other", "paragraph"]);
  });

  it("is none above a list's item", () => {
    expect(mend([HEAD, ["other", "Paris (AFP) –"], ["listitem", `• ${PROSE}`], ["listitem", `• ${MORE}`]])[1]).toBe(
      "other",
    );
  });
});

describe("short lines above a paragraph that opens with its agency's dateline", () => {
  const OPENING = `STOCKHOLM, Nov 12 (Reuters) - ${PROSE}`;
  const POINTS = ["Union calls decision 'a betrayal'", "Bread dearer than in any year since 1974"];

  it("sum the story up, and are no part of it", () => {
    expect(
      mendOpening([
        ["listitem", POINTS[0] ?? ""],
        ["subhead", POINTS[1] ?? ""],
        ["paragraph", OPENING],
      ]).slice(1, 4),
    ).toEqual(["other above-dateline", "other above-dateline", "paragraph"]);
  });

  it("are the story where the paragraph has no agency's dateline", () => {
    const rows = POINTS.map((text): Row => ["listitem", text]);
    for (const text of [PROSE, `STOCKHOLM - ${PROSE}`])
      expect(mendOpening([...rows, ["paragraph", text]]).slice(1, 4)).toEqual(["listitem", "listitem", "paragraph"]);
  });

  it("are the story where a whole sentence is among them", () => {
    expect(
      mendOpening([
        ["paragraph", "Nobody bakes."],
        ["paragraph", OPENING],
      ]).slice(1, 3),
    ).toEqual(["paragraph", "paragraph"]);
  });

  it("are the story where there are more than six", () => {
    const rows = (count: number): Row[] =>
      Array.from({ length: count }, (_, i): Row => ["listitem", `• ${i + 2} bakeries in Ansel`]);
    const countDropped = (count: number): number =>
      mendOpening([...rows(count), ["paragraph", OPENING]]).filter((each) => each === "other above-dateline").length;
    expect([6, 7].map(countDropped)).toEqual([6, 0]);
  });
});

describe("a dateline in brackets", () => {
  it("opens the story, and the sentence that links broke goes on below it", () => {
    expect(
      mendOpening([
        ["other", "完了しました"],
        ["other", "【灯台町＝小池和樹】港湾局の"],
        ["other", "尹錫悦"],
        ["standfirst", "局長は三日夜、渡し船の運航を金曜日まで見合わせると発表した。"],
        ["paragraph", "島の店では九日前からパンと牛乳が届いておらず、住民は不安を口にする。"],
      ]).slice(2, 6),
    ).toEqual(["paragraph lost-dateline", "continuation open-sentence", "continuation open-sentence", "paragraph"]);
  });

  it("is none where the brackets hold a title", () => {
    expect(
      mendOpening([
        ["other", "【灯台町の天気】晴れ"],
        ["paragraph", "島の店では九日前からパンと牛乳が届いていない。"],
      ])[1],
    ).toBe("other");
  });
});

describe("a point without a stop below the headline", () => {
  it("is no sentence that goes on in lines of the page and ends in a paragraph of its own", () => {
    const point = `- ${PROSE.replace(/\.$/u, "")} as the guild says in its own journal of bread, salt and yeast`;
    const rows: Row[] = [
      ["other", point],
      ["other", "Press release — Ansel"],
      ["other", "Download"],
      ["paragraph", PROSE],
    ];
    expect(mendOpening(rows).slice(1, 4)).toEqual(["other", "other", "other"]);
    const broken: Row[] = [
      ["other", point],
      ["other", "Ovens and Salt"],
      ["other", "and in two other papers."],
      ["paragraph", PROSE],
    ];
    expect(mendOpening(broken)[1]).toBe("paragraph lost-dateline");
  });
});

describe("a paragraph whose dateline's place is lost", () => {
  const RESIDUE = `- ${PROSE} The guild counts four hundred ovens.`;

  it("is the story's first, where the model has left it to the picture above it", () => {
    expect(
      mendOpening([
        ["caption", "The bakery on the quay", "caption"],
        ["caption", RESIDUE],
        ["paragraph", MORE],
      ])[2],
    ).toBe("paragraph lost-dateline");
  });

  it("goes on in the fragments below it, to the end of its sentence", () => {
    expect(
      mendOpening([
        ["caption", "– The ovens of eight towns on the coast will go cold for a day in March, said on Friday the"],
        ["other", "Guild of Harbour Bakers"],
        ["other", "ADVERTISEMENT", "advertisement"],
        ["other", ", which counts four hundred of them."],
        ["other", "Share"],
        ["paragraph", MORE],
      ]).slice(1, 6),
    ).toEqual([
      "paragraph lost-dateline",
      "continuation open-sentence",
      "other",
      "continuation open-sentence",
      "other",
    ]);
  });

  it.each<[string, Row[]]>([
    [
      "an item among others",
      [
        ["other", RESIDUE],
        ["other", `- ${LAST}`],
      ],
    ],
    [
      "the last of several items, without a stop",
      [
        ["other", "- The ovens of eight towns on the coast will go cold for a day in March"],
        ["other", "- The guild of the harbour towns, which counts four hundred ovens, is known for strikes"],
        ["other", "3 min read"],
      ],
    ],
    ["a short line", [["other", "- The ovens are cold"]]],
    [
      "a point right under the headline, above the page's head",
      [
        ["other", RESIDUE],
        ["other", "Mara Lindqvist"],
        ["other", "3 May 2024"],
        ["other", "Listen"],
        ["other", "4 min"],
      ],
    ],
    ["a block that an earlier pass knows", [["caption", RESIDUE, "caption"]]],
  ])("is none where it is %s", (_, rows) => {
    const labels = rows.map(([label]) => label);
    expect(mendOpening([...rows, ["paragraph", MORE]]).slice(1, rows.length + 1)).toEqual(labels);
  });
});

describe("what stands above a paragraph with its dateline", () => {
  const DATED =
    "MANILA, Philippines – Thousands of bakeries kept their shutters down on Friday, the guild of the harbour towns said.";
  const SUM = "Every summer brings a strike of bakers who claim to talk to flour.";
  const ABOVE = "other above-dateline";
  const labelsAbove = (sums: readonly string[], below = DATED): string[] =>
    mendOpening([...sums.map((text): Row => ["paragraph", text]), ["paragraph", below]]).slice(1, -3);

  it("sums the story up", () => {
    expect(labelsAbove([SUM])).toEqual([ABOVE]);
  });

  it("sums it up where its last words say who writes", () => {
    const writes = (end: string): string | undefined =>
      mendOpening([
        ["paragraph", `The newest walk of the south follows a road that all forgot, ${end}`],
        ["paragraph", PROSE],
      ])[1];
    expect(writes("writes Lena Marsh.")).toBe("other told-summary");
    expect(writes("skriver Lena Marsh.")).toBe("other told-summary");
    expect(writes("skriver Dagens Nyheter.")).toBe("paragraph");
    expect(writes("says Lena Marsh.")).toBe("paragraph");
    const party = mendOpening([
      ["paragraph", "The party has to think again about the ferry, writes Lena Marsh."],
      ["paragraph", PROSE],
      ["paragraph", "Marsh wants the state to pay for it, and says so to all who will hear it."],
    ]);
    expect(party[1]).toBe("paragraph");
    const told = (text: string): string | undefined =>
      mendOpening([
        ["paragraph", text],
        ["paragraph", PROSE],
      ])[1];
    expect(told("IN SHORT: The strip in the new note is a thread, and no chip at all.")).toBe("other told-summary");
    expect(told("En bref : le fil du nouveau billet n’est pas une puce, dit la banque.")).toBe("other told-summary");
    expect(told("In short: the strip")).not.toBe("other told-summary");
    expect(told("In short, the strip in the new note is a thread, and no chip at all.")).toBe("paragraph");
  });

  it("sums it up above an agency's opening words, too", () => {
    const REPORT = "به گزارش خبرگزاری بندر، پنجشنبه‌ها جلوی نانوایی اسکله صفی دیده می‌شود که در آن کسی پول در دست ندارد.";
    const SAPO = "نانوای جوان اسکله هفته‌ای یک روز در برابر هر کتاب سه قرص نان می‌دهد.";
    expect(labelsAbove([SAPO], REPORT)).toEqual([ABOVE]);
    expect(labelsAbove([REPORT], REPORT)).not.toContain(ABOVE);
  });

  it("is the story where another part of it opens with a place", () => {
    const rows: Row[] = [
      ["paragraph", SUM],
      ["paragraph", DATED],
    ];
    expect(mendOpening([...rows, ["paragraph", DATED.replace("MANILA, Philippines", "HARROW")]])).not.toContain(ABOVE);
  });

  it("is the story where it is more, or where the dateline stands in it too", () => {
    expect(labelsAbove([SUM, PROSE])).not.toContain(ABOVE);
    expect(labelsAbove([`HARROW (AP) — ${PROSE}`])).not.toContain(ABOVE);
    expect(labelsAbove([SUM], PROSE)).not.toContain(ABOVE);
  });

  it("is the story where the dateline heads a brief among others", () => {
    expect(labelsAbove([SUM], "STAVANGER: Bakeries shut.")).not.toContain(ABOVE);
  });

  it("is the story where no headline stands above it", () => {
    const rows: Row[] = [
      ["paragraph", SUM],
      ["paragraph", DATED],
      ["paragraph", MORE],
    ];
    expect(mend(rows)).not.toContain(ABOVE);
  });
});

describe("a Vietnamese sentence above the story", () => {
  const SAPO = "Mỗi sáng, bà Lê Thị Bến đẩy thuyền ra cửa sông gỡ lưới rách, dọn được hơn ba tấn rác trong hai năm.";
  const OPENS = "Năm giờ sáng, khi sương còn đọng trên mái tôn, bà Bến đã ra khỏi nhà với hai bao tải và một cây sào.";
  const HEAD: Row[] = [
    ["headline", "Bà cụ dọn rác cửa sông"],
    ["time", "Thứ tư, 2/7/2025, 05:00 (GMT+7)"],
  ];
  const labelOf = (head: readonly Row[], confidence: number, text = SAPO): string | undefined =>
    mend([...head, ["paragraph", text, undefined, confidence], ["paragraph", OPENS, undefined, 0.99]])[head.length];

  it("sums it up, below the time", () => {
    expect(labelOf(HEAD, 0.66)).toBe("other sapo");
  });

  it("is the story where the model is sure, no time stands above it, or another line sums the story up", () => {
    const doubtful: Row[] = [...HEAD, ["paragraph", SAPO, undefined, 0.66], ["paragraph", OPENS, undefined, 0.6]];
    expect(mend(doubtful)[HEAD.length]).toBe("paragraph");
    expect(labelOf(HEAD, 0.95)).toBe("paragraph");
    expect(labelOf(HEAD.slice(0, 1), 0.66)).toBe("paragraph");
    expect(labelOf([...HEAD, ["standfirst", "Bà cụ và con sông."]], 0.66)).toBe("paragraph");
    expect(labelOf(HEAD, 0.66, "Every morning the keeper rows out to mend the nets of the harbour.")).toBe("paragraph");
  });
});

describe("a place and a colon above the first paragraph", () => {
  const TOLD = "The shops in Sondhari are out of bread, of milk and, since Sunday, of batteries.";
  const open = (line: string, told: string): string | undefined =>
    mend([HEAD, ["other", line], ["paragraph", PROSE], ["paragraph", told], ["paragraph", LAST]])[1];

  it("is its dateline where the page tells of the place, or everybody knows it", () => {
    expect(open("Sondhari:", TOLD)).toBe("paragraph dateline-alone");
    expect(open("New Delhi:", MORE)).toBe("paragraph dateline-alone");
    expect(open("Patna:", MORE)).toBe("paragraph dateline-alone");
  });

  it("is a label, or who speaks, anywhere else", () => {
    expect(open("Sondhari:", MORE)).toBe("other");
    expect(open("Background:", TOLD)).toBe("other");
    expect(open("Sondh:", TOLD)).toBe("other");
    expect(open("January:", "The shops are out of bread, as they were in January, and since Sunday out of milk.")).toBe(
      "other",
    );
  });
});
