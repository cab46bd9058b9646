import { describe, expect, it } from "vitest";
import { labelPictures } from "../../../src/parse/passes/pictures.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const STORY = "The harbour wall will not be mended before spring, the board said after a night of talks.";
const HEADLINE = "Four centuries of masons signed the harbour wall";
const CAPTION = "Fishermen look at the harbour wall on Friday.";

const labelsOf = (lines: readonly string[], language = "en") =>
  labelBy(labelPictures, makeCapture(lines, { language }));

it("leaves a line of source, day and time to the readers of those", () => {
  expect(labelsOf(["Harbour wall", "Source: Xinhua| 2019-10-03 16:31:22"])).toEqual([]);
  expect(labelsOf(["Harbour wall", "Source: Xinhua"])).toEqual([[1, "credit", "pictures.labelled-credit"]]);
});

it("takes no quotation that an agency signs for a caption", () => {
  const signed = "「遅くなったけど、頼まれたものは買ってきた」（共同）";
  expect(labelsOf(["港の壁、春まで直らず", STORY, signed], "ja")).toEqual([]);
});

describe("alt text", () => {
  const ALT = "A long white pool with blue water beside the sea";

  it.each([
    [["Image source, Kestrel", ALT, "Image caption,", CAPTION], 4],
    [["Image source, Kestrel", ALT, `Image caption, ${CAPTION}`], 3],
  ])("stands between a credit and a caption's label", (lines, caption) => {
    const capture = makeCapture([HEADLINE, ...lines, STORY]);
    const alt = labelPictures.label(capture).find(({ block }) => block === 2);
    expect(alt).toMatchObject({ label: "repeat", rule: "pictures.alt-between", of: caption });
  });

  it("is none without the label", () => {
    expect(labelsOf([HEADLINE, "Image source, Kestrel", ALT, STORY]).map(([block]) => block)).toEqual([1]);
  });
});

it("knows a Korean agency's caption by the day behind it", () => {
  const opening =
    "(나로=한빛뉴스) 정유진 기자 = 국내 기술로 개발한 정지궤도 기상위성이 궤도에 진입했다고 연구원이 밝혔다.";
  const picture =
    "(나로=한빛뉴스) 최재원 기자 = 3일 오전 관제실에서 연구원들이 박수를 치고 있다. 2025.7.3 jwchoi@hanbit.example";
  expect(labelsOf(["기상위성 궤도 진입", opening, picture, opening], "ko")).toEqual([[2, "caption", "pictures.dated"]]);
});

it("knows a line above who gave the picture, in brackets, for what it shows", () => {
  const opening = "(나로=한빛뉴스) 정유진 기자 = 나로시와 섬을 잇는 나룻배가 70년 만에 새 줄을 맨다고 시가 3일 밝혔다.";
  const lines = [
    "나룻배 새 줄 맨다",
    "2023-10-03 17:12",
    "나로시 아랫마을 나룻배",
    "[나로시 제공. 재판매 및 DB 금지]",
    opening,
  ];
  const found = (texts: readonly string[]) => {
    const capture = makeCapture(texts, { language: "ko" });
    const judged = capture.judged.map((each, at) => ({
      ...each,
      label: at === 0 ? ("headline" as const) : ("other" as const),
    }));
    return labelPictures.label({ ...capture, judged }).map(({ block, label }) => [block, label]);
  };
  expect(found(lines)).toEqual([
    [3, "credit"],
    [2, "caption"],
  ]);
  expect(found([lines[0] ?? "", ...lines.slice(2)])).toEqual([[2, "credit"]]);
});

it("takes no line of a count for a caption", () => {
  const entry = (line: string) => [line, "Photograph: Lena Marsh", STORY];
  const first = "1. Ferries sail from Kamminke to the other side.";
  const labels = (lines: readonly string[]) => labelsOf(lines).map(([block, label]) => `${block} ${label}`);
  expect(labels([HEADLINE, STORY, ...entry(first), "2. Tiree to Barra, Scotland", STORY])).toEqual(["3 credit"]);
  expect(labels([HEADLINE, STORY, ...entry(first), STORY])).toContain("2 caption");
});

it("knows a caption by its own label", () => {
  for (const text of ["Image caption, The masons' marks", "圖像加註文字，布金水把漁網掛在窗前當窗簾。"])
    expect(labelsOf([HEADLINE, STORY, text, STORY])).toEqual([[2, "caption", "pictures.labelled-caption"]]);
});

describe("pictures told by what stands around them", () => {
  const BEFORE =
    "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.";
  const AFTER =
    "Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.";

  it("are words behind a picture's noun between paragraphs", () => {
    const words = "Image: The harbour master leaving the quay on Tuesday";
    expect(labelsOf([HEADLINE, BEFORE, words, AFTER])).toEqual([[2, "caption", "pictures.labelled-caption"]]);
    const story =
      "Photo: that is all the mason would say when he was asked what he had found in the wall of the old harbour.";
    expect(labelsOf([HEADLINE, BEFORE, story, AFTER])).toEqual([]);
    const name = labelsOf([HEADLINE, BEFORE, "Image: Lena Marsh", AFTER]);
    expect(name).toContainEqual([2, "credit", "pictures.labelled-credit"]);
  });

  it("are no sentence that goes on in small letters, where the model is almost sure of it", () => {
    const story =
      "Photo: that is all the mason would say when he was asked what he had found in the wall of the old harbour.";
    const labelsAt = (confidence: number) => {
      const capture = makeCapture([HEADLINE, BEFORE, story, AFTER]);
      const judged = capture.judged.map((each, i) => (i === 2 ? { ...each, confidence } : each));
      return labelBy(labelPictures, { ...capture, judged });
    };
    expect(labelsAt(0.91)).toEqual([]);
    expect(labelsAt(0.89)).toEqual([[2, "caption", "pictures.labelled-caption"]]);
  });

  it("are not the first paragraph, which a dateline opens", () => {
    const first =
      "ANSEL – The trust of the harbour found 2,300 signatures in the wall when it was scrubbed this summer.";
    expect(labelsOf([HEADLINE, first, "PHOTO: LENA MARSH", AFTER])).toEqual([
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("are without words where a house that signs pictures alone stands there", () => {
    expect(labelsOf([HEADLINE, BEFORE, "PRO SHOTS", AFTER])).toEqual([[2, "credit", "pictures.credit-between"]]);
    expect(labelsOf([HEADLINE, BEFORE, "Reuters", AFTER])).toEqual([]);
  });

  it("are alt text and caption below a house that signs pictures, above the story", () => {
    const alt = "Lena Marsh sitting at a radio desk in the 1970s, wearing large headphones";
    const caption = "Lena Marsh read the news for 27 years";
    const labels = labelsOf([HEADLINE, "Jonas Ekeby", "Harbour reporter", "Getty Images", alt, caption, BEFORE, AFTER]);
    expect(labels).toEqual([
      [3, "credit", "pictures.credit-on-top"],
      [4, "repeat", "pictures.alt-between"],
      [5, "caption", "pictures.below-alt"],
    ]);
  });

  it.each(["Jonas Ekeby/Reuters", "Jonas Ekeby/HBX"])("are so below who wrote the story and took it: %s", (top) => {
    const alt = "A woman at a radio desk in the 1970s, wearing large headphones";
    const caption = "Lena Marsh read the news for 27 years";
    const labels = labelsOf([HEADLINE, "Jonas Ekeby", "Harbour reporter", top, alt, caption, BEFORE, AFTER]);
    expect(labels.map(([, label]) => label)).toEqual(["credit", "repeat", "caption"]);
    expect(
      labelsOf([HEADLINE, "Nia Holm", "Harbour reporter", "Jonas Ekeby/HBX", alt, caption, BEFORE, AFTER]),
    ).toEqual([]);
  });
});

describe("captions that begin with a kicker", () => {
  const SIGNED = "FETCHED: Solveig stands on the quay. Photo: Lena Marsh";
  const BARE = "RED COAT: The mate knew her from afar.";

  it("are known by another that has its credit", () => {
    expect(labelsOf([HEADLINE, SIGNED, STORY, BARE, STORY])).toContainEqual([3, "caption", "pictures.kicker"]);
  });

  it("are none where no other begins so", () => {
    expect(labelsOf([HEADLINE, `${CAPTION} Photo: Lena Marsh`, STORY, BARE, STORY]).map(([block]) => block)).toEqual([
      1,
    ]);
  });
});

describe("a labelled credit", () => {
  it.each(["PHOTO: REUTERS", "Photograph: Lena Marsh", "Foto: Jonas Ekeby"])("%s", (text) => {
    expect(labelsOf(["Harbour wall", text])).toEqual([[1, "credit", "pictures.labelled-credit"]]);
  });

  it("makes the sentence above it a caption", () => {
    expect(labelsOf([STORY, CAPTION, "PHOTO: REUTERS", STORY])).toEqual([
      [1, "caption", "pictures.above-credit"],
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("leaves a paragraph above it in the story: it is longer than a caption", () => {
    const paragraph = `${STORY} The stone comes from a quarry that closed in 1931, and the last man who knew how to cut it is ninety-four years old.`;
    expect(labelsOf([STORY, paragraph, "PHOTO: REUTERS"]).map(([block]) => block)).toEqual([2]);
  });

  it("leaves the second half of a broken sentence above it in the story", () => {
    expect(labelsOf(["The board of", "Harrow Quay said on Friday that it would wait.", "PHOTO: REUTERS"])).toEqual([
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("makes the sentence above it a caption where the picture's alt text, which has no stop, stands above that", () => {
    const alt = "A man in a yellow coat kneels on the wall with a chisel in his hand";
    expect(labelsOf([STORY, STORY, alt, CAPTION, "Credit: Lena Marsh/PA", STORY])).toEqual([
      [3, "caption", "pictures.above-credit"],
      [4, "credit", "pictures.labelled-credit"],
    ]);
  });

  it("leaves what is above it alone where the caption stands below with its own label", () => {
    const lines = [STORY, CAPTION, "Image source, Lena Marsh", "Image caption, The wall at low tide"];
    expect(labelsOf(lines).map(([block]) => block)).not.toContain(1);
  });
});

describe("a house in brackets, and who took the picture for it,", () => {
  it.each(["(HBC News: Lena Marsh)", "(Supplied: Harrow Coast Landcare)"])("is a labelled credit: %s", (credit) => {
    expect(labelsOf([HEADLINE, CAPTION, credit, STORY])).toEqual([
      [1, "caption", "pictures.above-credit"],
      [2, "credit", "pictures.labelled-credit"],
    ]);
  });
});

it.each(["Source: Kestrel", "Quelle: dpa", "Πηγή: ΑΠΕ"])(
  "leaves the last paragraph above %s in the story",
  (source) => {
    const last = "The wall will be shut from Friday evening.";
    const amid = "Masons have worked on it since the storm of March, when three breaches opened in the eastern bay.";
    const money = "The council pays with money that had been put aside for the library, which opens a year later.";
    expect(labelsOf([HEADLINE, STORY, amid, money, last, source]).map(([block]) => block)).not.toContain(4);
  },
);

it.each([
  "在りし日の灯台守さん（遺族提供）",
  "旧灯台の前で笑う守り人さん（森川千夏撮影）",
  "改装后的旧灯塔和候船室（受访者供图）",
])("knows a short caption of a script without spaces: %s", (text) => {
  const story = "灯台は来年の春まで直らないと、港の理事会が夜通しの話し合いのあとで明らかにした。";
  expect(labelsOf(["灯台、春まで直らず", story, text, story], "ja")).toEqual([
    [2, "caption", "pictures.caption-with-credit"],
  ]);
});

it("takes an answer above a picture for no alt text of it", () => {
  const story = "灯台は来年の春まで直らないと、港の理事会が夜通しの話し合いのあとで明らかにした。";
  const answer = "「灯台をやります。三十年かけて取り返しにいきます」";
  const labels = labelsOf(
    ["灯台、春まで直らず", story, "――卒業後は。", answer, "灯台で笑う守り人　©Yuki Mura", story],
    "ja",
  );
  expect(labels.map(([block]) => block)).not.toContain(3);
});

describe("a caption that ends in its credit", () => {
  it.each([
    "The quay at Harrow on Friday evening. Photo by Lena Marsh",
    "The quay at Harrow on Friday evening. PHOTO: REUTERS",
  ])("%s", (text) => {
    expect(labelsOf([STORY, text])).toEqual([[1, "caption", "pictures.caption-with-credit"]]);
  });
});

describe("words without a stop and the credit under them, between paragraphs,", () => {
  const HEAD = "Four centuries of masons signed the harbour wall";
  const BEFORE =
    "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.";
  const PAIR = "Masons at work on the eastern bay";
  const AFTER =
    "Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.";

  it.each([
    "Image courtesy of Port Ansel Harbour Trust",
    "© Port Ansel Harbour Trust",
    "Credit: Lena Marsh/PA",
    "Gentileza familia Marsh",
    "Per gentile concessione di Lena Marsh",
    "R. S.",
    "J. M. L.",
  ])("are a picture's: %s", (credit) => {
    expect(labelsOf([HEAD, BEFORE, PAIR, credit, AFTER]).map(([block, label]) => [block, label])).toEqual([
      [2, "caption"],
      [3, "credit"],
    ]);
  });

  it("are left to others below the story, where a page keeps its rights", () => {
    expect(labelsOf([HEAD, BEFORE, PAIR, "© Port Ansel Harbour Trust"])).toEqual([]);
  });

  it.each(["© Port Ansel Gazette 2014", "© Port Ansel Media Ltd"])("are no picture's over rights: %s", (rights) => {
    expect(labelsOf([HEAD, BEFORE, PAIR, rights, AFTER])).toEqual([]);
  });
});

it("letters below a sentence that is surely the story's sign a short item", () => {
  const lines = [
    "Short news of the harbour",
    "The council opens the library on Saturdays from May on, the mayor said on Monday afternoon.",
    "J. M.",
    "The book fair comes back to the square in June with thirty stalls and two stages for the children.",
    "L. F.",
    "The old bridge stays closed to all cars for the whole of the summer, as its three arches are mended.",
    "T. B.",
  ];
  const capture = makeCapture(lines);
  const judged = capture.judged.map((each) => (each.label === "paragraph" ? { ...each, confidence: 0.98 } : each));
  expect(labelBy(labelPictures, { ...capture, judged })).toEqual([]);
});

it("two sentences that are surely the story's stand above a picture without words", () => {
  const STORY_ABOVE =
    "Marsh told the council that it can read the book in the shed. “We have nothing to hide,” she said, “but it is long, and nobody will send it.”";
  const lines = [
    "Seven houses share one bicycle",
    "When the bus no longer came, the seven houses of the harbour bought one bicycle, and put it into a shed to which all have a key.",
    STORY_ABOVE,
    "Photo: Lena Marsh",
    "The book is four books by now, and it tells who went to the doctor on it, who fetched the butter, and who only wanted to look at the sea.",
    "The council offered five more bicycles last year. The seven houses thanked it, and said that they would not know what to talk about.",
  ];
  expect(labelsOf(lines)).toEqual([[3, "credit", "pictures.labelled-credit"]]);
});

it.each([
  ["paragraph", 0.98, []],
  ["paragraph", 0.9, [3]],
  ["other", 0.98, [3]],
] as const)(
  "one sentence above a credit with its label is a picture's but where the model surely knows it: %s %d",
  (label, confidence, captions) => {
    const SENTENCE = "The hat is still up there, painted over by those who came after him.";
    const BRIDGE = "The last rivet of the bridge was driven in by a boy of nine, who lost his hat on that day.";
    const read = (...lines: readonly string[]) => {
      const capture = makeCapture(["A bridge and a hat", BRIDGE, BRIDGE, SENTENCE, ...lines]);
      const judged = capture.judged.map((each, i) =>
        i === 0 || i > 3
          ? each
          : { ...each, label: i === 3 ? label : "paragraph", confidence: i === 3 ? confidence : 1 },
      );
      return labelBy(labelPictures, { ...capture, judged }).flatMap(([at, given]) => (given === "caption" ? [at] : []));
    };
    // Amid the story, and below it.
    expect(read("Image source, Lena Marsh", BRIDGE, BRIDGE)).toEqual(captions);
    expect(read("Photo: Lena Marsh", "Share")).toEqual(captions);
  },
);

describe("a sentence and the credit under it, between paragraphs,", () => {
  const HEAD = "Four centuries of masons signed the harbour wall";
  const BEFORE =
    "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.";
  const CAPTION_OVER = "The eastern bay, where the scrubbing began in May.";
  const AFTER =
    "Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.";

  it.each(["Photograph by Lena Marsh", "Lena Marsh/Kestrel Images/Getty Images"])("are a picture's: %s", (credit) => {
    expect(labelsOf([HEAD, BEFORE, CAPTION_OVER, credit, AFTER])).toEqual([
      [2, "caption", "pictures.above-credit"],
      [3, "credit", "pictures.credit-between"],
    ]);
  });

  it.each(["Lena Marsh", "Mayor/treasurer"])("are not where nobody signs pictures under that name: %s", (line) => {
    expect(labelsOf([HEAD, BEFORE, CAPTION_OVER, line, AFTER])).toEqual([]);
  });

  it("are not where two sentences stand: they are a paragraph as often", () => {
    const two = "The eastern bay was scrubbed in May. The western bay waits.";
    expect(labelsOf([HEAD, BEFORE, two, "Photograph by Lena Marsh", AFTER])).toEqual([]);
  });

  it("are not above the story's first paragraph", () => {
    expect(labelsOf([HEAD, CAPTION_OVER, "Photograph by Lena Marsh", BEFORE, AFTER])).toEqual([]);
  });
});

describe("a sentence with names behind its stop", () => {
  const HEAD = "Four centuries of masons signed the harbour wall";
  const BEFORE =
    "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures, 2,300 of them.";
  const AFTER =
    "Each is a mark of two or three strokes. A mason cut one for every yard that he was paid for, said the trust.";

  it.each([
    "The road to the quarry. Lena Marsh for The Harrow Post",
    "The quarry in May, before it was drained. Supplied",
  ])("is a caption between paragraphs: %s", (text) => {
    expect(labelsOf([HEAD, BEFORE, text, AFTER])).toEqual([[2, "caption", "pictures.caption-with-credit"]]);
  });

  it("is the story where it goes on in the next block", () => {
    const lines = [
      HEAD,
      BEFORE,
      "The quarry was drained in May. Lena Marsh",
      "took the first picture of its floor.",
      AFTER,
    ];
    expect(labelsOf(lines)).toEqual([]);
  });
});

describe("a caption that an agency signs with an equals sign", () => {
  const BEFORE = "児童は128段の階段を掃き、レンズを布で磨いた。担任の教諭は「見ている側だったからだ」と話した。";
  const AFTER = "日没の午後6時2分、当番の児童がスイッチを入れた。光は予定より2秒遅れて回り始めた。";

  it("is one between paragraphs", () => {
    expect(labelsOf(["灯台守は小学6年生", BEFORE, "児童が磨いた灯台のレンズ＝共同", AFTER], "ja")).toEqual([
      [2, "caption", "pictures.caption-with-credit"],
    ]);
  });

  it("is a headline above them", () => {
    expect(labelsOf(["灯台守の制度、来春に廃止へ＝共同", BEFORE, AFTER], "ja")).toEqual([]);
  });
});

describe("a label that says what a picture is", () => {
  it("makes a caption where the credit stands below", () => {
    const lines = [STORY, "Symbolbild: Trockenes Becken", "© picture alliance/Zoonar", STORY];
    expect(labelsOf(lines, "de")[0]).toEqual([1, "caption", "pictures.labelled-caption"]);
  });

  it("makes a credit where a house or nobody stands below it", () => {
    expect(labelsOf([STORY, "Symbolbild: dpa", "© picture alliance/Zoonar", STORY], "de")[0]?.[1]).toBe("credit");
    expect(labelsOf([STORY, "Symbolbild: Jonas Wirtz", STORY], "de")[0]?.[1]).toBe("credit");
  });
});

describe("prose that looks like a picture's", () => {
  it.each([
    "The photo by Lena Marsh hung in the hall for a year before anyone asked what it showed.",
    "Photos showed the wall in pieces, and a boat on the road behind it.",
    "“I took the photo,” said Lena Marsh.",
    "The board wants “high-quality talent”. REUTERS",
    "Picture this: a ferry with no sea.",
  ])("%s", (text) => {
    expect(labelsOf([STORY, text])).toEqual([]);
  });
});

describe("alt text, caption and bare names between paragraphs", () => {
  const OPEN =
    "When the harbour wall of Port Ansel was scrubbed this summer, it turned out to be covered in signatures.";
  const ALT = "A map of the harbour wall with breaches in red";
  const BELOW = "The harbour wall has breaches in more places than ever.";

  it("are a picture", () => {
    expect(labelsOf([HEADLINE, OPEN, STORY, ALT, BELOW, "Ansel Survey", STORY, OPEN])).toEqual([
      [3, "repeat", "pictures.alt-above"],
      [4, "caption", "pictures.above-credit"],
      [5, "credit", "pictures.credit-between"],
    ]);
  });

  it("are none where the names are a subhead", () => {
    expect(labelsOf([HEADLINE, OPEN, STORY, ALT, BELOW, "Stories of Ansel", STORY, OPEN])).toEqual([]);
  });

  it("are none where the two speak of different things", () => {
    const other = "Nobody paid for any of it in those years.";
    expect(labelsOf([HEADLINE, OPEN, STORY, ALT, other, "Ansel Survey", STORY, OPEN])).toEqual([]);
  });

  it("keep a paragraph that the caption repeats in the story", () => {
    const labels = labelsOf([HEADLINE, OPEN, STORY, `${ALT}, said the board.`, BELOW, "Ansel Survey", STORY, OPEN]);
    expect(labels.map(([block]) => block)).not.toContain(3);
  });
});

describe("no caption", () => {
  it.each([
    ["a sentence that goes on", "for Harrow Review; sources: Kestrel Archive, Lena Marsh/PA (Photo: Reuters)"],
    ["a subhead with a short form in it", "KESTREL ID. SPACE VIZZION CONCEPT"],
  ])("%s", (_, text) => {
    expect(labelsOf([HEADLINE, STORY, STORY, text, STORY]).filter(([, label]) => label === "caption")).toEqual([]);
  });

  it.each([
    "“There is no other way but to mend the wall.”",
    "“There is no other way,” she said. “I asked.”",
    '"There is no other way," said Lena Marsh, who cut the stones.',
    "Copyright 2021 Kestrel Media and its partners.",
  ])("what somebody says, or who holds the rights, right above a credit: %s", (speech) => {
    expect(labelsOf([HEADLINE, STORY, speech, "PHOTO: REUTERS", STORY]).map(([block]) => block)).toEqual([3]);
  });
});

it("knows what is seen now and who took it, and no story's end", () => {
  const opening = "등대 학교의 졸업식이 20일 오후 주민센터에서 열렸다고 어촌계가 밝혔다.";
  const picture = "졸업생들이 통장을 들어 보이고 있다. 한소라 기자 sora@hanbit.example";
  expect(labelsOf(["등대 학교 졸업", picture, opening], "ko")).toEqual([
    [1, "caption", "pictures.caption-with-credit"],
  ]);
  expect(labelsOf(["등대 학교 졸업", opening, "내년에도 연다고 했다. 한소라 기자 sora@hanbit.example"], "ko")).toEqual(
    [],
  );
});

it("takes no byline with an agency for a caption", () => {
  expect(labelsOf(["Liman kapandı", "Haber: Selin Karaköy / ADAPAZARI, (DHA)", STORY], "tr")).toEqual([]);
});

it("takes no standfirst and no last paragraph for the caption of the credit below", () => {
  const text = "The wall will not be mended soon. The board wants a new one.";
  const known = ["headline", "paragraph", "paragraph", "other", "paragraph"] as const;
  const blocksOf = (lines: readonly string[], count: number) => {
    const capture = makeCapture(lines);
    const judged = capture.judged
      .slice(0, count)
      .map((verdict, at) => ({ ...verdict, label: known[at] ?? verdict.label, confidence: 0.9 }));
    return labelPictures.label({ ...capture, judged }).map(({ block }) => block);
  };
  const credit = "Illustration: Lena Marsh";
  expect(blocksOf([HEADLINE, text, credit, STORY], 1)).toEqual([2]);
  expect(blocksOf([HEADLINE, CAPTION, credit, STORY], 1)).toEqual([2, 1]);
  expect(blocksOf([HEADLINE, STORY, text, credit], 3)).toEqual([3]);
  expect(blocksOf([HEADLINE, STORY, text, credit, STORY], 5)).toEqual([3, 2]);
});

describe("a credit's label of one word in a block of its own", () => {
  const RULE = "pictures.below-credit-label";
  const below = (...lines: readonly string[]) => labelsOf([HEADLINE, ...lines, STORY]);

  it("signs what stands above it", () => {
    for (const [label, signer] of [
      ["Credit:", "Harrow Shire"],
      ["Foto:", "Jonas Ekeby"],
      ["Kuva :", "Lena Marsh"],
    ])
      expect(below(CAPTION, label ?? "", signer ?? "")).toEqual([
        [1, "caption", "pictures.above-credit"],
        [3, "credit", RULE],
      ]);
  });

  it("has a person or a house below it where no sentence stands above", () => {
    expect(below("The Ladies’ Basin", "Photo:", "Lena Marsh")).toEqual([[3, "credit", RULE]]);
    expect(below("The Ladies’ Basin", "Photos:", "Carnival weekend highlights")).toEqual([]);
    expect(below("4 of 5", "Photo:", "Tavra Quennel")).toEqual([[3, "credit", RULE]]);
    const long = `The pool ${"below the long white wall of the old harbour ".repeat(5)}is shut.`;
    expect(below(long, "Credit:", "Harrow shire council")).toEqual([]);
    expect(below("The Ladies’ Basin", "Photo:", "Museum of the Bay")).toEqual([]);
    const line = "The Ladies’ Basin, where nobody swims";
    expect(below(line, "Photo:", "Museum of the Bay")).toEqual([[3, "credit", RULE]]);
    expect(below(line, "Photos:", "Carnival weekend highlights")).toEqual([]);
  });

  it("of a source signs where the page has it again, a person is named, and the story goes on", () => {
    const told = (label: string, ...signers: readonly string[]) => {
      const lines = [
        HEADLINE,
        ...signers.flatMap((signer) => ["The mast on the old water tower", label, signer, STORY]),
      ];
      return labelBy(labelPictures, makeCapture(lines)).filter(([, , rule]) => rule === RULE);
    };
    expect(told("Source:", "Lena Marsh / Harrow 24", "Jonas Ekeby / Harrow 24").map(([block]) => block)).toEqual([
      3, 7,
    ]);
    expect(told("Source:", "Lena Marsh / Harrow 24")).toEqual([]);
    // Who said it, below each saying.
    expect(told("Source:", "Lena Marsh", "Jonas Ekeby")).toEqual([]);
    expect(told("Video:", "Lena Marsh", "Jonas Ekeby")).toEqual([]);
    expect(told("Source:", "Harrow Shire", "The county office")).toEqual([]);
    const made = makeCapture([
      HEADLINE,
      CAPTION,
      "Source:",
      "Lena Marsh / Harrow 24",
      CAPTION,
      "Source:",
      "Jonas Ekeby / Harrow 24",
      STORY,
    ]);
    const judgedAs = (label: "paragraph" | "other") => {
      const judged = made.judged.map((each, at) => (at === 1 || at === 4 ? { ...each, label } : each));
      return labelPictures.label({ ...made, judged }).filter(({ rule }) => rule === RULE);
    };
    expect(judgedAs("other").map(({ block }) => block)).toEqual([3, 6]);
    expect(judgedAs("paragraph")).toEqual([]);
  });

  it("signs nothing below a paragraph but a person or a house", () => {
    const capture = (signer: string, label: "paragraph" | "other") => {
      const made = makeCapture([HEADLINE, CAPTION, "Photos:", signer, STORY]);
      const known = { label, confidence: 0.99 };
      return { ...made, judged: made.judged.map((each, at) => (at === 1 ? { ...each, ...known } : each)) };
    };
    const blocksOf = (signer: string, label: "paragraph" | "other") =>
      labelBy(labelPictures, capture(signer, label)).map(([block]) => block);
    for (const title of ["Storm Damage in Harrow", "Bad Bunny"]) {
      expect(blocksOf(title, "other")).toEqual([1, 3]);
      expect(blocksOf(title, "paragraph")).toEqual([]);
    }
    expect(blocksOf("Lena Marsh", "paragraph")).toEqual([3]);
    expect(blocksOf("Getty Images", "paragraph")).toEqual([3]);
  });

  it.each([
    ["Source:", "Lena Marsh"],
    ["Via:", "Lena Marsh"],
    ["Video:", "Lena Marsh"],
    ["Credit", "Lena Marsh"],
    ["Photos:", "The wall was mended on Friday."],
    ["Photos:", "The wall was mended."],
    ["Photos:", "12 of the best walls"],
    ["Photos:", "a wall"],
  ])("is not %s before %s", (label, text) => {
    expect(below(CAPTION, label, text).filter(([, , rule]) => rule === RULE)).toEqual([]);
  });
});

it("knows a caption by its house's rights, and the story's own by its stop", () => {
  const line = "Il molo di ponente riaperto ai pedoni";
  expect(labelsOf([HEADLINE, `${line} - RIPRODUZIONE RISERVATA`, STORY], "it")).toEqual([
    [1, "caption", "pictures.caption-with-credit"],
  ]);
  expect(labelsOf([HEADLINE, `${line}. - RIPRODUZIONE RISERVATA`, STORY], "it")).toEqual([]);
  // The page's own, and the story's last line.
  const rights = ["© 2024 The Harrow Post – All Rights Reserved", "Il Quotidiano del Molo © RIPRODUZIONE RISERVATA"];
  for (const text of rights) expect(labelsOf([HEADLINE, text, STORY], "it")).toEqual([]);
  for (const text of ["Harrow Post Media Group - All rights reserved", `${line} - RIPRODUZIONE RISERVATA`])
    expect(labelsOf([HEADLINE, STORY, text], "it")).toEqual([]);
});

it("leaves two last sentences in the story where a call parts them from it", () => {
  const last = "The wall was hit in the night. Nobody was hurt.";
  const lines = [HEADLINE, STORY, "Read also: A pontoon of barrels", last, "Photo: Lena Marsh"];
  const known = ["headline", "paragraph", "other", "paragraph", "other"] as const;
  const claimed = (given: Parameters<typeof makeCapture>[1]): number[] => {
    const capture = makeCapture(lines, given);
    const judged = capture.judged.map((each, at) => ({ ...each, label: known[at] ?? each.label, confidence: 0.8 }));
    return labelPictures.label({ ...capture, judged }).map(({ block }) => block);
  };
  for (const call of ["related", "advertisement", "promo"] as const)
    expect(claimed({ given: { 2: call } })).toEqual([4]);
  expect(claimed({ given: { 2: "share" } })).toEqual([4, 3]);
});

describe("a day or a time, and from whom a story is,", () => {
  const page = (line: string, language: string) => labelsOf([HEADLINE, line, STORY], language);

  it.each([
    ["2024-03-05 10:42:15　来源: 新华社", "zh"],
    ["2024年3月5日 来源：新华社", "zh"],
    ["发布时间：2024-03-05 10:42 来源：新华社", "zh"],
    ["2024.03.05 10:42 출처: 연합뉴스", "ko"],
    ["05.03.2024, 10:42 Uhr | Quelle: dpa", "de"],
    ["19 de julio, 2024 | Fuente: AFP", "es"],
    ["10:42, 5 марта 2024 Источник: ТАСС", "ru"],
    ["Publié le 5 mars 2024 à 10:42 - Source : AFP", "fr"],
  ])("are no caption with its credit: %s", (line, language) => {
    expect(page(line, language)).toEqual([]);
  });

  it.each([
    ["Der Kai um 10:42 Uhr, als noch niemand da war. Quelle: Hafenmuseum", "de"],
    ["O cais de Porto Ansel em 2024. Fonte: Museu do Mar", "pt"],
    ["民众在港口排队等候渡轮。来源：新华社", "zh"],
    ["Der Kai von Port Harrow im Eis, 1974 | Quelle: dpa", "de"],
    ["Der Kai von Harrow im Winter 1974 mit Eis. Foto: dpa", "de"],
    ["Der Kai von Harrow am 5.3.1974, Foto: dpa", "de"],
    ["Der Kai von Harrow am Morgen des 5.3.1974, als kein Schiff kam, Quelle: dpa", "de"],
  ])("are parts of a caption's sentence: %s", (line, language) => {
    expect(page(line, language)).toEqual([[1, "caption", "pictures.caption-with-credit"]]);
  });
});

it("knows a short caption of a script without spaces by the label in its brackets", () => {
  const opening = "港の壁を直す実験が3日、町の船着き場で始まった。期間は来年の3月までで、町が費用を出すという。";
  const found = (line: string) => labelsOf(["港の壁を直す", opening, line, opening], "ja").map(([block]) => block);
  expect(found("実験の仕組み（出典：潮技研の発表資料）")).toContain(2);
  expect(found("実験の仕組み（潮技研の発表資料）")).not.toContain(2);
  expect(found("文：瀬川悠介（写真：木村陽子）")).not.toContain(2);
  // Between two paragraphs it says whom a picture shows, above the story who wrote it.
  const writer = "瀬川悠介（写真：木村陽子）";
  expect(labelsOf(["港の壁を直す", writer, opening, opening], "ja").map(([block]) => block)).not.toContain(1);
});

it("knows a short Korean caption by the sign before its credit", () => {
  const opening = "나로시는 섬을 잇는 나룻배가 70년 만에 새 줄을 맨다고 3일 밝혔다. 줄은 스테인리스로 만든다.";
  const found = (line: string) => labelsOf(["나룻배 새 줄 맨다", opening, line, opening], "ko").map(([block]) => block);
  expect(found("월요일 항구를 떠나는 여객선 ⓒ뉴시스")).toContain(2);
  expect(found("월요일 항구 ⓒ뉴시스")).not.toContain(2);
});

it("knows a portrait's caption from an author's line that goes on with the photographer", () => {
  const claimed = (line: string) => labelsOf([HEADLINE, line, STORY]).map(([, label]) => label);
  expect(claimed("Jane Doe in Port Ansel. Photograph: Jan Reck")).toEqual(["caption"]);
  expect(claimed("Jane Doe in Port Ansel. Photographs by Jan Reck")).toEqual([]);
});
