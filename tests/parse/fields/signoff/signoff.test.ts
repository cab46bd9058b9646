import { expect, test } from "vitest";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { readSignoffBlock } from "../../../../src/parse/fields/signoff/signoff.ts";
import { readInlineSignoff } from "../../../../src/parse/fields/signoff/signoff-inline.ts";
import { readSigners } from "../../../../src/parse/fields/signoff/signoff-names.ts";

const LONG = "The ferry to the outer islands will not sail before Friday, the harbour master said.";

test.each([
  // Who said so stands behind a dash too, and what an aeroplane is called in brackets.
  `${LONG} “We are all for the repair.” – NATO`,
  `${LONG} The bomber flew low above the tower. (B-52)`,
  // Behind what somebody said stands a party.
  "“The goat stays on board.” (SPA)",
  "The goat stayed on board, and so did the flat bread. NAN",
  // A desk alone behind a short sentence may be who said so, and an agency behind a word is no desk's.
  "Der Bock blieb an Bord. (red, 29.1.2023)",
  "So genau. (APA/red)",
  // No newsroom beside an agency, and a bracket that stays open with other words.
  "The oven stays warm until Friday. (AAP/harbour)",
  "The oven stays warm until Friday. (Bread by Lena Marsh;",
])("signs nothing: %s", (text) => {
  expect(readInlineSignoff(text)).toBe(null);
});

test("initials sign the last block of a paragraph by the paragraph's length", () => {
  expect(readInlineSignoff("from the yard. (HNA).")).toBe(null);
  expect(readInlineSignoff("from the yard. (HNA).", LONG.length)?.rule).toBe("signoff.bracketed");
  const sign = (last: "continuation" | "paragraph"): string | undefined =>
    readFields(["Ferry stays in port", LONG, "from the yard. (HNA)."], ["headline", "paragraph", last], "en").signoff
      ?.value;
  expect(sign("continuation")).toBe("(HNA).");
  expect(sign("paragraph")).toBe(undefined);
});

test.each([
  ["our army of high-quality talent”. REUTERS", "REUTERS", ["Reuters"]],
  ["the ferry would sail, he said. AFP", "AFP", ["AFP"]],
  // A short name that is a word, too, in a bracket of its own.
  ["Mr Alder said the soup had been good. (NAN)", "(NAN)", ["NAN"]],
  ["The oven stays warm until Friday. (GNA)", "(GNA)", ["GNA"]],
  ["D’abord, il faut les retrouver. » AFP", "AFP", ["AFP"]],
  ["the ferry would sail, he said. REUTERS, AFP", "REUTERS, AFP", ["Reuters", "AFP"]],
  ["the ferry would sail, he said. (Reuters)", "(Reuters)", ["Reuters"]],
  ["He said. THE KOREA HERALD/ASIA NEWS NETWORK", "THE KOREA HERALD/ASIA NEWS NETWORK", ["The Korea Herald"]],
  // A network's paper, and what the network of the non-aligned passes on: who wrote it provided it.
  ["“The oven stays warm,” he said. The Harrow Herald/ANN", "The Harrow Herald/ANN", ["The Harrow Herald"]],
  ["The oven stays warm. DAWN/ASIA NEWS NETWORK", "DAWN/ASIA NEWS NETWORK", ["DAWN"]],
  ["It has been listed since 1990. — NNN-XINHUA", "— NNN-XINHUA", ["Xinhua"]],
  ["It has been listed since 1990. - NNN-BERNAMA", "- NNN-BERNAMA", ["Bernama"]],
  ["It has been listed since 1990. — NNN-KBC", "— NNN-KBC", ["KBC"]],
  ["It has been listed since 1990. — NNN-AGENCIES", "— NNN-AGENCIES", ["NNN"]],
  [`${LONG} «Der Bock reicht mir völlig». dpa/mks`, "dpa/mks", ["dpa"]],
  [`${LONG} Der Bock blieb an Bord. APA/kro`, "APA/kro", ["APA"]],
  [`${LONG} Der Bock blieb an Bord. kfw/dpa`, "kfw/dpa", ["dpa"]],
  ["the case goes on. KYODO NEWS", "KYODO NEWS", ["Kyodo News"]],
  ["fin de la obra. EFE", "EFE", ["EFE"]],
  ["The loan was written off. PTI ABC XY XY", "PTI ABC XY XY", ["PTI"]],
  [`${LONG} Der Bock heißt jetzt „Käpt’n“. (tem/gth)`, "(tem/gth)", []],
  [`${LONG} Er bleibt "encore sous-exploité". (AEP)`, "(AEP)", []],
  [`${LONG} Minutenlanger Applaus. (Margarete Hruschka, 29.1.2023)`, "(Margarete Hruschka, 29.1.2023)", []],
  [`${LONG} Der Bock blieb an Bord. (APA, red, 29.1.2023)`, "(APA, red, 29.1.2023)", ["APA"]],
  [`${LONG} Der Bock blieb an Bord. (tem, 29.1.2023)`, "(tem, 29.1.2023)", []],
  // With a desk beside it an agency signs a short last sentence.
  ["Es gab keine Verletzten. (APA/red)", "(APA/red)", ["APA"]],
  ["Die Fähre lag fest am Kai. (APA, 3.8.2022)", "(APA, 3.8.2022)", ["APA"]],
  ["L’enquête se poursuit. (AFP/ab)", "(AFP/ab)", ["AFP"]],
  // So does one with a word for the newsroom.
  ["The oven stays warm until Friday. (AAP/staff)", "(AAP/staff)", ["AAP"]],
  ["L’enquête se poursuit. (AFP, rédaction)", "(AFP, rédaction)", ["AFP"]],
  // A bracket that the last sentence opens, and whose rest stands below.
  [`${LONG} The oven stays warm. (Reporting by Lena Marsh in Harrow;`, "(Reporting by Lena Marsh in Harrow;", []],
  // An agency beside the desk signs behind speech too; initials alone sign behind a sentence.
  [`${LONG} "Da steht es schon." (APA, red, 26.1.2021)`, "(APA, red, 26.1.2021)", ["APA"]],
  [`${LONG} Der Bock blieb an Bord. (sl/dpa)`, "(sl/dpa)", ["dpa"]],
  [`${LONG} Der Bock blieb an Bord. (HZ/dpa)`, "(HZ/dpa)", ["dpa"]],
  [`${LONG} Kozel zůstal na palubě. (ČTK, red)`, "(ČTK, red)", ["ČTK"]],
  [`${LONG} Es läuft zunächst nur hier. (mbr)`, "(mbr)", []],
  [`${LONG} There have been no crashes. /dl`, "/dl", []],
  // Small letters are no party's.
  [`${LONG} „Der Bock bleibt an Bord.“ (mbr)`, "(mbr)", []],
  [`${LONG} „Bleibt der Bock an Bord?“ (tem/gth)`, "(tem/gth)", []],
  // Words before the agency whose report was used, and notes in brackets.
  [`${LONG} O barco ficou no porto. (Com Lusa)`, "(Com Lusa)", ["Lusa"]],
  [`${LONG} „Ten med bych snědl,“ dodává. (s přispěním ČTK)`, "(s přispěním ČTK)", ["ČTK"]],
  [`${LONG} The goat stayed on board. (With inputs from PTI, ANI)`, "(With inputs from PTI, ANI)", ["PTI", "ANI"]],
  [`${LONG} Der Bock blieb an Bord. (mit Agenturen)`, "(mit Agenturen)", []],
  [`${LONG} Η βάρκα έμεινε. Πηγή: ΑΠΕ-ΜΠΕ`, "Πηγή: ΑΠΕ-ΜΠΕ", ["AMNA"]],
  ["台船でそれを聞いた。「帰ってきたなと思いました」（大森佳奈）", "（大森佳奈）", []],
  ["The work will cost 1.3 million. /end/", "/end/", []],
  ["counted by hand this year. Enditem", "Enditem", []],
  ["el horno del puerto. (Con información de AFP)", "(Con información de AFP)", ["AFP"]],
  [`${LONG} She kept every one of the fourteen. DM`, "DM", []],
  ["for an instrument that nobody intends to set right. /TASS/", "/TASS/", ["TASS"]],
  ["ikke læse de spændende bøger først. /ritzau/", "/ritzau/", ["Ritzau"]],
  ['although "nobody has come up with another animal." ==Kyodo', "==Kyodo", ["Kyodo News"]],
  ["「遅くなったけど、頼まれたものは買ってきた」（共同）", "（共同）", ["Kyodo News"]],
  ["態度を明らかにしなかった。【時事通信社】", "【時事通信社】", ["Jiji Press"]],
  ["“I have a debt to the turtle,” he said. ■", "■", []],
  ["那一天，何建国出生。（完）", "（完）", []],
  ["以防黃牛轉售。（編輯：林克禮）1140703", "（編輯：林克禮）1140703", []],
  ["もらってくれませんか（笑い）。【聞き手・山下貴史】", "【聞き手・山下貴史】", []],
  // A sign before a house or a desk; an Indonesian paper's desks are letters and a number.
  [`${LONG} “Going up is for breathing.” /TISG`, "/TISG", []],
  [`${LONG} The goat stayed on board. – CNA/fh`, "– CNA/fh", ["CNA"]],
  [`${LONG} The goat stayed on board. | IOL`, "| IOL", []],
  [`${LONG} The goat stayed on board. —Agencies`, "—Agencies", []],
  [`${LONG} The goat stayed on board. Nampa / AFP`, "Nampa / AFP", ["NAMPA", "AFP"]],
  [`${LONG} Kambing itu tetap di kapal. (Ant/H-3)`, "(Ant/H-3)", []],
  // Stars, and the letter of a text's kind.
  [`${LONG} Kambing itu tetap di kapal. (*)`, "(*)", []],
  [`${LONG} "Sampai Jumat," katanya.(***)`, "(***)", []],
  [`${LONG} Kambing itu tetap di kapal. - (*)`, "- (*)", []],
  [`${LONG} La cabra sigue a bordo. (I)`, "(I)", []],
  // The agency's site behind its name; agencies that French desks write in small letters.
  [`${LONG} The soup had been good. (NAN)(www.nannews.example)`, "(NAN)(www.nannews.example)", ["NAN"]],
  [`${LONG} The soup had been good. (NAN) (www.nannews.example)`, "(NAN) (www.nannews.example)", ["NAN"]],
  [`${LONG} Le bouc reste à bord. (afp/jd)`, "(afp/jd)", ["AFP"]],
  [`${LONG} Le bouc reste à bord. (ats/jd)`, "(ats/jd)", ["Keystone-SDA"]],
  [`${LONG} The goat stayed on board. GNA`, "GNA", ["GNA"]],
  // Initials without brackets.
  [`${LONG} The goat stayed on board. bb/jw`, "bb/jw", []],
  [`${LONG} The goat stayed on board. APP/abc`, "APP/abc", []],
  // A short last sentence: small initials in brackets alone.
  ["Der Eintritt ist frei. (mku)", "(mku)", []],
  ["Die Ermittlungen dauern an. (kob/dpa)", "(kob/dpa)", ["dpa"]],
  // Who wrote and edited, by labels, and reporters by their trade.
  [
    `${LONG} Capra rămâne la bord. AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop, editor online: Ana Pop)`,
    "AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop, editor online: Ana Pop)",
    ["Agerpres"],
  ],
  ["工程下月完成。（总台记者 王小明 李雷）", "（总台记者 王小明 李雷）", []],
  ["船は金曜まで出ないと港長は言った。（佐藤恵子）", "（佐藤恵子）", []],
  ["船は金曜まで出ないと港長は言った。（佐藤恵子記者）", "（佐藤恵子記者）", []],
  ["would be the cleanest on the line. Source: CNA/Agencies/ab(kg)", "Source: CNA/Agencies/ab(kg)", ["CNA"]],
])("%s", (text, signoff, agencies) => {
  const reading = readInlineSignoff(text);
  expect(reading).toMatchObject({ text: signoff, agencies });
  expect(text.slice(reading?.from)).toBe(signoff);
});

test.each([
  "The deal is done, said Reuters.",
  "a senior source told Reuters",
  "He works for the AP.",
  "It was Bloomberg",
  // A company's name, and a bracket that names nobody.
  "Harrow Lufttechnik GmbH & Co. KG",
  `${LONG} Der Bock geht an die Harrow Lufttechnik GmbH & Co. KG`,
  "the ferry would sail. (With a bell on board)",
  // A party, a comment, and initials of which the sentence is too short, or that stand alone.
  "Der Eintritt ist frei. (FDP)",
  "Der Eintritt ist frei. (sic)",
  "Frei. (mku)",
  "Der Eintritt ist frei. mku",
  // Where and when it was; who spoke, and when.
  `${LONG} Der Bock blieb an Bord. (Wien, 29.1.2023)`,
  `${LONG} „Der Bock bleibt an Bord.“ (red, 29.1.2023)`,
  `${LONG} She kept every one. CORRECTION`,
  `${LONG} She left the Social Democrats (SPD).`,
  `${LONG} „Der Bock bleibt an Bord.“ (SPD)`,
  `${LONG} «La capra resta a bordo.» (ndr)`,
  // Who says it laughs.
  `${LONG} «Bukken blir om bord.» (ler)`,
  `${LONG} « Le bouc reste à bord. » (rit)`,
  `${LONG} She laughs. (sic)`,
  `${LONG} Sie lacht. (ja)`,
  // A picture's source, and what is no name.
  `${LONG} Der Bock vor dem Hafen. (Quelle: dpa/Lena Marsh)`,
  "船は金曜まで出ないと港長は言った。（無所属）",
  "船は金曜まで出ないと港長は言った。（一部修正）",
  `${LONG} Sie zeigt das Bild "Die Fähre" (Anna Holm, 3.4.2020)`,
  // Behind speech a letter is a party's; a bracket that sets words apart is no star.
  `${LONG} “The goat stays on board.” (D)`,
  `${LONG} He drew a star (*)`,
  `${LONG} The site is new (www.tidal.example)`,
  // Who took a picture, a union, and sports.
  "七名阿公清晨在溪邊搬石。（記者邱美鳳攝）",
  "船は金曜まで出ないと港長は言った。（高校女子）",
  "船は金曜まで出ないと港長は言った。（政治部記者）",
  // A bracket that names the author of a book.
  `${LONG} Cartea e la bibliotecă (autor: necunoscut)`,
  `${LONG} Cartea e la bibliotecă. (autor: Mihai Eminescu)`,
  "The road forks. /harbour/",
  "Boxes to tick ■",
  `${LONG} He ran for both. CDU/CSU`,
  `${LONG} It is a tie. and/or`,
  // A house and an agency sign a picture.
  `${LONG} Der Bock am Kai. RTV/TT`,
  "He asked: Who? Me?",
])("prose: %s", (text) => {
  expect(readInlineSignoff(text)).toBe(null);
});

test.each([
  ["REUTERS", "agency", ["Reuters"]],
  ["© dpa-infocom, dpa:190605-99-417220/2", "agency", ["dpa"]],
  ["(Quelle: dpa)", "agency", ["dpa"]],
  ["Source: CNA/xx(yy)", "agency", ["CNA"]],
  ["(Reporting by Ann Lee; Editing by Bo Dee)", "reporting", []],
  ["(With inputs from PTI)", "reporting", ["PTI"]],
  ["Com Lusa", "agency", ["Lusa"]],
  ["Πηγή: ΑΠΕ-ΜΠΕ", "agency", ["AMNA"]],
  ["(sl/dpa)", "agency", ["dpa"]],
  ["dpa/mks", "agency", ["dpa"]],
  ["dpa ek xx a3 hw", "agency", ["dpa"]],
  ["dpa vbd yyni n1 olt", "agency", ["dpa"]],
  ["(Con información de EFE)", "reporting", ["EFE"]],
  ["Jan Reck contributed to this report, which was updated at 9:14 a.m.", "reporting", []],
  ["Associated Press writer Jan Reck reported from Harrow, Montana.", "reporting", []],
  ["Press Herald writer Jan Reck in Harrow contributed.", "reporting", []],
  [
    "Jan Reck reported from Harrow. Associated Press writers Ann Lowe in Lima, Peru, and Ida Lind contributed.",
    "reporting",
    [],
  ],
  ["La periodista de The Associated Press Ana Reck en Ginebra contribuyó a este despacho.", "reporting", []],
  ["Reck reported from Harrow and Lind from Kestrel Valley.", "reporting", []],
  ["El periodista de AP Jan Reck reportó desde Puerto Cabello.", "reporting", []],
  ["（参与记者：王小明、李雷）", "reporting", []],
  ["This report by The Canadian Press was first published March 5, 2024.", "correction", ["CP"]],
  ["Ce texte de La Presse Canadienne a été publié initialement le 5 mars 2024.", "correction", ["CP"]],
  ["This report by The Tidal News was first published March 5, 2024.", "correction", []],
  ["Copyright 2024 The Associated Press. All rights reserved.", "mark", ["AP"]],
  ["(c) Copyright Thomson Reuters 2024. Click For Restrictions", "mark", ["Reuters"]],
  ["(NAN) (www.nannews.example)", "agency", ["NAN"]],
  ["Z Gdańska Zuwina Okoniewska (PAP)", "agency", ["PAP"]],
  ["Selin Aydın / DATÇA, (DHA)", "agency", ["DHA"]],
  ["Selin AYDIN-Mert KAYA/MUĞLA,(DHA)", "agency", ["DHA"]],
  ["___", "mark", []],
  ["--Field Level Media", "agency", ["Field Level Media"]],
  ["责任编辑：王小明", "mark", []],
  ["Correction: The bridge is 12 km long.", "correction", []],
  ["dohyun.lee@yonhap.example", "mark", []],
  ["rt/sk/dg", "desk", []],
  ["Ann Lee covers public lands for The Associated Press.", "mark", []],
])("block %s", (text, kind, agencies) => {
  expect(readSignoffBlock(text)).toMatchObject({ kind, agencies });
});

test("people who sign a paragraph in brackets are named", () => {
  expect(readSigners("時計は動き出した。【北川沙耶、山下貴史】")).toEqual(["北川沙耶", "山下貴史"]);
  expect(readSigners("海亀にも宿にも借りがある」【時事通信社】")).toEqual([]);
  expect(readSigners("【北川沙耶】")).toEqual([]);
  expect(readSigners("工程下月完成。（总台记者 王小明 李雷）")).toEqual(["王小明", "李雷"]);
  expect(readSigners("工程下月完成。（本報記者王小明報導）")).toEqual(["王小明"]);
  expect(readSigners("工程下月完成。（记者 王小明 摄影记者 李雷）")).toEqual(["王小明"]);
  expect(readSigners("船は金曜まで出ない。（佐藤恵子記者）")).toEqual(["佐藤恵子"]);
  expect(readSigners("船は金曜まで出ない。（司法担当記者）")).toEqual([]);
  expect(readSigners("La bord. AGERPRES/(A - autor: Dana Ciucă, editor: Ion Pop)")).toEqual(["Dana Ciucă"]);
  expect(readSigners("Ein einzelnes Buh. (Margarete Hruschka, APA, 29.1.2023)")).toEqual(["Margarete Hruschka"]);
  expect(readSigners('Gezeigt wird "Die Fähre" (Anna Holm, 3.4.2020)')).toEqual([]);
});

test("a place in capitals and a bracket with no agency sign nothing", () => {
  expect(readSignoffBlock("Selin Aydın / DATÇA, (ABC)")).toBe(null);
  expect(readSignoffBlock("Dört gün sonra / DATÇA, (DHA)")).toBe(null);
});

test("a bar that opens a question is no agency's dash", () => {
  expect(readSignoffBlock("――きっかけは。")).toBe(null);
});

test("a lead whose place is lost begins with a long dash", () => {
  expect(readSignoffBlock("—— 南江渔船队今年首次整队出海已平安归港，平均渔获比港务局年初的估计高出近两成。")).toBe(
    null,
  );
  expect(readSignoffBlock("——新华社")).toMatchObject({ agencies: ["Xinhua"] });
});

test("a sentence about an agency signs nothing", () => {
  expect(readSignoffBlock("Reuters reported the news on Monday.")).toBe(null);
  expect(readSignoffBlock("The crew reported from Harrow that the bell was back.")).toBe(null);
  expect(readSignoffBlock("Losses were reported from Harrow.")).toBe(null);
  expect(readSignoffBlock("Jan Reck contributed.")).toBe(null);
  expect(readSignoffBlock("The heavy rain in Harrow contributed.")).toBe(null);
  expect(readSignoffBlock("Jan Reck reported from Harrow. The crew went home.")).toBe(null);
});

test("rights of no agency sign nothing", () => {
  expect(readSignoffBlock("Copyright 2024 The Tidal News. All rights reserved.")).toBe(null);
  // It signs pictures alone.
  expect(readSignoffBlock("Copyright 2024 Getty Images. All rights reserved.")).toBe(null);
});

test("behind from where somebody reports for an agency a given name need not be known", () => {
  expect(readSignoffBlock("Z Gdańska Zuwina Okoniewska (PAP)")?.rule).toBe("signoff.person");
  expect(readSignoffBlock("Zuwina Okoniewska (PAP)")).toBe(null);
  expect(readSignoffBlock("Szczenię Zuwina Okoniewska (PAP)")).toBe(null);
});

test.each([
  ["घाट पर नावें नहीं चलेंगी। (एएनआई)", "(एएनआई)", ["ANI"]],
  ["“नावें नहीं चलेंगी।” भाषा", "भाषा", []],
  ["घाट पर नावें नहीं चलेंगी। (भाषा)", "(भाषा)", []],
  ["کشتیاں جمعے سے پہلے نہیں چلیں گی۔ (اے پی پی)", "(اے پی پی)", ["Associated Press of Pakistan"]],
])("behind a stop of its script a story is signed, too: %s", (text, sign, agencies) => {
  expect(readInlineSignoff(text)).toMatchObject({ text: sign, agencies });
});

test.each(["घाट पर नावें नहीं चलेंगी, बताया एएनआई", "घाट पर नावें नहीं चलेंगी।", "नदी की भाषा"])(
  "and without one it is not: %s",
  (text) => {
    expect(readInlineSignoff(text)).toBe(null);
  },
);

test("an agency's site stands behind its name once, however often a capture prints it", () => {
  expect(readInlineSignoff(`${LONG} The soup had been good. ${"(www.nannews.example) ".repeat(20_000)}`.trim())).toBe(
    null,
  );
});

test("a writer whom the byline names signs with the day, behind somebody's words too", () => {
  const signoffOf = (byline: string, end: string) => {
    const texts = ["Die Fähre bleibt im Hafen", byline, LONG, `${LONG} „Ich fahre erst am Freitag.“ ${end}`];
    return readFields(texts, ["headline", null, "paragraph", "paragraph"], "de").signoff?.value;
  };
  const sign = "(Margarete Hruschka, 29.1.2023)";
  expect(signoffOf("Margarete Hruschka", sign)).toBe(sign);
  // Who said so, and when.
  expect(signoffOf("Lena Marsch", sign)).toBe(undefined);
  expect(signoffOf("Margarete Hruschka", "(Wien, 29.1.2023)")).toBe(undefined);
});

test.each([
  "Photography is by far the most popular hobby on the boat, and most mornings a dozen people stand at the rail.",
  "The images are courtesy of a camera that the council fixed to the mast in 2019.",
  "Photography is by Jan Reck and the music by Ann Lowe, and both deserve a wider audience than this small film.",
])("a sentence on pictures is no note: %s", (text) => {
  expect(readSignoffBlock(text)).toBe(null);
});

test.each(["The photography is by Lena Marsh.", "Images are courtesy of Harrow Museum."])(
  "who took all pictures is a note: %s",
  (text) => {
    expect(readSignoffBlock(text)?.rule).toBe("signoff.reporting");
  },
);
