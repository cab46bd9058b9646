import { describe, expect, it } from "vitest";
import { labelFurniture } from "../../../src/parse/passes/furniture.ts";
import { labelWireNotes } from "../../../src/parse/passes/wire-notes.ts";
import { labelBy, makeCapture } from "../make-capture.ts";

const labelsOf = (lines: readonly string[], language = "en") =>
  labelBy(labelFurniture, makeCapture(lines, { language }));

describe("a whole block that is a form of the lexicon", () => {
  it.each([
    ["Sign up now: Get insights on Asia's fast-moving developments", "promo"],
    ["Google Preferred Source badge", "badge"],
    ["See more on", "related"],
    ["Advertisement", "advertisement"],
    ["Share this article", "share"],
    ["Read more", "furniture"],
    ["ANZEIGE", "advertisement"],
    ["[관련기사]", "related"],
    ["▶ Read more", "furniture"],
    ["- Advertisement -", "advertisement"],
    ["1 of 2 |", "furniture"],
    ["*** Werbung ***", "advertisement"],
    ["» Mehr zum Thema", "related"],
    ["👉 Lire aussi : Le phare", "related"],
  ])("%s", (text, label) => {
    expect(labelsOf([text]).map(([, given]) => given)).toEqual([label]);
  });
});

describe("a widget's line amid a story", () => {
  it.each([
    ["View on Threads", "en", "furniture"],
    ["Tweet may have been deleted", "en", "furniture"],
    ["This article was read by an automated voice. Please report any mistakes.", "en", "furniture"],
    ["{{ title }}", "en", "furniture"],
    ["Thanks for subscribing!", "en", "promo"],
    ["Go ad-free", "en", "advertisement"],
    ["Auf X ansehen", "de", "furniture"],
    ["Inhaltsverzeichnis", "de", "furniture"],
    ["Nur für Abonnenten", "de", "promo"],
    ["Voir cette publication sur X", "fr", "furniture"],
    ["Déjà abonné ? Connectez-vous", "fr", "promo"],
    ["Cargando video...", "es", "furniture"],
    ["¿Ya tienes cuenta?", "es", "promo"],
    ["Ouça este conteúdo", "pt", "share"],
    ["Sei già abbonato? Accedi", "it", "promo"],
    ["Deze video is niet meer beschikbaar", "nl", "furniture"],
    ["Läs hela konversationen på X", "sv", "furniture"],
    ["Få læst artiklen op", "da", "share"],
    ["Du er allerede påmeldt", "nb", "promo"],
    ["Kuuntele artikkeli", "fi", "share"],
    ["Открыть в Telegram", "ru", "furniture"],
    ["Вже маєте акаунт?", "uk", "promo"],
    ["Dalsza część tekstu pod reklamą", "pl", "advertisement"],
    ["Bu gönderi kullanılamıyor", "tr", "furniture"],
    ["この動画は公開を終了しました", "ja", "furniture"],
    ["感谢您的订阅!", "zh", "promo"],
    ["請繼續往下閱讀...", "zh", "advertisement"],
    ["기사 듣기", "ko", "share"],
    ["الفيديو غير متاح", "ar", "furniture"],
    ["התגובות סגורות", "he", "furniture"],
    ["ارسال نظر", "fa", "share"],
    ["खबर शेयर करें", "hi", "share"],
    ["Máte již účet?", "cs", "promo"],
    ["Poslechněte si reportáž z přístavu", "cs", "share"],
    ["Číst článek", "cs", "share"],
    ["Try Harbour Post Premium for FREE by clicking here for no ads and fun puzzles.", "en", "promo"],
    ["Link másolva", "hu", "share"],
    ["Comentariile sunt închise", "ro", "furniture"],
    ["Το βίντεο δεν είναι διαθέσιμο", "el", "furniture"],
    ["Langsung ke konten", "id", "furniture"],
    ["Quên mật khẩu?", "vi", "promo"],
    ["คัดลอกลิงก์", "th", "share"],
  ])("%s", (text, language, label) => {
    expect(labelsOf([text], language).map(([, given]) => given)).toEqual([label]);
  });

  it.each([
    ["No thanks.", "en"],
    ["Laden", "nl"],
    ["Cómo llegar", "es"],
    ["Itinéraire", "fr"],
    ["Como chegar", "pt"],
    ["Gracias por participar.", "es"],
    ["Poslechněte si moře, řekl kapitán.", "cs"],
  ])("but not what a story prints: %s", (text, language) => {
    expect(labelsOf([text], language)).toEqual([]);
  });
});

describe("prose that begins like furniture", () => {
  it.each([
    "Read more closely, the accounts are less cheerful. They show that the board borrowed against the ferry twice, and that it paid neither loan back.",
    "Related to the buyback, the board said it would sell two of its older tankers before the summer, and lease the third to a yard.",
    "More from the council is expected on Friday, when the engineers present the first drawings.",
    "Share prices fell.",
    "Sponsored by a brewery, the team wore green.",
    "1 of 2 | The ferry leaves Dalehaven on Monday. (Lena Marsh via Kestrel)",
    "Advertisement boards along the quay were taken down overnight.",
    "Most read the letter twice.",
    "Try the soup for free, said the cook, and tell me by clicking your tongue whether it is any good.",
  ])("%s", (text) => {
    expect(labelsOf([text])).toEqual([]);
  });
});

describe("a paragraph that begins like a call", () => {
  const CALL =
    "Subscribe to that view and the paper was less a business than a parish, said the historian, who has read all of its books.";
  const labelsAt = (confidence: number, text = CALL) => {
    const story = "The paper of the island was printed in a shed behind the chapel for a hundred years.";
    const capture = makeCapture([story, text]);
    const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence }));
    return labelBy(labelFurniture, { ...capture, judged }).map(([at]) => at);
  };

  it("is the story's where the model takes it for one", () => {
    expect(labelsAt(0.9)).toEqual([]);
    expect(labelsAt(0.8)).toEqual([1]);
  });

  it("is a long sentence with a comma as well", () => {
    const long = "Subscribe to a theory long enough, she said, and you stop seeing what speaks against it.";
    expect(labelsAt(0.93, long)).toEqual([]);
    expect(labelsAt(0.9, long)).toEqual([1]);
  });

  it("but for a short one, of which the model must be surer", () => {
    expect(labelsAt(0.9, "Subscribe to that view, said the historian.")).toEqual([1]);
    expect(labelsAt(0.98, "Subscribe to that view, said the historian.")).toEqual([]);
  });
});

describe("a word of the page's own", () => {
  const BEFORE = "On Friday the harbour office published a";

  it("is the story's where a sentence goes through it", () => {
    expect(labelsOf([BEFORE, "report", "on the nine days without bread."])).toEqual([]);
  });

  it.each([
    ["The mayor declined to", "comment."],
    ["They want it in", "print."],
    ["She put up a", "video."],
    ["The gull follows you", "around the web."],
  ])("is the story's where it ends a sentence: %s / %s", (before, word) => {
    expect(labelsOf([before, word, "The quay will be shut for nine days."])).toEqual([]);
    expect(labelsOf([`${before} quay.`, word, "The quay will be shut for nine days."]).map(([at]) => at)).toEqual([1]);
  });

  it("is the story's before a name, and before a number", () => {
    expect(labelsOf([BEFORE, "back to", "Harrow, where nine days went by without bread."])).toEqual([]);
    expect(labelsOf([BEFORE, "menu", "200 of the loaves came from Tollan."])).toEqual([]);
    expect(labelsOf([BEFORE, "opens new tab", "on the nine days without bread."]).map(([at]) => at)).toEqual([1]);
  });

  it("is the story's as a German noun, and right behind a dateline", () => {
    const before = "Am Freitag ergab im Hafen von Harrow eine";
    expect(labelsOf([before, "Umfrage", "unter den Fischern, dass es an Brot fehlt."], "de")).toEqual([]);
    expect(labelsOf(["PORT ANSEL (AP) —", "New", "uncertainty hangs over the ferry."])).toEqual([]);
  });

  it.each([
    ["no sentence goes through it", [`${BEFORE} list.`, "report", "on the quay"]],
    ["it is written as pages write it", [BEFORE, "Report", "on the nine days without bread."]],
    ["it is an advertisement", [BEFORE, "advertisement", "list of nine ferries."]],
  ])("is the page's where %s", (_, lines) => {
    expect(labelsOf(lines).map(([at]) => at)).toEqual([1]);
  });
});

describe("a call that links broke", () => {
  const STORY = "The ferry to the outer islands will not sail before Friday.";
  const CALL = "Sign up for the harbour letter by";

  it("goes on below", () => {
    expect(labelsOf([STORY, CALL, "clicking here", ".", "On Friday it will."])).toEqual([
      [1, "promo", "furniture.promo"],
      [2, "promo", "furniture.promo-rest"],
      [3, "promo", "furniture.promo-rest"],
    ]);
  });

  it("goes on with a link's words that begin large, below another call", () => {
    const lines = [STORY, "Jetzt anmelden", "Mit meiner Anmeldung stimme ich der", "Werbeklausel", "zu.", STORY];
    expect(labelsOf(lines).map(([at]) => at)).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ["a sentence of the story goes through it", ["The harbour office published a", CALL, "report on Friday."]],
    ["it names another story", [STORY, "Read more: Why the harbour is closed", "iPhones sell on the islands."]],
    ["it has come to its end", [STORY, `${CALL} clicking.`, "report on Friday."]],
    ["another sentence begins", [STORY, CALL, "On Friday it will."]],
    [
      "a link opens another sentence",
      [
        STORY,
        CALL,
        "The Ferry",
        "newsletter was sent to nine thousand readers, and it asked them what they would pay.",
      ],
    ],
  ])("does not where %s", (_, lines) => {
    expect(labelsOf(lines).map(([at]) => at)).toEqual([1]);
  });
});

describe("titles of other stories", () => {
  it("takes the one that a label with a colon announces", () => {
    expect(labelsOf(["More from Ridgeline:", "Conoco sells out of coffee, twice", "Seagull fined"])).toEqual([
      [0, "related", "furniture.related"],
      [1, "related", "furniture.teaser"],
    ]);
  });

  it("takes one that asks below the first title of a list", () => {
    const capture = makeCapture(["Most viewed", "Seagull fined", "Which reservoir are you?"]);
    const judged = capture.judged.map((each) => ({ ...each, label: "other" as const }));
    expect(labelFurniture.label({ ...capture, judged }).map(({ block }) => block)).toEqual([0, 2]);
  });

  it("leaves one that a speaker's dash opens", () => {
    const found = labelsOf(["Most viewed", "Seagull fined", "—And which reservoir are you from?"]);
    expect(found.map(([block]) => block)).toEqual([0]);
  });

  it("leaves one that an interview's label opens", () => {
    const found = (asked: string) => labelsOf(["Most viewed", "Seagull fined", asked]).map(([block]) => block);
    expect(found("Q: How many reservoirs would you swim in?")).toEqual([0]);
    expect(found("EU: Who pays for the reservoirs?")).toEqual([0, 2]);
  });

  it("leaves one that heads a list of the story", () => {
    const capture = makeCapture(["Most viewed", "Seagull fined", "What floats?", "- Corks, and most apples."]);
    const labels = ["other", "other", "paragraph", "listitem"] as const;
    const found = (ofItem: number) => {
      const judged = capture.judged.map((each, at) => ({
        ...each,
        label: labels[at] ?? "other",
        confidence: at === 3 ? ofItem : 0.95,
      }));
      return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(found(0.95)).toEqual([0]);
    expect(found(0.6)).toContain(2);
  });

  it("leaves one that the model is sure of, right above a paragraph that it is sure of", () => {
    const below = "The ferry did not sail on Friday, the harbour master said after a night of talks.";
    const capture = makeCapture(["Most viewed", "Seagull fined", "Will the ferry sail?", below]);
    const found = (confidence: number, sure = 0.99) => {
      const judged = capture.judged.map((each, i) => ({
        ...each,
        label: i < 2 ? ("other" as const) : ("paragraph" as const),
        confidence: i === 2 ? confidence : sure,
      }));
      return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(found(0.9)).toEqual([0]);
    expect(found(0.7)).toEqual([0, 2]);
    expect(found(0.9, 0.9)).toEqual([0, 2]);
  });

  it("stops at the headline, which a menu stands above", () => {
    const capture = makeCapture([
      "Videos",
      "Groundwater",
      "Whose is the water under our feet?",
      "The ferry did not sail on Friday, the harbour master said after a night of talks.",
    ]);
    const labels = ["other", "other", "headline", "paragraph"] as const;
    const judged = capture.judged.map((each, i) => ({ ...each, label: labels[i] ?? each.label }));
    const listed = judged.map((each, i) => (i === 2 ? { ...each, label: "other" as const } : each));
    expect(labelFurniture.label({ ...capture, judged }).map(({ block }) => block)).toEqual([0]);
    expect(labelFurniture.label({ ...capture, judged: listed }).map(({ block }) => block)).toEqual([0, 2]);
  });

  it("stops where the story goes on", () => {
    const lines = ["Most viewed", "The ferry sailed at noon.", "Which reservoir are you?"];
    expect(labelsOf(lines).map(([block]) => block)).toEqual([0]);
  });
});

describe("what a machine summed up", () => {
  const ITEMS = ["Brua stenges fra mandag.", "Ferja går hver time."];
  const NOTE = "Oppsummeringen er laget ved hjelp av KI og kvalitetssikret av journalister.";
  const SPEECH = "– Vi rodde hele natten, og vi hadde ikke brød, sier Mara Lind.";

  it("stands between the title of a box and the note below it", () => {
    expect(labelsOf(["Kortversjonen", ...ITEMS, NOTE, SPEECH], "nb").map(([block]) => block)).toEqual([0, 1, 2, 3]);
  });

  it("is nothing above a title, nor the headline or what is surely the story above a note", () => {
    const above = ["Opinion", "Ferry stays in port", "By Mara Lind", "5 May 2024"];
    const found = labelsOf([...above, "AI generated summary", "- The ferry sails hourly"]);
    expect(found.filter(([, label]) => label === "furniture").map(([block]) => block)).toEqual([5]);
    const capture = makeCapture(["Artikkelen oppdateres", ...ITEMS, NOTE], { language: "nb" });
    const under = (label: "headline" | "paragraph") => {
      const judged = capture.judged.map((each, i) => ({
        ...each,
        label: i === 1 ? label : ("other" as const),
        confidence: 0.99,
      }));
      return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect([under("headline"), under("paragraph")]).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });

  it("is nothing above the note where no title opens a box", () => {
    expect(labelsOf([...ITEMS, NOTE], "nb").map(([block]) => block)).toEqual([2]);
  });

  it("is no speech below the note that the model knows for the story", () => {
    const capture = makeCapture([...ITEMS, NOTE, SPEECH], { language: "nb" });
    const found = (confidence: number) => {
      const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence }));
      return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(found(0.98)).toEqual([2]);
    expect(found(0.6)).toEqual([2, 3]);
  });
});

it("leaves a page's word for a summary to the model that takes it for a subhead amid the story", () => {
  const prose = "The ferry did not sail on Friday, the harbour master said after a night of talks.";
  const capture = makeCapture([prose, "In brief", prose]);
  const found = (label: "subhead" | "other") => {
    const judged = capture.judged.map((each, i) => ({ ...each, label: i === 1 ? label : ("paragraph" as const) }));
    return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
  };
  expect(found("subhead")).toEqual([]);
  expect(found("other")).toEqual([1]);
});

it("leaves a summary's word with a colon to the story that goes on above and below it", () => {
  const prose = "The ferry did not sail on Friday, the harbour master said after a night of talks.";
  const found = (label: "paragraph" | "other", below = prose) => {
    const capture = makeCapture([prose, "What you need to know:", below]);
    const judged = capture.judged.map((each, i) => ({ ...each, label: i === 0 ? label : ("paragraph" as const) }));
    return labelFurniture.label({ ...capture, judged }).map(({ block }) => block);
  };
  expect(found("paragraph")).toEqual([]);
  expect(found("other")).toEqual([1]);
  // A list of contents has no stops, or asks.
  expect(found("paragraph", "How the harbour began, and who paid for it")).toEqual([1]);
  expect(found("paragraph", "How did the harbour of Harrow begin, and who paid for it?")).toEqual([1]);
});

it("leaves a block alone that has its label", () => {
  expect(labelBy(labelFurniture, makeCapture(["Read more"], { given: { 0: "subhead" } }))).toEqual([]);
});

describe("an agency's notes to newsrooms below a story", () => {
  const STORY = [
    "Fähre bleibt im Hafen",
    "Von Lena Marsh, dpa",
    "Die Fähre bleibt bis Freitag im Hafen.",
    "«Das Meer hat Zeit.»",
  ];
  const judge = (...lines: string[]) => labelBy(labelWireNotes, makeCapture(lines, { language: "de" }));

  it("are furniture to their end, and the wire's last line signs", () => {
    const notes = [
      "# dpa-Notizblock",
      "## Orte",
      "- Fährhaus, 26000 Hafen",
      "* * * *",
      "- Foto: Newsdesk, +49 30 5550",
      "dpa vbd yyni n1 olt",
    ];
    const labels = judge(...STORY, ...notes).map(([block, label]) => [block, label]);
    expect(labels).toEqual([...[4, 5, 6, 7, 8].map((block) => [block, "furniture"]), [9, "signoff"]]);
  });

  it("are a press release's from their title to what the page goes on with", () => {
    const title = "Noot voor de redactie:";
    const notes = ["- De steiger is een monument.", "Lena Marsh, telefoon 0555 010101"];
    const known = ["headline", "paragraph", "paragraph", "paragraph"] as const;
    const blocksOf = (...lines: string[]) => {
      const capture = makeCapture([...STORY, ...lines]);
      const judged = capture.judged.map((each, at) => ({ ...each, label: known[at] ?? each.label }));
      return labelWireNotes.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(blocksOf(title, ...notes, "Share this article", "The rival is back")).toEqual([4, 5, 6]);
    expect(blocksOf("Notes to editors", ...notes)).toEqual([4, 5, 6]);
    expect(blocksOf("Notes to editors should be short, she said.", ...notes)).toEqual([]);
    // Below "Further information" only what tells whom the press may ask is none of the story's.
    const paper = "It is in Ear and Tide.";
    expect(blocksOf("Further information", paper, "Ask the press office.")).toEqual([4, 5, 6]);
    expect(blocksOf("Further information", paper, "The ferry sails at noon.")).toEqual([]);
  });

  it("stand below their open title where a line says whom the press may ask, not where the story tells what the press office said", () => {
    const story = [
      "The ferry stays in the harbour until Friday, as the sea is too high for it, the council said.",
      "The sea has time.",
    ];
    const lines = ["Ferry stays in the harbour", ...story, ...story, "Further information"];
    const told = "The council's press office will answer questions about ferries on Friday, she said.";
    const asked = "Ask the press office of the Institute of Tides and Ports in Harrow, telephone 0555 010101.";
    const blocksOf = (line: string) => {
      const capture = makeCapture([...lines, line]);
      const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const }));
      return labelWireNotes.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(blocksOf(told)).toEqual([]);
    expect(blocksOf(asked)).toEqual([5, 6]);
  });

  it("are none where more of the story stands below their title than above it", () => {
    const long = "The notes at the end give the numbers behind the story, and say where photographs may be had.";
    const blocksOf = (...lines: string[]) => {
      const capture = makeCapture(["How to write a press release", "Short.", "Shorter.", "Notes to editors", ...lines]);
      const judged = capture.judged.map((each, at) => ({
        ...each,
        label: at === 0 ? ("headline" as const) : ("paragraph" as const),
      }));
      return labelWireNotes.label({ ...capture, judged }).map(({ block }) => block);
    };
    expect(blocksOf(long)).toEqual([]);
    expect(blocksOf("Brief.")).toEqual([3, 4]);
  });

  it("begin with what parts them", () => {
    const hidden = "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt";
    expect(judge(...STORY, "* * * *", hidden).map(([block]) => block)).toEqual([4, 5]);
  });

  it("stand below three blocks at least", () => {
    const [first = "", second = "", third = ""] = STORY;
    expect(judge(first, second, third, "# dpa-Notizblock")).toHaveLength(1);
    expect(judge(first, second, "# dpa-Notizblock")).toEqual([]);
  });

  it("are none where a story speaks of them", () => {
    expect(judge(...STORY, "Im dpa-Notizblock stand eine falsche Nummer.")).toEqual([]);
  });
});

describe("a title between two labels of other stories", () => {
  const LIST = ["list of 2 items", "list 1 of 2"];

  it.each([
    ["en", "Why the seawall leans"],
    ["en", "Who pays for the seawall?"],
    ["ar", "لماذا يميل الجدار؟"],
  ])("is one of them in %s: %s", (language, title) => {
    expect(labelsOf([...LIST, title, "list 2 of 2", "The wall in pictures", "end of list"], language)).toContainEqual([
      2,
      "related",
      "furniture.teaser",
    ]);
  });

  it("is none where it is a sentence", () => {
    const labels = labelsOf(["Related", "The wall was built in 1911 and leans a little.", "Related"]);
    expect(labels.map(([at]) => at)).toEqual([0, 2]);
  });
});

describe("points above a story", () => {
  const STORY = "The mail run to nine islands will go on after all, the harbour master said.";
  const POINTS = ["The mail run to nine islands will be kept.", "Its owner gave notice in May."];
  const NEXT = ["What’s next?", "Two drivers begin in June."];

  it("end with what comes next", () => {
    expect(labelsOf(["In short:", ...POINTS, ...NEXT, STORY]).map(([at]) => at)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    ["nothing says what comes next", ["In short:", ...POINTS, STORY]],
    ["one of them is a paragraph", ["In short:", `${STORY} It came as a surprise.`, ...NEXT, STORY]],
    ["no word announces them", ["Live", ...POINTS, ...NEXT, STORY]],
    ["the story begins below what asks", ["In short:", ...POINTS, "What’s next?", `${STORY} It came as a surprise.`]],
  ])("are left to the model where %s", (_, lines) => {
    expect(labelsOf(lines).map(([at]) => at)).toEqual([0]);
  });

  describe("that nothing marks", () => {
    // The story tells its points again.
    const PAGE = ["What you need to know:", ...POINTS, STORY, `${STORY} ${POINTS.join(" ")}`];
    /** Which blocks are labelled where the model is so sure of each. */
    const read = (sure: readonly number[], lines: readonly string[] = PAGE): number[] => {
      const capture = makeCapture(lines);
      const judged = capture.judged.map((each, at) => ({
        ...each,
        label: at === 0 ? ("other" as const) : ("paragraph" as const),
        confidence: sure[at] ?? 0.99,
      }));
      return labelBy(labelFurniture, { ...capture, judged }).map(([at]) => at);
    };

    it("are sentences that the model doubts, above a paragraph that it knows", () => {
      expect(read([0.99, 0.6, 0.85, 0.99])).toEqual([0, 1, 2]);
      expect(read([0.99, 0.6, 0.85, 0.99], PAGE.with(0, "In Kürze:"))).toEqual([0, 1, 2]);
      expect(read([0.99, 0.6, 0.85, 0.99], PAGE.with(0, "L’essentiel"))).toEqual([0, 1, 2]);
    });

    it("are the story's own where it does not tell them again", () => {
      expect(read([0.99, 0.6, 0.85, 0.99], PAGE.with(1, "Yes, it did.").with(2, "So it was."))).toEqual([0]);
    });

    it("may be short where it is surer of one below the first, and no story begins so shortly", () => {
      const sure = [0.99, 0.6, 0.93, 0.99];
      expect(read(sure)).toEqual([0, 1, 2]);
      expect(
        read(sure, PAGE.with(2, `${STORY.slice(0, -1)}, though nobody on the quay could say for how long.`)),
      ).toEqual([0]);
    });

    it.each([
      ["the model knows the first", [0.99, 0.99, 0.6, 0.99], PAGE],
      ["it knows the second: a story's first paragraph", [0.99, 0.6, 0.99, 0.99], PAGE],
      ["it doubts all below", [0.99, 0.6, 0.6, 0.6, 0.6], PAGE],
      ["another word stands above", [0.99, 0.6, 0.6, 0.99], PAGE.with(0, "Video")],
    ])("are the story's where %s", (_, sure, lines) => {
      expect(read(sure, lines)).toEqual([0]);
    });
  });
});

describe("a poll whose button is lost", () => {
  const story = "Die Fähre zu den Inseln fährt nicht vor Freitag. Das sagte der Hafenmeister am Abend in Harrow.";
  const polled = (lines: readonly string[], confidence = 0.9): number[] => {
    const capture = makeCapture(["Möwen am Hafen", story, ...lines, story], { language: "de" });
    const judged = capture.judged.map((each, at) => ({
      ...each,
      label: at < 2 ? each.label : ("paragraph" as const),
      confidence,
    }));
    return labelBy(labelFurniture, { ...capture, judged }).map(([at]) => at);
  };
  const poll = ["Stören dich die Möwen?", "Ja, jeden Morgen.", "Ja, aber ich mag sie.", "Nein, gar nicht."];

  it("asks, and has answers that say yes and no", () => {
    expect(polled(poll)).toEqual([2, 3, 4, 5]);
    expect(polled([...poll, "Ich höre keine."])).toEqual([2, 3, 4, 5, 6]);
    // The model knows what goes on with the story.
    expect(polled([...poll, "Ich höre keine."], 0.98)).toEqual([2, 3, 4, 5]);
  });

  it.each([
    ["two answer", poll.slice(0, 3)],
    ["all say yes", poll.with(3, "Ja, und wie.")],
    ["nobody asks", poll.with(0, "Die Möwen stören.")],
    ["somebody speaks", poll.map((text) => (text.endsWith("?") ? text : `«${text}»`))],
    ["each is asked", poll.with(2, "Nein, oder doch?")],
  ])("is none where %s", (_, lines) => {
    expect(polled(lines)).toEqual([]);
  });
});

describe("answers below a page's question", () => {
  it.each([
    ["en", "Was this helpful?", ["Yes", "No"]],
    ["en", "Was this article useful?", ["Yes", "Partly", "No"]],
    ["de", "War dieser Artikel hilfreich?", ["Ja", "Nein"]],
    ["nl", "Was dit artikel nuttig?", ["Ja", "Nee"]],
  ])("are its buttons in %s: %s", (language, question, answers) => {
    const [asked, ...answered] = labelsOf([question, ...answers], language);
    expect(answered).toEqual(answers.map((_, at) => [at + 1, asked?.[1], "furniture.answer"]));
  });

  it("are a poll's above the button that sends them", () => {
    const story = "Die Fähre zu den Inseln fährt nicht vor Freitag, sagte der Hafenmeister am Abend.";
    const polled = (lines: readonly string[]): number[] =>
      labelsOf(["Möwen am Hafen", story, ...lines, story], "de").map(([at]) => at);
    const poll = ["Stören Sie die Möwen am Morgen?", "Ja", "Nein", "Abstimmen"];
    expect(polled(poll).toSorted()).toEqual([2, 3, 4, 5]);
    expect(polled(poll.toSpliced(1, 1))).toEqual([4]);
    expect(polled(poll.with(0, "Die Möwen stören."))).toEqual([5]);
    expect(polled(poll.with(3, "Danach fliegen sie fort."))).toEqual([]);
  });

  it.each([
    ["a story's question", ["Was the ferry late?", "Yes", "No"], []],
    ["what goes on", ["Was this helpful?", "Yes, said the harbour master, and he laughed."], [0]],
    ["another form", ["Share this article", "Yes", "No"], [0]],
    ["a form that asks nothing", ["Latest first", "Yes", "No"], [0]],
  ])("are none below or in %s", (_, lines, found) => {
    expect(labelsOf(lines).map(([at]) => at)).toEqual(found);
  });
});

it("what somebody says alone is the story's, where the page's own label has no stop", () => {
  const story = "« Nous avons un bateau et pas de port », a dit le capitaine quand les lumières se sont éteintes.";
  const labelsAt = (said: string, above: "paragraph" | "other" = "paragraph") => {
    const capture = makeCapture([story, said, story], { language: "fr" });
    const judged = capture.judged.map((each, i) => ({ ...each, label: i === 0 ? above : ("paragraph" as const) }));
    return labelBy(labelFurniture, { ...capture, judged }).map(([at]) => at);
  };
  expect(labelsAt("J’aime ça.")).toEqual([]);
  expect(labelsAt("J’aime ça :")).toEqual([1]);
  expect(labelsAt("J’aime ça.", "other")).toEqual([1]);
});

describe("a title that an arrow points at", () => {
  const STORY = "The ferry to the outer islands will not sail before Friday, the harbour master said after talks.";
  const pointed = (lines: readonly string[]): number[] =>
    labelsOf(["Ferry stays in port", STORY, ...lines, STORY]).flatMap(([at, , rule]) =>
      rule === "furniture.pointed" ? [at] : [],
    );

  it.each([
    ">> Ferry strike called off after talks",
    ">>> Das sind die größten Fähren im Land",
    "→ Ferry strike called off after talks",
    "» Fin de la grève des ferries",
    "▶ Why does the seawall lean so far?",
  ])("is another story's: %s", (title) => {
    expect(pointed([title])).toEqual([2]);
  });

  it.each([
    ["a list's item", ["→ Ferry strike called off after talks", "→ Mayor wants a new stone pier"]],
    ["an item that a colon announces", ["What has changed since the spring:", "→ Ferry tickets cost nine crowns more"]],
    ["a sentence", ["▶ The ferry strike was called off after talks."]],
    ["what somebody says", ["»Wir warten ab, was in den Wochen passiert«"]],
    ["a link's words", ["→ hier geht es zum neuen Fahrplan"]],
    ["a heading", ["» Fazit"]],
    ["a program's line", [">>> Lists = [1, 2, 3] and some more"]],
    ["a time of a live page", ["► 18.40 Uhr: Die Feuerwehr rückt mit drei Wagen an"]],
    ["a day and a time", ["► Dienstag, 5. März, 18.40 Uhr"]],
    ["a day, a time and what came about", ["► Mardi 5 mars, 18 h 40 : les pompiers arrivent sur le quai"]],
  ])("is none where it is %s", (_, lines) => {
    expect(pointed(lines)).toEqual([]);
  });

  it("is the story's own where the page has several with a paragraph below each", () => {
    expect(pointed(["→ Where to park on the day", STORY, "→ What there is to eat"])).toEqual([]);
    // Another arrow, an advertisement below, and two signs of "greater".
    expect(pointed(["→ Where to park on the day", STORY, "► What there is to eat"])).toEqual([2, 4]);
    expect(pointed(["→ Where to park on the day", "Advertisement", STORY, "→ What there is to eat"])).toEqual([2, 5]);
    expect(pointed([">> Ferry strike called off", STORY, ">> Mayor wants a new stone pier"])).toEqual([2, 4]);
  });

  it("is no longer than a title, and nothing of an earlier pass", () => {
    expect(pointed([`→ ${"Ferry strike called off after talks ".repeat(4).trim()}`])).toEqual([]);
    const lines = ["Ferry stays in port", STORY, "→ Ferry strike called off after talks", STORY];
    expect(labelBy(labelFurniture, makeCapture(lines, { given: { 2: "subhead" } }))).toEqual([]);
  });

  it.each([
    ["→", "subhead", 0.85, undefined, []],
    ["→", "subhead", 0.75, undefined, [2]],
    [">>", "subhead", 0.85, undefined, [2]],
    ["→", "headline", 0.6, undefined, []],
    ["→", "paragraph", 0.9, "continuation", []],
    ["→", "paragraph", 0.9, "paragraph", [2]],
  ] as const)(
    "is none where the model surely says else: %s, %s %d, below it %s",
    (arrow, label, confidence, below, at) => {
      const capture = makeCapture([
        "Ferry stays in port",
        STORY,
        `${arrow} Ferry strike called off after talks`,
        STORY,
      ]);
      const judged = capture.judged.map((each, i) => {
        if (i === 3) return { ...each, label: below ?? "paragraph" };
        return i === 2 ? { ...each, label, confidence } : each;
      });
      expect(labelBy(labelFurniture, { ...capture, judged }).map(([block]) => block)).toEqual(at);
    },
  );

  it("may have the length of its film in brackets", () => {
    expect(pointed(["▸ Clip: The ferry meets the seawall (0.41)"])).toEqual([2]);
  });
});

describe("a paper's own calls amid a story", () => {
  it.each([
    ["for free with the latest updates from Quay.", "promo"],
    ["to stay up-to-date on the best of what TIDE has to offer, from news to interviews.", "promo"],
    ["For more on Ama Rowe, pick up this week's issue of TIDE, on newsstands Friday, or subscribe.", "promo"],
    ["Want to respond to the columnist? Send your letter or article to letters@tide.test.", "promo"],
    ["Who we choose to trust can have a profound impact on our lives. Join thousands of readers of Tide.", "promo"],
    ["The TIDE Puzzler crossword is here! How quickly can you solve it? Play now!", "promo"],
    ["Watch live: StormTrack 4 coverage in the video player above.", "promo"],
    ["You have 5 articles to share every month. Send this story to a friend.", "promo"],
    ["Verified Quay Staff Badge", "badge"],
  ])("%s", (text, label) => {
    expect(labelsOf([text]).map(([, given]) => given)).toEqual([label]);
  });

  it.each([
    "For more on the harbour the council waits until Friday, when the issue is decided.",
    "Verified accounts lose the blue badge",
    "Who we choose to trust can have a profound impact on our lives, said the bishop.",
    "Watch live fish and they will calm you, says the keeper of the aquarium.",
  ])("but not prose: %s", (text) => {
    expect(labelsOf([text])).toEqual([]);
  });
});

describe("a notice in a script without spaces", () => {
  it("is told by its beginning, which is as long as one of twice as many letters", () => {
    const capture = makeCapture([
      "離島渡輪復航",
      "本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。",
    ]);
    const judged = capture.judged.map((each) => ({ ...each, label: "paragraph" as const, confidence: 0.995 }));
    expect(labelBy(labelFurniture, { ...capture, judged }).map(([at]) => at)).toEqual([1]);
  });
});
