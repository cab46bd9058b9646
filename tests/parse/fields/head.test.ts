import { expect, test } from "vitest";
import type { Label } from "../../../src/model.ts";
import { readFields } from "../../../src/parse/fields/index.ts";

const STORY =
  "| The ferry to the outer islands will not sail before Friday, the harbour master said after a night of talks.";

/** Blocks with a mark before them: `#` headline, `|` the story, `@` byline, `!` badge, `~` related; all others are unlabelled. */
function read(language: string, ...blocks: readonly string[]) {
  const marks: Readonly<Record<string, Label>> = {
    "#": "headline",
    "|": "paragraph",
    "@": "byline",
    "!": "badge",
    "~": "related",
  };
  const labels = blocks.map((block): Label | null => (block[1] === " " ? (marks[block[0] ?? ""] ?? null) : null));
  return readFields(
    blocks.map((block, i) => (labels[i] === null ? block : block.slice(2))),
    labels,
    language,
  );
}

test("a short line that opens the capture is a section that the lexicon need not know", () => {
  expect(read("en", "Tides & Quays", "# Ferry stays in port", STORY).section?.value).toBe("Tides & Quays");
  expect(read("en", "The Tidal Herald", "The Long Read", "# Ferry stays in port", STORY).section?.value).toBe(
    "The Long Read",
  );
  expect(read("fr", "! Reportage", "# Le bac reste au port", STORY).section?.value).toBe("Reportage");
});

test("a name, a newspaper, a time or a menu's entry above the headline is no section", () => {
  for (const line of ["Mara Lindqvist", "The Tidal Herald", "14 June 2019", "Ferries run late.", "Handout"])
    expect(read("en", line, "# Ferry stays in port", STORY).section).toBe(null);
  expect(read("en", "Home page", "Our shop", "Tides & Quays", "# Ferry stays in port", STORY).section).toBe(null);
});

test("without a headline in the capture a line above a sentence is the section", () => {
  expect(
    read("en", "Tides & Quays", "The boat stayed in port. The islands baked their own bread.", STORY).section?.value,
  ).toBe("Tides & Quays");
});

test("a whole sentence under the headline is a standfirst though it is short", () => {
  expect(
    read(
      "zh",
      "# 老船工手绘险滩图",
      "“水会搬家，图也要跟着搬。”",
      "2021-05-12 09:30 来源：滨江晚报",
      "| 交接仪式原定上午九点。老船工八点就到了，把图卷在油布里，坐在门口的石阶上等。",
      "| 图上有三十七处险滩，每一处他都撑船走过。最早的一笔画于四十年前，墨色已经发黄。",
      "| 航道处的人说，新的图纸每年由卫星更新，但没有一张写着哪块石头下面有鱼。",
    ).standfirst?.value,
  ).toBe("“水会搬家，图也要跟着搬。”");
});

test("lines under a summary's badge are the badge's; the standfirst is the last, above the byline", () => {
  const last = "The boat that gets into every talk costs the island two thousand crowns a day in diesel";
  const { standfirst } = read(
    "en",
    "# Ferry stays in port",
    "! AI generated summary",
    "Crews walked out for a third Friday in a row",
    "The island baked its own bread at night",
    last,
    "@ Mara Lindqvist",
    STORY,
  );
  expect(standfirst?.value).toBe(last);
});

test("of two times that labels call published the later is the last change", () => {
  const fields = read(
    "de",
    "# Fähre bleibt im Hafen",
    "Erstellt: 12.11.2022, 08:11 Uhr",
    "Stand: 12.11.2022, 18:04 Uhr",
    STORY,
  );
  expect(fields.published?.value).toBe("2022-11-12T08:11");
  expect(fields.updated?.value).toBe("2022-11-12T18:04");
});

test("a bullet behind the time parts how long the story is to read", () => {
  const line = "06.09.2026, 18:04 Uhr • Lesedauer 4 Min.";
  expect(read("de", "# Fähre bleibt im Hafen", line, STORY).published?.value).toBe("2026-09-06T18:04");
});

test("a time that ends with a full stop is no sentence, and a change has its label", () => {
  expect(read("en", "# Ferry stays in port", "August 19, 2021 at 4:05 p.m.", STORY).published?.value).toBe(
    "2021-08-19T16:05",
  );
  const fields = read(
    "en",
    "# Ferry",
    "Tue 19 Jul 2022 09.05 BST",
    "Last modified on Tue 19 Jul 2022 16.48 BST",
    STORY,
  );
  expect(fields.published?.value).toBe("2022-07-19T09:05+01:00");
  expect(fields.updated?.value).toBe("2022-07-19T16:48+01:00");
});

test("who wrote stands in the dateline: the byline is what it prints of them", () => {
  const bylineOf = (language: string, story: string) => read(language, "# 제목", `| ${story}`).byline?.value;
  expect(bylineOf("ko", "(서울=연합뉴스) 이도현 기자 = 서울 지하철에서 우산이 돌아왔다.")).toMatchObject({
    text: "이도현 기자",
  });
  expect(bylineOf("ja", "【釧路＝高瀬直人】17日午前、鶴が乗り込んだ。")).toMatchObject({ text: "高瀬直人" });
  expect(bylineOf("zh", "新华社兰州3月3日电（记者梁文博、苏晓棠）凌晨四点半，街灯还亮着。")).toMatchObject({
    text: "记者梁文博、苏晓棠",
    names: ["梁文博", "苏晓棠"],
  });
});

test("a byline in several parts without a date is printed whole", () => {
  const text = "Penulis: Rizal Harahap | Editor: Dewi Kusumastuti";
  expect(read("id", "# Kapal tidak berlayar", text, STORY).byline?.value).toMatchObject({
    text,
    names: ["Rizal Harahap"],
  });
});

test("Hebrew joins its word for and to the name after it", () => {
  expect(read("he", "# המעבורת נשארה בנמל", "מאת נועה בן־סירא ואיתמר חדד", STORY).byline?.value.names).toEqual([
    "נועה בן־סירא",
    "איתמר חדד",
  ]);
});

test("the newspaper in a byline is the publisher where nothing else names it", () => {
  const fields = read("pl", "# Prom zostaje w porcie", "Autor: Joanna Wrzosek, Kurier Portowy/PAP", STORY);
  expect(fields.publisher?.value).toBe("Kurier Portowy");
  expect(fields.byline?.value.names).toEqual(["Joanna Wrzosek"]);
});

test("rights, a year, a word for a newsletter and a sentence that goes on are no publisher's name", () => {
  const publisher = (language: string, line: string) => read(language, "# Ferry", STORY, line).publisher?.value;
  expect(publisher("en", "The contents of this site are ©2017 Tidal Media")).not.toBe("The contents of this site are");
  expect(publisher("en", "All Rights Reserved © 2023")).toBe(undefined);
  expect(publisher("en", "Copyright Tidal Media. All rights reserved.")).toBe("Tidal Media");
  expect(publisher("es", "© 2023 Diario de avisos. Todos los derechos reservados")).toBe("Diario de avisos");
  expect(publisher("de", "Menschen warten am Kai-Newsletter bestellen")).toBe(undefined);
});

test("a caption, an offer's words, rights and a person are no publisher", () => {
  const publisher = (language: string, line: string) => read(language, "# Ferry", STORY, line).publisher?.value;
  expect(publisher("de", "Ein Moor mit Birken im Nebel. © Nordfunk")).toBe(undefined);
  expect(publisher("nl", "Een aardhommel op een krokus © KNB/Joris Veen")).toBe(undefined);
  expect(publisher("ja", "河川敷で笑顔を見せる梶谷　©Yuki Murano")).toBe(undefined);
  expect(publisher("de", "Hier geht es zum Tagesblitz-Newsletter")).toBe(undefined);
  expect(publisher("en", "© TIDAL PHOTO LENA MARSH")).toBe(undefined);
  expect(publisher("de", "Abonnieren Sie den Morgen-Newsletter und wissen Sie, was läuft.")).toBe(undefined);
  expect(publisher("de", "Tagesblitz-Newsletter abonnieren")).toBe("Tagesblitz");
  expect(publisher("en", "SUBSCRIBE TO UNLOCK MORE ARTICLES")).toBe(undefined);
  expect(publisher("en", "SUBSCRIBE TO THE TIDAL HERALD")).toBe("THE TIDAL HERALD");
  expect(publisher("en", "Follow Martha Kinnear on Twitter: @kinnear")).toBe(undefined);
  expect(publisher("en", "© THE TIDAL TIMES 2024")).toBe("THE TIDAL TIMES");
  expect(publisher("en", "Tidal Media © 2024 All rights reserved")).toBe("Tidal Media");
  expect(publisher("th", "© 2024 สงวนลิขสิทธิ์")).toBe(undefined);
  expect(publisher("ko", "Copyright ⓒ KSTAR 무단 전재 및 재배포 금지")).toBe("KSTAR");
  expect(publisher("zh", "©东江晚报。版权所有")).toBe("东江晚报");
  expect(publisher("nb", "© Opphavsrett Havposten")).toBe("Havposten");
  expect(publisher("es", "© EDICIONES KESTREL S.L.")).toBe("EDICIONES KESTREL");
});

test("a publisher's name in an offer ends before the offer", () => {
  expect(read("en", "# Ferry", STORY, "Subscribe to the Tidal Herald for ₹1 a day").publisher?.value).toBe(
    "Tidal Herald",
  );
});

test("links that ask to share the text are no topics; labels of other languages announce them", () => {
  expect(read("en", "# Ferry", STORY, "Topics", "Ferries", "Reuse this content").topics?.value).toEqual(["Ferries"]);
  expect(read("pt", "# Barco", STORY, "Saiba mais sobre", "Pescas", "Educação").topics?.value).toEqual([
    "Pescas",
    "Educação",
  ]);
  expect(read("tr", "# Vapur", STORY, "Haberle ilgili daha fazlası:", "Yalova", "vapur").topics?.value).toEqual([
    "Yalova",
    "vapur",
  ]);
});

test("the time may stand after the first paragraph; a caption's day there is not the page's", () => {
  const published = (line: string) => read("en", "# Ferry stays in port", STORY, line, STORY).published;
  expect(published("21 October 2025 • Port Ansel")?.value).toBe("2025-10-21");
  expect(published("The ferry at the Fish Quay on Wednesday, Aug. 18, 2021.")).toBe(null);
});

test("a desk is the byline only where nobody is named after the story", () => {
  const lines = ["# Ferry stays in port", "National Desk", STORY] as const;
  expect(read("en", ...lines).byline?.value.text).toBe("National Desk");
  expect(read("en", ...lines, "-- By Mara Lindqvist").byline?.value.names).toEqual(["Mara Lindqvist"]);
});

test("two days for which as much speaks are a doubt that names the other", () => {
  const fields = read("en", "# Ferry stays in port", "14 June 2019, 17:20", "16 June 2019, 09:10", STORY, STORY);
  expect(fields.doubts).toMatchObject([{ block: 1, rule: "dates.two", also: 2 }]);
  expect(read("en", "# Ferry stays in port", "14 June 2019, 17:20", STORY, STORY).doubts).toEqual([]);
});

test("an agency in the dateline that nobody knows is a doubt", () => {
  const told = (agency: string) =>
    read("en", "# Ferry stays in port", `| PORT ANSEL (${agency}) — The ferry stays in port.`);
  expect(told("Quay Wire").doubts).toMatchObject([{ block: 1, rule: "source.unknown-agency" }]);
  expect(told("Reuters").doubts).toEqual([]);
});

test("a label with words of the page's own, a label at the end of its block, a name beside the time", () => {
  const names = (language: string, ...lines: string[]) =>
    read(language, "# Fähre", ...lines, STORY, STORY).byline?.value.names;
  expect(names("de", "Blog Beitrag von Klara Sund")).toEqual(["Klara Sund"]);
  expect(names("de", "29. Juni 2017, 23:39 · von", "Klara Sund")).toEqual(["Klara Sund"]);
  expect(names("de", "1. Februar 2022, Klara Sund")).toEqual(["Klara Sund"]);
  expect(names("de", "06.02.2022 | Aktuelle Meldung")).toBe(undefined);
  expect(names("de", "Foto von Klara Sund")).toBe(undefined);
});

test.each([
  ["en", "Theme by Harbour Lane"],
  ["en", "Website designed by Clara Sund"],
  ["en", "Designed and developed by Clara Sund"],
  ["en", "Narrated by Clara Sund"],
  ["en", "Sponsored by Grant Holt"],
  ["en", "Provided by Kestrel Conveying"],
  ["de", "Webdesign von Klara Sund"],
  ["de", "Gesprochen von Klara Sund"],
  ["fr", "Design par Claire Sund"],
  ["es", "Desarrollado por Clara Sund"],
  ["pt", "Desenvolvido por Clara Sund"],
  ["it", "Letto da Clara Sund"],
  ["nl", "Ontwerp door Klara Sund"],
  ["sv", "Uppläst av Klara Sund"],
])("who made the page, reads it out or pays wrote nothing (%s: %s)", (language, line) => {
  expect(read(language, "# Fähre", STORY, STORY, line).byline).toBeNull();
  expect(read(language, "# Fähre", line, STORY, STORY).byline).toBeNull();
});

test.each([
  ["en", "Music review by Clara Sund", "Clara Sund"],
  ["en", "Written and produced by Clara Sund", "Clara Sund"],
  ["fr", "Entretien réalisé par Claire Sund", "Claire Sund"],
])("but who did work of which the story is the fruit did (%s: %s)", (language, line, name) => {
  expect(read(language, "# Fähre", line, STORY, STORY).byline?.value.names).toEqual([name]);
});

test("dates stuck together are two; a short word before a date is no label of it", () => {
  expect(read("de", "# Fähre", "21. Januar 202221. Januar 2022", STORY, STORY).published?.value).toBe("2022-01-21");
  const caption = "The pilot Mara Sund is led from the harbour office in Port Ansel, on June 18, 2015. Kim Low";
  expect(read("en", "# Ferry", caption, STORY, STORY).published).toBe(null);
});

test("a day that is printed again in words says which of its numbers is the day", () => {
  const dayOf = (...lines: string[]) => read("en", "# Ferry stays in port", ...lines, STORY).published?.value;
  expect(dayOf("07/02/2025", "July 2, 2025")).toBe("2025-07-02");
  expect(dayOf("07/02/2025", "7 February 2025")).toBe("2025-02-07");
  expect(dayOf("07/02/2025")).toBe(undefined);
  // The page's own clock says more than what stands elsewhere.
  expect(dayOf("Published 07/02/2025 14:02 BST", "July 2, 2025")).toBe("2025-02-07T14:02+01:00");
});

test("an address below a name is its author's, and parts it from the next", () => {
  const authorsOf = (...lines: string[]) => read("da", "# Færgen blev i havn", ...lines, STORY).byline?.value.names;
  expect(authorsOf("Nuka Petrussen", "nuka@havnen.example", "Malik Brandt", "malik@havnen.example")).toEqual([
    "Nuka Petrussen",
    "Malik Brandt",
  ]);
});

test("a name below a caption is who took the picture, unless a day stands below it", () => {
  const authorsOf = (...lines: string[]) =>
    read(
      "sv",
      "# Färjan ligger kvar",
      "Göran Wikström har slutat bära posten.",
      "Göran Wikström har slutat bära posten.",
      ...lines,
      STORY,
    ).byline?.value.names;
  expect(authorsOf("Rebecka Nylund", "26.7.2022 11:40")).toEqual(["Rebecka Nylund"]);
  expect(authorsOf("Rebecka Nylund")).toBe(undefined);
  const other = read(
    "sv",
    "# Färjan ligger kvar",
    "Mats Lindqvist",
    "Göran Wikström har slutat bära posten.",
    "Göran Wikström har slutat bära posten.",
    "Rebecka Nylund",
    "26.7.2022 11:40",
    STORY,
  );
  expect(other.byline?.value.names ?? []).not.toContain("Rebecka Nylund");
});

test("who wrote stands behind a trade at a house, and behind labels of other countries", () => {
  const authorsOf = (language: string, ...lines: string[]) =>
    read(language, "# Ferry stays in port", ...lines, STORY).byline?.value.names;
  expect(authorsOf("de", "HAFEN-online-Autorin Elena Wirsing", "Sonntag, 15.05.2022, 20:13")).toEqual([
    "Elena Wirsing",
  ]);
  expect(authorsOf("de", "AUTOR/IN", "Marlies Hepp")).toEqual(["Marlies Hepp"]);
  expect(authorsOf("es", "Texto de Rodrigo Valladares")).toEqual(["Rodrigo Valladares"]);
  expect(authorsOf("ka", "ავტორი: თეა გოგელია")).toEqual(["თეა გოგელია"]);
  expect(authorsOf("ur", "تحریر: علی احمد")).toEqual(["علی احمد"]);
});

test("the day of a printed issue is the page's", () => {
  expect(
    read("de", "Aus: Ausgabe vom 02.02.2024, Seite 5 / Inland", "# Fähre bleibt im Hafen", STORY).published?.value,
  ).toBe("2024-02-02");
});

test("a standfirst with who wrote the story behind it is no caption with a credit", () => {
  const standfirst =
    "Das Hotel am Hafen ist seit dreißig Jahren geschlossen. Bei der Premiere wurde es wieder lebendig.";
  const fields = read(
    "de",
    "# Hotel öffnet noch einmal",
    "Do 25.04.24 | 14:07 Uhr",
    `${standfirst} Von Eva Holm`,
    STORY,
  );
  expect(fields.standfirst?.value).toBe(standfirst);
  expect(fields.photos).toEqual([]);
});

const MORE = "| The line has been closed for nine days, and the shops on the islands are out of bread and milk.";

test("who took the pictures is no author, though the name stands alone", () => {
  const authorsOf = (label: string) =>
    read("sv", "# Färjan ligger kvar", "Hanna Wretlind", label, "26.7.2022 11:40", STORY).byline?.value.names;
  expect(authorsOf("Foto")).toBe(undefined);
  // A tab of the page.
  expect(authorsOf("Video")).toEqual(["Hanna Wretlind"]);
});

test("who wrote another story that the page shows amid its own is no author", () => {
  const authorsOf = (...between: string[]) =>
    read("en", "# Ferry stays in port", STORY, ...between, "@ By Kari Voss", MORE).byline?.value.names;
  expect(authorsOf("~ Read Next", "School board weighs a week of four days")).toBe(undefined);
  expect(authorsOf()).toEqual(["Kari Voss"]);
});

test("who signs the last paragraph in brackets, or the block below it, wrote it", () => {
  const authorsOf = (...lines: string[]) =>
    read("ja", "# 止まった駅の時計", "| 時計は動き出した。待合室には住民が集まった。", ...lines).byline?.value.names;
  expect(authorsOf("| 帰りの列車を降りて時計を見上げた。【北川沙耶】")).toEqual(["北川沙耶"]);
  expect(authorsOf("【聞き手・山下貴史】")).toEqual(["山下貴史"]);
  expect(authorsOf("~ 【関連記事】")).toBe(undefined);
  expect(authorsOf("| 帰りの列車を降りて時計を見上げた。【写真あり】")).toBe(undefined);
});

test("a name with its place below the time is a byline", () => {
  const rulesOf = (line: string) =>
    read("tr", "# Balıkçılar ağlarını toplamadı", line, "Selin Aydın / DATÇA", STORY).byline?.rule;
  expect(rulesOf("03.07.2025 09:20")).toBe("byline.placed");
  expect(rulesOf("Ağlar denizde kaldı")).not.toBe("byline.placed");
});

test("a day alone right above the headline is the story's; farther up it is the page's", () => {
  expect(read("en", "14th May 2024", "# Ferry stays in port", STORY, STORY).published?.value).toBe("2024-05-14");
  const far = ["14th May 2024", "Search", "Menu", "Tides", "Quays"];
  expect(read("en", ...far, "# Ferry stays in port", STORY, STORY).published).toBe(null);
});

test("a time that ends in the short word for hours ends no sentence", () => {
  const line = "14 feb 2024 . Actualizado a las 18:20 h.";
  expect(read("es", "# El ferri sigue en puerto", line, STORY, STORY).published?.value).toBe("2024-02-14");
});

test("days that labels call published below the story are other stories'", () => {
  const below = ["Published On 2/4/2024", "Nine keys found in a well", "Published On 18/3/2024"];
  const dayOf = (...above: string[]) =>
    read("ar", "# بقي القارب في الميناء", ...above, STORY, STORY, ...below).published;
  expect(dayOf("22/4/2024")?.value).toBe("2024-04-22");
});

test("the dateline's day says which of a date's numbers is the day", () => {
  const opening = (day: string) =>
    `| PORT ANSEL, ${day} (TPN) -- The ferry to the outer islands will not sail, the harbour master said.`;
  const dayOf = (day: string) =>
    read("en", "# Ferry stays in port", "05/03/2024 06:52 PM", opening(day), STORY).published;
  expect(dayOf("March 5")?.value).toBe("2024-03-05T18:52");
  expect(dayOf("March 4")?.value).toBe("2024-03-05T18:52");
  expect(dayOf("May 3")?.value).toBe("2024-05-03T18:52");
  expect(dayOf("June 9")).toBe(null);
});

test("lines of one page's times stand two blocks off each other at most", () => {
  const dates = (...between: string[]) => {
    const times = ["Erstellt: 12.11.2022, 08:11 Uhr", ...between, "Stand: 12.11.2022, 18:04 Uhr"];
    const { published, updated } = read("de", "# Fähre bleibt im Hafen", ...times, STORY);
    return [published?.value, updated?.value];
  };
  expect(dates("Hafen")).toEqual(["2022-11-12T08:11", "2022-11-12T18:04"]);
  expect(dates("Hafen", "Inseln")[1]).toBe(undefined);
});

test("what was changed had been published before: a later day is another's", () => {
  const published = (day: string) =>
    read("en", "# Ferry stays in port", day, "Updated: June 14, 2019, 5:20 pm", STORY).published;
  expect(published("June 14, 2019")?.rule).not.toBe("dates.updated-alone");
  expect(published("June 15, 2019")?.rule).toBe("dates.updated-alone");
});

test("a stamp for machines says less than the time that a page prints for people", () => {
  const lines = ["2019-06-15T10:10:52+01:00", "June 14, 2019 at 5:20 pm"];
  expect(read("en", "# Ferry stays in port", ...lines, STORY).published?.value).toBe("2019-06-14T17:20");
});

test("a day that a label calls published below a label of other stories is theirs", () => {
  const dayOf = (...above: string[]) =>
    read(
      "ar",
      "# بقي القارب في الميناء",
      ...above,
      STORY,
      STORY,
      "~ حول هذه القصة",
      "عبارة في الميناء",
      "Published On 18/3/2024",
    ).published?.value;
  expect(dayOf("22/4/2024")).toBe("2024-04-22");
  expect(dayOf()).toBe("2024-03-18");
  const onTop = [
    "22/4/2024",
    "# بقي القارب في الميناء",
    STORY,
    STORY,
    "~ حول هذه القصة",
    "عبارة",
    "Published On 18/3/2024",
  ];
  expect(read("ar", ...onTop).published?.value).toBe("2024-03-18");
});

test("a page that states no day came out on its dateline's, if that has the year", () => {
  const published = (dateline: string, ...above: string[]) =>
    read("en", "# Ferry stays in port", ...above, `| ${dateline}The ferry to the islands will not sail before Friday.`)
      .published;
  expect(published("LOKICHAR, Kenya, Feb 19 2025 (IPS) - ")).toMatchObject({
    value: "2025-02-19",
    rule: "dates.dateline",
  });
  expect(published("LISBON, 3 March 2025 – ")?.value).toBe("2025-03-03");
  expect(published("LOKICHAR, Kenya, Feb 19 2025 (IPS) - ", "February 21, 2025")?.value).toBe("2025-02-21");
  expect(published("LOKICHAR, Kenya, Feb 19 (IPS) - ")).toBe(null);
  expect(published("LOKICHAR, Kenya (IPS) - ")).toBe(null);
  expect(published("In 2025 on Feb 19 ")).toBe(null);
});

test("a day above its time and that of a change, above the headline, is the page's; above a clock alone it may be the day on which it was looked at", () => {
  const published = (...head: readonly string[]) =>
    read("is", "Innlent", "Hafnarblaðið", ...head, "# Ferjan er í höfn", STORY).published?.value;
  expect(published("19.8.2025", "14:22", "Uppfært", "17:05")).toBe("2025-08-19");
  expect(published("19.8.2025", "14:22", "Veður", "Áskrift")).toBe(undefined);
});

test("a network behind the names in a byline is no author", () => {
  expect(read("pt", "# Barco fica no porto", "@ Por Ana Luz, Rede Rio Azul e Jornal do Cais", STORY).authors).toEqual([
    "Ana Luz",
  ]);
  expect(read("pt", "# Barco fica no porto", "@ Por Ana Luz e Redenção Alves", STORY).authors).toEqual([
    "Ana Luz",
    "Redenção Alves",
  ]);
});
