import { expect, test } from "vitest";
import { readCreditBlock, splitCredit } from "../../../../src/parse/fields/credit/credit.ts";
import { isSigner } from "../../../../src/parse/fields/credit/credit-bare.ts";

test.each(["渡轮停在港内。游客拍摄", "渡轮停在港内。无人机航摄", "图：老人在灯塔下修补渔网。"])(
  "no credit: %s",
  (text) => {
    expect(readCreditBlock(text) ?? splitCredit(text)).toBe(null);
  },
);

test.each(["New York (AFP)", "MADRID (EFE)", "Lena Marsh (Hamlet)"])("a dateline, or a part in a play: %s", (text) => {
  expect(readCreditBlock(text)).toBe(null);
});

test.each([
  ["군산 앞바다 작은 섬을 오가는 나룻배 [연합뉴스 자료사진]", "연합뉴스 자료사진"],
  ["나룻배가 오간다. 〈사진=연합뉴스〉", "연합뉴스"],
  ["骑手在路口等红灯。视觉江湾 图", "视觉江湾"],
  ["कुएं के पास खड़ी पूजा और उसकी साथी। (फोटो- प्रभात)", "प्रभात"],
  ["沿途吸引鐵道迷守候拍攝。海峽社記者王承志攝 114年7月3日", "王承志"],
])("behind a caption: %s", (text, credit) => {
  expect(splitCredit(text)?.credit).toBe(credit);
});

test("an agency between slashes signs a story, and no picture", () => {
  expect(readCreditBlock("/ritzau/")).toBe(null);
  expect(readCreditBlock("/연합뉴스")?.credit).toBe("연합뉴스");
  expect(readCreditBlock("Lena Marsh/Ritzau Scanpix")?.credit).toBe("Lena Marsh/Ritzau Scanpix");
});

test("a dash opens a credit behind its caption, and not who speaks", () => {
  expect(readCreditBlock("— Foto: Lena Marsh/Portal da Barra")?.credit).toBe("Lena Marsh/Portal da Barra");
  expect(readCreditBlock("— Lena Marsh")).toBe(null);
  expect(readCreditBlock("– Photo: 50 megapixels")).toBe(null);
  expect(readCreditBlock("– Karte: der alte Fährpass")).toBe(null);
  expect(readCreditBlock("— Foto de família, só isso, diz ela.")).toBe(null);
});

test("a file picture's label before a caption whose credit stands behind its stop is no credit's", () => {
  const text = "FILE - The harbour wall, Feb. 3, 2023. (AP Photo/Lena Marsh, File)";
  expect(readCreditBlock(text)).toBe(null);
  expect(splitCredit(text)?.credit).toBe("AP Photo/Lena Marsh, File");
  expect(readCreditBlock("FILE - AP Photo/Lena Marsh")?.credit).toBe("AP Photo/Lena Marsh");
});

test("a zone behind a clock is no credit, and a giver in a block of its own is one", () => {
  expect(splitCredit("Publish Date: Thu, 03 Jul 2025 07:12 PM (IST)")).toBe(null);
  expect(readCreditBlock("[우주기술연구원 제공. 재판매 및 DB 금지]")?.credit).toBe("우주기술연구원");
});

test("initials of a desk sign a story, and no picture", () => {
  expect(splitCredit("The cleanest carriage was on the line. Source: CNA/Agencies/ab(kg)")).toBe(null);
});

test("a middle dot outside brackets lists pictures, and labels none", () => {
  expect(readCreditBlock("写真・画像")?.credit).not.toBe("画像");
});

test.each([
  ["PHOTO: REUTERS", "REUTERS"],
  ["ST PHOTO: LIM TAN", "LIM TAN"],
  ["ST FILE PHOTO", "ST FILE PHOTO"],
  ["(Photo: Ann Lee)", "Ann Lee"],
  ["MARÍA A. MONTESINOS (EFE)", "MARÍA A. MONTESINOS (EFE)"],
  ["Photo by Alex Wong", "Alex Wong"],
  ["Image source, Getty Images", "Getty Images"],
  ["Credit...Ann Lee for The New York Times", "Ann Lee for The New York Times"],
  ["(AP Photo/Ann Lee)", "AP Photo/Ann Lee"],
  ["Foto: Henning Oltmann/dpa", "Henning Oltmann/dpa"],
  ["© Erwan Dantec", "Erwan Dantec"],
  ["Getty Images/Juanmono", "Getty Images/Juanmono"],
  ["[사진=연합뉴스]", "연합뉴스"],
  ["写真=ロイター", "ロイター"],
  ["Al Gold, Associated Press", "Al Gold, Associated Press"],
  ["Natalie Nacc | Bloomberg | Getty Images", "Natalie Nacc | Bloomberg | Getty Images"],
  ["MP PHOTO: HAKIM SULAIMAN", "HAKIM SULAIMAN"],
  ["新华社记者 苏晓棠 摄", "新华社记者 苏晓棠"],
  ["南江晚报记者 赵敏/摄", "南江晚报记者 赵敏"],
  ["Rubriklistenbild: © Verkehrsbetriebe", "Verkehrsbetriebe"],
  ["(HBC News: Lena Marsh)", "HBC News: Lena Marsh"],
  ["(HBC South East: Jonas Ekeby)", "HBC South East: Jonas Ekeby"],
  ["(Supplied: Harrow Coast Landcare)", "Supplied: Harrow Coast Landcare"],
  ["(Facebook: Harrow Coast Landcare)", "Facebook: Harrow Coast Landcare"],
  ["(KXBI)", "KXBI"],
  ["Quelle: Lena Marsh (Archiv)", "Lena Marsh (Archiv)"],
  ["(Foto: Lena Marsh)", "Lena Marsh"],
  ["(Foto: Lena Marsh (Archiv))", "Lena Marsh (Archiv)"],
  ["Lena Marsh Photo", "Lena Marsh Photo"],
  ["PTI Photo", "PTI Photo"],
  ["Foto Marco Lettieri, styling Beatrice Prada", "Marco Lettieri"],
  ["Foto Marco Lettieri, ANSA", "Marco Lettieri, ANSA"],
  ["Foto REUTERS", "REUTERS"],
  ["PHOTO REUTERS", "REUTERS"],
  ["Credits: Credit: Lena Marsh", "Lena Marsh"],
  ["Cassidy Ruiz for NPW", "Cassidy Ruiz for NPW"],
  ["(Archivio Cineteca)", "Archivio Cineteca"],
  ["新华社发（陈志远 摄）", "新华社发（陈志远 摄）"],
  ["Credit...Photographs by Lena Marsh for The Harrow Post", "Lena Marsh for The Harrow Post"],
  ["Фото надала Леся Ворона", "Леся Ворона"],
  ["图：新华社", "新华社"],
  ["圖：王小明攝", "王小明"],
  ["（C）AFP", "AFP"],
  ["عکس از لیلا خالدی", "لیلا خالدی"],
  ["Photo d’archives Lena Marsh", "Lena Marsh"],
  ["Fotoquelle: Lena Marsh", "Lena Marsh"],
  ["Світлина: Олена Марш", "Олена Марш"],
  ["Credit foto: Lena Marsh", "Lena Marsh"],
  ["( Lena Marsh - Anadolu Ajansı )", "Lena Marsh - Anadolu Ajansı"],
  ["(Lena Marsh/detikcom)", "Lena Marsh/detikcom"],
  ["Photo: Courtesy of the family of the late keeper", "Courtesy of the family of the late keeper"],
])("block %s", (text, credit) => {
  const reading = readCreditBlock(text);
  expect(reading?.credit).toBe(credit);
  expect(text.slice(reading?.textFrom, reading?.textTo)).toBe(credit);
});

test.each([
  "(Translation: Lena Marsh)",
  "(Harrow: Ferry Stays)",
  "(Note: Times Are Local)",
  "(CDU)",
  "图：渡轮停泊",
  "( Harbour Walk - Associated Press )",
  "Photo Gallery",
  "PHOTO FLOPS",
  "Photo",
  // The way to a page, and what an agency numbers its texts by.
  "Home / News / Canyon County",
  "CORRIERE HARROW / CULTURA",
  "© dpa-infocom, dpa:260211-930-671184/3",
])("block is none: %s", (text) => {
  expect(readCreditBlock(text)).toBe(null);
});

test.each([
  ["Mr Xi after the talks. PHOTO: REUTERS", "Mr Xi after the talks.", "REUTERS"],
  [
    "The mayor on the quay. Photo: Lena Marsh, AP / Copyright 2019 The Associated Press. All rights reserved.",
    "The mayor on the quay.",
    "Lena Marsh, AP",
  ],
  [
    "The mayor on the quay. (AP Photo/Lena Marsh) Photo: Lena Marsh, AP",
    "The mayor on the quay. (AP Photo/Lena Marsh)",
    "Lena Marsh, AP",
  ],
  ["A taça no porto - Lena Marsh/Instituto Cais", "A taça no porto", "Lena Marsh/Instituto Cais"],
  ["People walk by the sea (AP Photo/Ann Lee)", "People walk by the sea", "AP Photo/Ann Lee"],
  [
    "She followed Mr Higg. | Niall Carr/PA Images via Getty Images",
    "She followed Mr Higg.",
    "Niall Carr/PA Images via Getty Images",
  ],
  ["Bei der Vorstellung des Gesetzes Foto: Felix Zahn/imago", "Bei der Vorstellung des Gesetzes", "Felix Zahn/imago"],
  ["Die Schule am Montag © VS Tristach", "Die Schule am Montag", "VS Tristach"],
  ["Gilt als Bewerber: Boris NadeschinBild: Mika Sin/TASS", "Gilt als Bewerber: Boris Nadeschin", "Mika Sin/TASS"],
  ["Razzia am Montag in La Soledat / Lorenzo Marin", "Razzia am Montag in La Soledat", "Lorenzo Marin"],
  ["Troops in the country in 2001 [File: R Annan/Reuters]", "Troops in the country in 2001", "R Annan/Reuters"],
  ["Le pont, le 11 mars 2024. JEAN MARTIN / AFP", "Le pont, le 11 mars 2024.", "JEAN MARTIN / AFP"],
  ["등대 앞 우체통 [촬영 홍길수]", "등대 앞 우체통", "홍길수"],
  ["韓国の国旗＝ＡＰ", "韓国の国旗", "ＡＰ"],
  ["会見する担当者（山田太郎撮影）", "会見する担当者", "山田太郎"],
  [
    "The lodge is open after a major restoration. Harbour Lodge: Jacob Holm, jacob@holm.example",
    "The lodge is open after a major restoration.",
    "Harbour Lodge: Jacob Holm, jacob@holm.example",
  ],
  ["会見する担当者（撮影・山田太郎）", "会見する担当者", "山田太郎"],
  ["梁彩凤在店内赶制婚纱。（图/程可）", "梁彩凤在店内赶制婚纱。", "程可"],
  ["图为走失归来的骆驼“灰耳朵”。 乌云塔娜 摄", "图为走失归来的骆驼“灰耳朵”。", "乌云塔娜"],
  ["주민들이 난롯불을 쬐고 있다. /문해린 기자", "주민들이 난롯불을 쬐고 있다.", "문해린"],
  ["Ο φάρος, Αύγουστος 1956. Φωτ.: ΝΙΚΟΣ ΛΑΜΠΡΟΥ", "Ο φάρος, Αύγουστος 1956.", "ΝΙΚΟΣ ΛΑΜΠΡΟΥ"],
  ["La coopérative. ANNE FELL/PASCO POUR « LE SOIR »", "La coopérative.", "ANNE FELL/PASCO POUR « LE SOIR »"],
  ["시민들에게 인사하고 있다. 홍길동 기자", "시민들에게 인사하고 있다.", "홍길동"],
  [
    "She leaves a plane in Washington DC Stefan Rouss/via Reuters",
    "She leaves a plane in Washington DC",
    "Stefan Rouss/via Reuters",
  ],
  [
    "FILE PHOTO: The lamp at Cape Wren is seen on Jan. 3, 2022. REUTERS/Lena Holm/File Photo",
    "FILE PHOTO: The lamp at Cape Wren is seen on Jan. 3, 2022.",
    "REUTERS/Lena Holm/File Photo",
  ],
  [
    "FILE - The lamp at Cape Wren is seen on Jan. 3, 2022. (AP Photo/Lena Holm, File)",
    "FILE - The lamp at Cape Wren is seen on Jan. 3, 2022.",
    "AP Photo/Lena Holm, File",
  ],
])("caption %s", (text, caption, credit) => {
  const reading = splitCredit(text);
  expect(reading?.credit).toBe(credit);
  expect(text.slice(0, reading?.from).trim()).toBe(caption);
});

test.each([
  "He was photographed by the sea",
  "He met Mr. Smith and Ann Lee",
  "A man walks in Paris (January 2020)",
  "The source could not say when, said Reuters.",
  "Ein Mitglied bei einer Kundgebung. (Archivbild)",
  // Of what kind a picture is says not whose it is, in brackets and behind the caption's stop.
  "Fahrräder lehnen an einem Zaun. (Illustration)",
  "Un facteur fait sa tournée à Ansel. (Photo d’archives)",
  "Un facteur fait sa tournée à Ansel (illustration).",
  "Un cartero en las calles de Ansel. (Foto de archivo)",
  "Postacı sokakta yürüyor. (Arşiv)",
  "Un carteiro nas ruas de Ansel. (Arquivo)",
  "Et postbud i gaderne i Ansel. (Arkivfoto)",
  "Poštovní doručovatel v ulicích. (Ilustrační foto)",
  "The heron was seen by a keeper near Ansel. File",
  "The heron was seen by a keeper near Ansel. Image for representation",
  "En häger vid vattnet. Arkivbild",
  "The loan was written off. PTI ABC XY XY",
])("no credit: %s", (text) => {
  expect(splitCredit(text)).toBe(null);
});

test("splitting a caption takes time in proportion to it", () => {
  const text = `${"(a / Foto: b ".repeat(20_000)}`;
  const start = performance.now();
  splitCredit(text);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  "ANI |",
  "记念摄",
  "Photos: A town dries out, one hymnal and one trombone at a time",
  "BREAKING NEWS: Ann Lee",
  "FILE PHOTO: The lamp at Cape Wren is seen on Jan. 3, 2022. REUTERS/Lena Holm/File Photo",
  "FILE - The lamp at Cape Wren is seen on Jan. 3, 2022. (AP Photo/Lena Holm, File)",
])("no credit: %s", (text) => {
  expect(readCreditBlock(text)?.confidence ?? 0).toBeLessThan(0.55);
});

test.each([
  // A caption that runs into two names with a slash between them.
  [
    "Rowers under the Long Bridge.Kim Sorrell/Ledger Staff",
    "Rowers under the Long Bridge.",
    "Kim Sorrell/Ledger Staff",
  ],
  // A dash behind a stop, and two hyphens.
  ["Boats in the harbour on Saturday. — Dawn", "Boats in the harbour on Saturday.", "Dawn"],
  ["Boats in the harbour on Saturday.— Harrow Post", "Boats in the harbour on Saturday.", "Harrow Post"],
  ["Boats in the harbour on Saturday -- AFP/Lena Marsh", "Boats in the harbour on Saturday", "AFP/Lena Marsh"],
  // Capitals, and for whom.
  [
    "Le pont, le 11 mars. SIMON DELAUNOIS POUR « LE PHARE DU SOIR »",
    "Le pont, le 11 mars.",
    "SIMON DELAUNOIS POUR « LE PHARE DU SOIR »",
  ],
  // Who put the picture on the wire.
  [
    "Kapal di pelabuhan Ansel. ANTARA FOTO/Rahmad Suryo/agr",
    "Kapal di pelabuhan Ansel.",
    "ANTARA FOTO/Rahmad Suryo/agr",
  ],
  [
    "Kapal di pelabuhan Ansel, Rabu (3/6/2026). ANTARA FOTO/Rahmad Suryo S/agr/foc.",
    "Kapal di pelabuhan Ansel, Rabu (3/6/2026).",
    "ANTARA FOTO/Rahmad Suryo S/agr/foc",
  ],
  [
    "Kapal di pelabuhan Ansel (ANTARA FOTO/Rahmad Suryo/agr.)",
    "Kapal di pelabuhan Ansel",
    "ANTARA FOTO/Rahmad Suryo/agr",
  ],
  // A label without its colon before an agency.
  ["Le port d’Ansel, lundi matin. Photo AFP", "Le port d’Ansel, lundi matin.", "AFP"],
  ["Der Hafen von Ansel am Montag. Foto dpa", "Der Hafen von Ansel am Montag.", "dpa"],
  ["Der Hafen von Ansel. Foto: Lena Marsh (Archiv)", "Der Hafen von Ansel.", "Lena Marsh (Archiv)"],
  // Who took it, or where it was taken from, behind a Chinese stop.
  ["船隻被推出港外。記者江佩蓉攝", "船隻被推出港外。", "江佩蓉"],
  ["船隻被推出港外。记者 江佩蓉 摄影", "船隻被推出港外。", "江佩蓉"],
  ["影片在網路瘋傳。圖／翻攝自臉書", "影片在網路瘋傳。", "臉書"],
  // A house in brackets: capitals with a label's word, a house and a name, an agency and what it took it from.
  ["Boats in the harbour of Ansel (HT PHOTO)", "Boats in the harbour of Ansel", "HT PHOTO"],
  ["Boats in the harbour of Ansel. (NST FILE PIC)", "Boats in the harbour of Ansel.", "NST FILE PIC"],
  [
    "Cattle at the grid near Ansel. (ABC Western Qld: Bronte Kelleher)",
    "Cattle at the grid near Ansel.",
    "ABC Western Qld: Bronte Kelleher",
  ],
  [
    "Feribot Ansel'deki iskelede. ( Lena Marsh - Anadolu Ajansı )",
    "Feribot Ansel'deki iskelede.",
    "Lena Marsh - Anadolu Ajansı",
  ],
  ["Feri di dermaga Ansel (Lena Marsh/detikcom)", "Feri di dermaga Ansel", "Lena Marsh/detikcom"],
  ["Lautta laiturissa. Arkistokuva: Lena Marsh", "Lautta laiturissa.", "Lena Marsh"],
  ["防波堤と漁船（共同通信社ヘリから）", "防波堤と漁船", "共同通信社ヘリから"],
  ["Watoto wa shule ya Kizingoni. Picha na Juma Hamisi", "Watoto wa shule ya Kizingoni.", "Juma Hamisi"],
])("form of a credit behind a caption: %s", (text, caption, credit) => {
  const reading = splitCredit(text);
  expect(reading?.credit).toBe(credit);
  expect(reading?.confidence).toBeGreaterThanOrEqual(0.8);
  expect(text.slice(0, reading?.from).trim()).toBe(caption);
});

test.each([
  "Rowers under the Long Bridge.Kim Sorrell won",
  "The score at Long Bridge was 4.5/Five",
  "Boats in the harbour on Saturday. — nobody",
  "Boats in the harbour on Saturday. Picture file",
  "Boats in the harbour — Saturday",
  "Boats in the harbour on Saturday -- many of them from Ansel/Harrow",
  "Le pont, le 11 mars. UN TRAIN POUR DEMAIN matin",
  "LE PONT. TRAINS A L’ARRET",
  "Kapal di pelabuhan Ansel. Rahmad/agr",
  "Kapal di pelabuhan Ansel. Mereka makan nasi/mie.",
  "船隻被推出港外。記者會攝影機壞了",
  "船隻被推出港外。圖書館今天不開",
  "Boats in the harbour of Ansel (HT BOATS)",
  "Boats in the harbour of Ansel (PHOTO)",
  "Boats in the harbour of Ansel (Left Bank/right bank)",
  "Boats in the harbour (ABC Western Qld: Nobody knows who mends it)",
  "防波堤と漁船（ヘリから）",
  "Watoto wa shule wanapiga picha na walimu wao",
])("words behind a caption that are no credit: %s", (text) => {
  expect(splitCredit(text)?.confidence ?? 0).toBeLessThan(0.8);
});

test("an agency with a year in brackets signs pictures", () => {
  expect(isSigner("AFP (2019)")).toBe(true);
  expect(isSigner("Harbour (2019)")).toBe(false);
});

test.each(["Lena Marsh/dpa/dpa-tmn", "Lena Marsh/dpa-Zentralbild/dpa"])(
  "an agency's services sign pictures: %s",
  (text) => {
    expect(readCreditBlock(text)?.confidence).toBeGreaterThanOrEqual(0.8);
  },
);

test("a letter in brackets before a comma says who leads a team, and no whose picture it is", () => {
  expect(splitCredit("Harrow: Vance - Ekdahl, Moberg - Lund, Falk (C), Reck - Holm, Sund. Coach: Marsh")).toBe(null);
  expect(splitCredit("Harrow: Vance; Ekdahl, Moberg, Falk (C); Reck, Holm, Sund. Coach: Marsh")).toBe(null);
  expect(splitCredit("The harbour wall at low tide (C) Lena Marsh")?.credit).toBe("Lena Marsh");
});

test("two labels with a slash are one", () => {
  expect(readCreditBlock("Foto / Photo: Stadt Harrow")?.credit).toBe("Stadt Harrow");
  expect(readCreditBlock("Bild/Video: Lena Marsh")?.credit).toBe("Lena Marsh");
  expect(readCreditBlock("Text / Foto: Lena Marsh")).toBe(null);
});
