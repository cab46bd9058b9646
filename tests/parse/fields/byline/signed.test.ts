/** Who wrote a story: what a byline's neighbours tell. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { readNames } from "../../../../src/parse/fields/byline/byline.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";

const MARKS: Readonly<Record<string, Label>> = { "#": "headline", "|": "paragraph", "+": "subhead" };

/** Names in the byline of blocks with a mark before them: `#` headline, `|` paragraph, `+` subhead; all others are unlabelled. */
function readAuthors(blocks: readonly string[], language = "en"): readonly string[] {
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(texts, labels, language).byline?.value.names ?? [];
}

const HEAD = "# Ferry stays in port";
const STORY =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";
const END = "| “We will be back when the sea lets us,” she said.";
const LONG = [STORY, END, STORY, END, STORY, END, STORY, END, STORY, END];

describe("a byline is found", () => {
  it("below its label where the story model took the names for a subhead", () => {
    expect(readAuthors([HEAD, "By", "+ Troy L. Marsh, Harrowpost.com", STORY, END])).toEqual(["Troy L. Marsh"]);
  });

  it("below a headline that lines taken for the story stand above", () => {
    expect(readAuthors([STORY, HEAD, "by", "Laura June Marsh", "July 10, 2015", STORY, END])).toEqual([
      "Laura June Marsh",
    ]);
  });

  it("at the story's end, with the place and the agency", () => {
    const authors = readAuthors([HEAD, STORY, END, "Selin AYDIN-Mert KAYA/MUĞLA, (DHA)"], "tr");
    expect(authors).toEqual(["Selin AYDIN", "Mert KAYA"]);
    expect(readAuthors([HEAD, STORY, END, "Selin AYDIN-Mert KAYA/MUĞLA"], "tr")).toEqual([]);
  });

  it("with the next name after the first one's handle", () => {
    const blocks = [HEAD, "By", "Ama Boateng", "@amaboateng", "Jan Reck", "1 October 2020", STORY, END];
    expect(readAuthors(blocks)).toEqual(["Ama Boateng", "Jan Reck"]);
  });

  it("by a broadcast's transcript, which names those who made it", () => {
    const talk = ["| ADA PIKE, HOST: The crane is silent. Jan Rowe has been there.", "| JAN ROWE, BYLINE: It is.", END];
    const head = ["Heard on Late Tide", "Ada Pike", "Jan Rowe", "Listen · 4:07"];
    expect(readAuthors([HEAD, ...head, ...talk])).toEqual(["Ada Pike", "Jan Rowe"]);
    const guest = "| ADA PIKE: The crane is silent, says Jan Rowe.";
    expect(readAuthors([HEAD, ...head, guest, END, END, END])).not.toContain("Jan Rowe");
  });

  it("below the story's box, above the writer's own address", () => {
    const box = ["Fakta: Färjan", "Källa: Hamnverket"];
    const writer = ["Anna Marsh-Lind", "anna.marsh-lind@kuriren.example"];
    expect(readAuthors([HEAD, STORY, END, ...box, ...writer], "sv")).toEqual(["Anna Marsh-Lind"]);
    expect(readAuthors([HEAD, STORY, END, ...box, "Redaktör", ...writer], "sv")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, ...box, "Anna Marsh-Lind", "tips@kuriren.example"], "sv")).toEqual([]);
    const release = ["Notes", "Press Contacts", "Anna Marsh", "anna.marsh@harrow.example"];
    expect(readAuthors([HEAD, STORY, END, ...release])).toEqual([]);
  });

  it("right below the story, with the agency or above the desk's initials", () => {
    expect(readAuthors([HEAD, STORY, END, "Anna Marsh-Lind/TT"], "sv")).toEqual(["Anna Marsh-Lind"]);
    expect(readAuthors([HEAD, STORY, END, "Anna Marsh-Lind/Malmbanan"], "sv")).toEqual([]);
    const told = "| “I knew nothing of it,” said Anna Marsh-Lind, 51, who keeps the harbour’s ferry and its two boats.";
    expect(readAuthors(["# Anna Marsh-Lind keeps the ferry", told, END, "Anna Marsh-Lind/TT"], "sv")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Nauka z Portu, Anna Marsz", "ama/ zan/ agt/"], "pl")).toEqual([
      "Anna Marsz",
    ]);
    expect(readAuthors([HEAD, STORY, END, "Nauka z Portu, Anna Marsz", "Nietoperze"], "pl")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Nauka z Portu, Zimowiska Polskie", "ama/ zan/ agt/"], "pl")).toEqual([]);
  });

  it("right below the story above its address, whoever bears it", () => {
    const below = (...lines: readonly string[]) => readAuthors([HEAD, STORY, END, ...lines, "Share"], "fi");
    expect(below("Zuvi Ylitalo", "zuvi.ylitalo@lahti.example")).toEqual(["Zuvi Ylitalo"]);
    expect(below("Zuvi Ylitalo", "E-mail: z.ylitalo@lahti.example")).toEqual(["Zuvi Ylitalo"]);
    expect(below("Zuvi Ylitalo", "news@lahti.example")).toEqual([]);
    expect(below("Zuvi Ylitalo", "Zuvi Ylitalo on mies")).toEqual([]);
    // Whom one writes to: "Tickets can be had from the secretary:" / "Zuvi Ylitalo" / "zuvi.ylitalo@…".
    const contact = [HEAD, STORY, "| Tickets can be had until Friday from the secretary of the society:"];
    expect(readAuthors([...contact, "Zuvi Ylitalo", "zuvi.ylitalo@lahti.example", "Share"], "fi")).toEqual([]);
    expect(readAuthors([...contact, "Maria Lopez", "maria.lopez@lahti.example", "Share"], "en")).toEqual([]);
    expect(below("Zuvi Li", "palaute.kirjoita.linja@lahti.example")).toEqual([]);
  });

  it("right below the story, one person's alone, where nobody else is named", () => {
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm", "Mehr zum Thema"], "de")).toEqual(["Jana Dohm"]);
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm", "Per Berg"], "de")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm und Per Berg", "Mehr zum Thema"], "de")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Ferry Landing", "Mehr zum Thema"], "de")).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm (Harrow)", "Mehr zum Thema"], "de")).toEqual(["Jana Dohm"]);
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm", "Kurznachrichten", "- vor 16 Stunden"], "de")).toEqual([
      "Jana Dohm",
    ]);
    expect(readAuthors([HEAD, STORY, END, "Jana Dohm", "Was noch geschah:"], "de")).toEqual(["Jana Dohm"]);
    expect(readAuthors([HEAD, STORY, END, "Bad Harrow", "Mehr zum Thema"], "de")).toEqual([]);
    expect(readAuthors([HEAD, "Von Eva Holm", STORY, END, "Jana Dohm", "Mehr"], "de")).toEqual(["Eva Holm"]);
  });

  it.each([
    ["a topic, beside another", ["Jana Dohm", "Bundestag", "Bundesrat"]],
    ["who wrote another story", ["Jana Dohm", "Warum die Fähre im Hafen bleibt"]],
    ["who comments", ["Jana Dohm", "vor 2 Stunden", "Das wurde auch Zeit."]],
    ["of a party", ["Jana Dohm (CDU)", "Mehr zum Thema"]],
    ["of a house that signs pictures", ["Jana Dohm (Getty Images)", "Mehr zum Thema"]],
    ["a place", ["Emilia Romagna", "Mehr zum Thema"]],
    ["a saint", ["Sainte Lucie", "Mehr zum Thema"]],
  ])("right below the story is nobody who is %s", (_, lines) => {
    expect(readAuthors([HEAD, STORY, END, ...lines], "de")).toEqual([]);
  });

  it("right below the story is nobody of whom it speaks by the last name, inflected", () => {
    const read = (told: string) => readAuthors([HEAD, STORY, told, END, "Сергей Заречный", "Читайте также"], "ru");
    expect(read("| Порт закрыли по указанию Заречного.")).toEqual([]);
    expect(read("| Порт закрыт. Заречный не ответил.")).toEqual([]);
    expect(read("| Сергей Заречный")).toEqual(["Сергей Заречный"]);
    expect(readAuthors([HEAD, STORY, "| Die Fähre von Tarmstedt kam an.", END, "Jana von Tarm", "Mehr"], "de")).toEqual(
      [],
    );
    expect(readAuthors([HEAD, STORY, "| Die Fähre von Kiel kam an.", END, "Jana von Tarm", "Mehr"], "de")).toEqual([
      "Jana von Tarm",
    ]);
    expect(read("| Порт закрыли, сказал капитан Перезаречный.")).toEqual(["Сергей Заречный"]);
  });

  it("with a label's line for each", () => {
    const authors = (...lines: readonly string[]) => readAuthors([HEAD, ...lines, "March 5, 2024", STORY, END]);
    const both = ["Jane Doe", "Jan Reck"];
    expect(authors("By Jane Doe", "By Jan Reck")).toEqual(both);
    expect(authors("By Jane Doe", "Reporter", "Harrow Media Group", "By Jan Reck", "Reporter")).toEqual(both);
    expect(authors("By Jane Doe", "and Jan Reck")).toEqual(both);
    expect(authors("By Jane Doe", "Correspondent", "&", "Jan Reck", "Harrow Media Group")).toEqual(both);
    expect(authors("By", "Jane Doe", "Reporter", "Harrow Media Group", "By", "Jan Reck")).toEqual(both);
    expect(authors("By Jane Doe", "Edited by Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Photos by Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "March 4, 2024", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Reporter", "and Jan Reck")).toEqual(both);
    // A house that no lexicon knows stands below a trade.
    expect(authors("By Jane Doe", "Reporter", "Kestrel Bay Light", "By Jan Reck")).toEqual(both);
    expect(authors("By Jane Doe", "Reporter", "Flight 7 Lands", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(
      authors("By Jane Doe", "Reporter", "The ferry stays in port until the sea is calm again.", "By Jan Reck"),
    ).toEqual(["Jane Doe"]);
    const many = ["By Ann Lee", "By Ben Lee", "By Tom Lee", "By Eva Lee", "By Max Lee", "By Kim Lee"];
    expect(authors(...many)).toEqual(many.slice(0, 5).map((line) => line.slice(3)));
    expect(authors("By Jane Doe", "Reporter", "Tidal", "Kestrel", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Reporter", "Society of the Bay", "By Jan Reck")).toEqual(both);
    // What somebody else did.
    expect(authors("By Jane Doe", "Reporter", "Photographs", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Reporter", "Fact checked", "By Jan Reck")).toEqual(["Jane Doe"]);
    // Another story's title, and who wrote that.
    expect(authors("By Jane Doe", "Reporter", "Ferry runs aground", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Ferry runs aground off Harrow", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Reporter", "Most read", "By Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("By Jane Doe", "Reporter", "Ferry runs aground off Harrow", "By Jan Reck")).toEqual(["Jane Doe"]);
  });

  it("below the story, each with a trade", () => {
    expect(readAuthors([HEAD, STORY, END, "Jane Doe", "Reporter", "Jan Reck", "Share"])).toEqual([
      "Jane Doe",
      "Jan Reck",
    ]);
  });

  it("with a trade and an address between two", () => {
    const lines = ["Jane Doe", "Journalist", "jane.doe@harrow.example", "Jan Reck", "Journalist", "5 March 2024"];
    expect(readAuthors([HEAD, ...lines, STORY, END])).toEqual(["Jane Doe", "Jan Reck"]);
  });

  it("with the place that each wrote from in a block of its own", () => {
    const when = "Published: 9:12am, 5 March 2024";
    const authors = (...lines: readonly string[]) => readAuthors([HEAD, ...lines, when, STORY, END]);
    expect(authors("Jane Doe", "in", "Port Ansel", "Jan Reck")).toEqual(["Jane Doe", "Jan Reck"]);
    expect(authors("Jane Doe", "in", "Port Ansel", "Jan Reck", "in", "Harrow")).toEqual(["Jane Doe", "Jan Reck"]);
    expect(authors("Jane Doe", "in", "Port Ansel")).toEqual(["Jane Doe"]);
    expect(authors("Jane Doe", "in", "Port Ansel 7", "Jan Reck")).toHaveLength(1);
    expect(authors("Jane Doe", "in", "the harbour of the outer islands that nobody sails to")).toEqual(["Jane Doe"]);
  });

  it("before who took the pictures, in one line", () => {
    const authors = (line: string) => readAuthors([HEAD, line, "5 March 2024", STORY, END]);
    expect(authors("Jane Doe in Port Ansel. Photographs by Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("Jane Doe. Photographs: Jan Reck")).toEqual(["Jane Doe"]);
    expect(authors("Jane Doe in Port Ansel. She took the pictures")).toEqual([]);
    expect(authors("The harbour in Port Ansel. Photographs: Jan Reck")).toEqual([]);
    expect(authors("Jane Doe aus Port Ansel. Fotos von Jan Reck")).toEqual(["Jane Doe"]);
    // Captions show whom they name.
    expect(authors("Jane Doe in Port Ansel. Photograph: Jan Reck")).toEqual([]);
    expect(authors("Jane Doe. Photo by Jan Reck")).toEqual([]);
    expect(authors("Jane Doe. Foto: dpa")).toEqual([]);
    expect(authors("Jane Doe. Fotos: dpa")).toEqual([]);
  });

  it("behind a work without a colon", () => {
    expect(readAuthors([HEAD, "Text Jane Ylitalo", STORY, END])).toEqual(["Jane Ylitalo"]);
    expect(readAuthors([HEAD, "Tekst Jana Ylitalo", STORY, END], "nl")).toEqual(["Jana Ylitalo"]);
    expect(readAuthors([HEAD, "Text Message Scam Warning", STORY, END])).toEqual([]);
    expect(readAuthors([HEAD, "Jane Doe", "Text", STORY, END])).toEqual(["Jane Doe"]);
    expect(readAuthors([HEAD, "Text us your views", STORY, END])).toEqual([]);
  });

  it("right below the story, before an agency in full", () => {
    expect(readAuthors([HEAD, STORY, END, "Anna Marsh, The Associated Press"])).toEqual(["Anna Marsh"]);
    expect(readAuthors([HEAD, STORY, END, "Anna Marsh, AP"])).toEqual([]);
    expect(readAuthors([HEAD, STORY, END, "Anna Marsh, The Harbour Master"])).toEqual([]);
  });

  it("as the reporter beside the editor, by a short label", () => {
    const names = readAuthors([HEAD, "Rep: Lintar Satria/ Red: Friska Yolandha", "5 Maret 2024", STORY, END], "id");
    expect(names).toEqual(["Lintar Satria"]);
    expect(readAuthors([HEAD, "Rep Jatim Menang", STORY, END], "id")).toEqual([]);
  });

  it("behind the last sentence, and the agency on top is no picture's", () => {
    const blocks = [HEAD, "Penalitatea ar fi mare", "Agerpres", "05.12.2024 13:22", STORY];
    const read = (end: string) => {
      const all = [...blocks, `${STORY} ${end}`];
      const labels = all.map((text): Label | null =>
        text === HEAD ? "headline" : text.startsWith("|") ? "paragraph" : null,
      );
      return readFields(
        all.map((text) => text.replace(/^[#|] /, "")),
        labels,
        "ro",
      );
    };
    const { byline, photos } = read("AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop)");
    expect(byline).toMatchObject({ value: { names: ["Dana Ciucă"] }, blocks: [2, 5], rule: "byline.desk-and-signed" });
    expect(photos).toEqual([]);
    const below = [...blocks, "AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop)"];
    const labels = ["headline", null, null, null, "paragraph", "signoff"] as const;
    expect(readFields(below, labels, "ro").byline?.value.names).toEqual(["Dana Ciucă"]);
    expect(read("").byline?.blocks).toEqual([2]);
  });

  it("far above the headline where a label tells it", () => {
    const between = ["Share", "Tweet", "Print", "Save", "World", "Asia", "Ports", "Ferries"];
    expect(readAuthors(["By", "Erin Marsh", ...between, HEAD, STORY, END])).toEqual(["Erin Marsh"]);
  });

  it("under headline and standfirst where the story speaks of its writer in the end alone", () => {
    const head = [HEAD, "The harbour master on storms and sleep.", "Daniel Marsh", "5 hours ago"];
    const note = "| She and Daniel Marsh spoke on the quay.";
    expect(readAuthors([...head, ...LONG, note, END, END, END])).toEqual(["Daniel Marsh"]);
    expect(readAuthors([...head, note, ...LONG])).toEqual([]);
  });

  it.each([["@amaboateng"], ["Daniel Boateng is a staff writer at The Harrow Post."], ["Harbour Correspondent"]])(
    "below the story, presented by %s",
    (next) => {
      expect(readAuthors([HEAD, STORY, END, "Daniel Boateng", next])).toEqual(["Daniel Boateng"]);
    },
  );
});

describe("nobody is an author", () => {
  it("who made the page, below words that say so", () => {
    expect(readAuthors([HEAD, STORY, END, "Website designed by", "Jane Doe"])).toEqual([]);
  });

  it("of a story whose labelled byline stands inside it, below another's", () => {
    expect(readAuthors([HEAD, STORY, "By Jane Doe", "By Jan Reck", END])).toEqual(["Jane Doe"]);
  });

  it("who leaves a comment below the story", () => {
    expect(readAuthors([HEAD, STORY, END, "9 Comments", "Ama Boateng", "@amaboateng"])).toEqual([]);
  });

  it("who took a picture, behind the sign of whose it is", () => {
    const read = (line: string) => readAuthors([HEAD, "8 avril 2025", line, STORY, END], "fr");
    expect(read("© AFP par Lena Marsh")).toEqual([]);
    expect(read("AFP par Lena Marsh")).toEqual(["Lena Marsh"]);
  });

  it("because an advertisement stands below “by”", () => {
    expect(readAuthors([HEAD, "Market Update sponsored by", "Advertisement", STORY, END])).toEqual([]);
  });
});

it.each([
  ["Mark Di Stefano", "en", ["Mark Di Stefano"]],
  ["Sam Okoro", "en", ["Sam Okoro"]],
  ["Der Herzschlag der Hafenstadt", "de", []],
  ["Mitglied der Hafen-Redaktion", "de", []],
  ["來到港口已是落葉飄飄 不時隨著風吹雨襲而落地", "zh", []],
])("names in %s", (text, language, names) => {
  expect(readNames(text, language).names).toEqual(names);
});

it.each([
  ["By Dawn Read", "en", ["Dawn Read"]],
  ["By May Sunday", "en", ["May Sunday"]],
  ["By Mary Ann Best", "en", ["Mary Ann Best"]],
  ["Von Robert Freitag", "de", ["Robert Freitag"]],
  ["Por Marina Domingo", "es", ["Marina Domingo"]],
  // Days and calls stay what they are where no given name stands before them, and without the label.
  ["By Easter Sunday", "en", []],
  ["By Popular Read", "en", []],
  ["May Sunday", "en", []],
])("words of the calendar and of calls are surnames too behind a label: %s", (line, language, names) => {
  expect(readAuthors([HEAD, line, "1 October 2020", STORY, END], language)).toEqual(names);
});

it("a time's label is no part of the name before it", () => {
  expect(readAuthors([HEAD, "Sara Zinn Stand: 05. Februar 2020", STORY, END], "de")).toEqual(["Sara Zinn"]);
  expect(readAuthors([HEAD, "Eva Karpf Zuletzt geändert am 06.11.2023", STORY, END], "de")).toEqual(["Eva Karpf"]);
});
