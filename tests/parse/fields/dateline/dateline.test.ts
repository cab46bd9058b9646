import { expect, test } from "vitest";
import { measureResidue, readDateline } from "../../../../src/parse/fields/dateline/dateline.ts";

test.each([
  ["HANOI, Vietnam (AP) — U.S. officials", "en", "HANOI, Vietnam (AP)", "HANOI, Vietnam", "AP", null],
  ["WASHINGTON (Reuters) - The ship", "en", "WASHINGTON (Reuters)", "WASHINGTON", "Reuters", null],
  ["PARIS, March 3 (AFP) - The bell", "en", "PARIS, March 3 (AFP)", "PARIS", "AFP", "March 3"],
  ["BEIJING, Nov. 3 (Xinhua) -- A probe", "en", "BEIJING, Nov. 3 (Xinhua)", "BEIJING", "Xinhua", "Nov. 3"],
  ["MADRID — She won", "en", "MADRID", "MADRID", null, null],
  [
    "New Delhi, March 20 (IANS) Volunteers counted",
    "en",
    "New Delhi, March 20 (IANS)",
    "New Delhi",
    "IANS",
    "March 20",
  ],
  ["[JAKARTA] HALIM Resources", "en", "[JAKARTA]", "JAKARTA", null, null],
  [
    "TERUEL 29 Ene. (EUROPA PRESS) - La corte",
    "es",
    "TERUEL 29 Ene. (EUROPA PRESS)",
    "TERUEL",
    "EUROPA PRESS",
    "29 Ene.",
  ],
  ["June 4 (Reuters) - The ferry", "en", "June 4 (Reuters)", null, "Reuters", "June 4"],
  ["(AP) — The ferry", "en", "(AP)", null, "AP", null],
  ["(ANSA) - TRIESTE, 03 OTT - La campana", "it", "(ANSA) - TRIESTE, 03 OTT", "TRIESTE", "ANSA", "03 OTT"],
  ["(AGI) - Trieste, 3 ott. - La campana", "it", "(AGI) - Trieste, 3 ott.", "Trieste", "AGI", "3 ott."],
  ["(AP) — TRIESTE — The bell", "en", "(AP) — TRIESTE", "TRIESTE", "AP", null],
  ["(AP) — Kestrel Lines — the ferry’s owner — said", "en", "(AP)", null, "AP", null],
  ["VADASAR (Gujarat): The ball", "en", "VADASAR (Gujarat)", "VADASAR", null, null],
  ["NEW DELHI: The train", "en", "NEW DELHI", "NEW DELHI", null, null],
  ["Srinagar, June 11: The train", "en", "Srinagar, June 11", "Srinagar", null, "June 11"],
  [
    "Tarrow, Hallin, 11 June 2023: The train",
    "en",
    "Tarrow, Hallin, 11 June 2023",
    "Tarrow, Hallin",
    null,
    "11 June 2023",
  ],
  ["Tehran, June 11, IRNA – The train", "en", "Tehran, June 11, IRNA", "Tehran", "IRNA", "June 11"],
  ["Tirana, June 11 /ATA/ - The train", "en", "Tirana, June 11 /ATA/", "Tirana", "ATA", "June 11"],
  ["MOSCOW. June 11 (Interfax) - The", "en", "MOSCOW. June 11 (Interfax)", "MOSCOW", "Interfax", "June 11"],
  ["ASTANA. KAZINFORM - The train", "en", "ASTANA. KAZINFORM", "ASTANA", "KAZINFORM", null],
  ["ROME, Sunday, June 11 (AP) – The", "en", "ROME, Sunday, June 11 (AP)", "ROME", "AP", "Sunday, June 11"],
  ["(KTLA) — The train", "en", "(KTLA)", null, "KTLA", null],
  ["KUALA LUMPUR - Two men", "en", "KUALA LUMPUR", "KUALA LUMPUR", null, null],
  ["HILO, Hawaii (Outlet) - A telescope", "en", "HILO, Hawaii (Outlet)", "HILO, Hawaii", "Outlet", null],
  ["Bremerhaven (dpa/lni) - Nach", "de", "Bremerhaven (dpa/lni)", "Bremerhaven", "dpa/lni", null],
  ["Казань. 18 мая. ИНТЕРФАКС - Паром", "ru", "Казань. 18 мая. ИНТЕРФАКС", "Казань", "ИНТЕРФАКС", "18 мая"],
  ["Казань. 18 мая. INTERFAX.RU - Паром", "ru", "Казань. 18 мая. INTERFAX.RU", "Казань", "INTERFAX.RU", "18 мая"],
  ["Минск. 18 мая. ИНТЕРФАКС-ЗАПАД - П", "ru", "Минск. 18 мая. ИНТЕРФАКС-ЗАПАД", "Минск", "ИНТЕРФАКС-ЗАПАД", "18 мая"],
  ["Weiden. (sl/dpa) Um kurz nach vier", "de", "Weiden. (sl/dpa)", "Weiden", "dpa", null],
  ["Weiden (sl/dpa) - Um kurz nach vier", "de", "Weiden (sl/dpa)", "Weiden", "dpa", null],
  ["Magdeburg (Sachsen-Anhalt) – Der Bock", "de", "Magdeburg (Sachsen-Anhalt)", "Magdeburg", null, null],
  ["मुंबई, 10 जनवरी (आईएएनएस)। नाव", "hi", "मुंबई, 10 जनवरी (आईएएनएस)", "मुंबई", "आईएएनएस", "10 जनवरी"],
  ["القاهرة 26 أغسطس آب (رويترز) - قالت", "ar", "القاهرة 26 أغسطس آب (رويترز)", "القاهرة", "رويترز", "26 أغسطس آب"],
  ["МОСКВА, 26 авг — РИА Новости. Паром", "ru", "МОСКВА, 26 авг — РИА Новости", "МОСКВА", "РИА Новости", "26 авг"],
  ["［東京　２６日　ロイター］ - 船は", "ja", "［東京　２６日　ロイター］", "東京", "ロイター", "２６日"],
  ["【ロンドン時事】船は", "ja", "ロンドン時事", "ロンドン", "時事", null],
  ["【パリAFP時事】船は", "ja", "パリAFP時事", "パリ", "AFP時事", null],
  ["नई दिल्ली, नौ जनवरी (भाषा) नाव", "hi", "नई दिल्ली, नौ जनवरी (भाषा)", "नई दिल्ली", "भाषा", "नौ जनवरी"],
  ["Bisnis.com, JAKARTA - Bank", "id", "Bisnis.com, JAKARTA", "JAKARTA", null, null],
  ["ansel-post.example.de, WIEN - Die Fähre", "de", "ansel-post.example.de, WIEN", "WIEN", null, null],
  ["ANSEL.CO, JAKARTA - Bank", "id", "ANSEL.CO, JAKARTA", "JAKARTA", null, null],
  ["Dekalb, Ill. — Mike threw", "en", "Dekalb, Ill.", "Dekalb, Ill.", null, null],
  ["新华社兰州3月3日电（记者王小明）甘肃", "zh-Hans", "新华社兰州3月3日电", "兰州", "新华社", "3月3日"],
  ["(서울=연합뉴스) 홍길동 기자 = 정부는", "ko", "서울=연합뉴스", "서울", "연합뉴스", null],
  ["【釧路＝山田太郎】北海道の", "ja", "釧路", "釧路", null, null],
  [
    "【ランカスター（米東部）＝山田太郎】1883年創業の",
    "ja",
    "ランカスター（米東部）",
    "ランカスター（米東部）",
    null,
    null,
  ],
  ["〔記者王美鳳／屏東報導〕瓦洛溪", "zh-Hant", "記者王美鳳／屏東報導", "屏東", null, null],
  ["記者王美鳳、李大同／綜合報導　瓦洛溪", "zh-Hant", "記者王美鳳、李大同／綜合報導", null, null, null],
])("%s", (text, language, printed, place, agency, day) => {
  expect(readDateline(text, language)?.dateline).toEqual({ text: printed, place, agency, day });
});

test.each([
  "DEAR ABBY: My neighbour",
  "He said – and meant it",
  "On Monday, March 20 (IANS) they counted",
  "New Delhi (IANS) has more sparrows",
  "Last June 4 (Reuters) - The ferry",
  "(Kestrel) - The ferry",
  "(AP) The ferry",
  "Apple — the maker of phones",
  "Editor’s note: This story",
  "UPDATE: The bridge",
  "LENA ROWE, HOST: The ferry",
  "MARCUS PIKE, CNN CORRESPONDENT: The ferry",
])("no dateline: %s", (text) => {
  expect(readDateline(text, "en")).toBe(null);
});

test("names that stand in a dateline are the authors", () => {
  expect(readDateline("【釧路＝山田太郎】北海道の", "ja")?.names).toEqual(["山田太郎"]);
  expect(readDateline("〔記者王美鳳、李大同／屏東報導〕瓦洛溪", "zh")?.names).toEqual(["王美鳳", "李大同"]);
  expect(readDateline("【記者王美鳳／台北即時報導】瓦洛溪", "zh")).toMatchObject({
    names: ["王美鳳"],
    dateline: { place: "台北" },
  });
  expect(readDateline("記者王美鳳／高雄、台中報導　瓦洛溪", "zh")?.dateline.place).toBe("高雄、台中");
  expect(readDateline("記者協會／台北報導　瓦洛溪", "zh")?.names ?? []).toEqual([]);
  expect(readDateline("(서울=연합뉴스) 홍길동 기자 = 정부는", "ko")?.names).toEqual(["홍길동"]);
});

test("what is on behind a place and a day is no house", () => {
  for (const text of ["Казань. 18 мая. СПЕКТАКЛЬ - Чайка", "Мадрид. 5 мая. ФИНАЛ - Анна"])
    expect(readDateline(text, "ru")?.dateline.agency ?? null).toBe(null);
});

test("the length reaches to the story's first word", () => {
  const text = "HANOI, Vietnam (AP) — U.S. officials";
  expect(text.slice(readDateline(text, "en")?.length)).toBe("U.S. officials");
});

test("the residue of a lost dateline is a dash that no list item follows", () => {
  expect(measureResidue("- President Xi Jinping said", false)).toBe(2);
  expect(measureResidue("- Milk", true)).toBe(0);
  expect(measureResidue("-5 degrees were measured", false)).toBe(0);
});

test("a short form of a place before a comma is no address", () => {
  expect(readDateline("ST.LOUIS, MO. - The ferry stays in port", "en")?.dateline.place ?? null).not.toBe("MO.");
  expect(readDateline("St.Louis, Mo. - The ferry stays in port", "en")?.dateline.place ?? null).not.toBe("Mo.");
});

test.each([
  ["SIR – The 4.15 from Llanfair has not run on time.", "en"],
  ["SIR. The 4.15 from Llanfair has not run on time.", "en"],
  ["SEÑOR DIRECTOR: El tren de las cuatro no llega.", "es"],
  ["SEHR GEEHRTE REDAKTION – Der Zug kommt nie.", "de"],
])("how a reader's letter addresses the paper is no dateline: %s", (text, language) => {
  expect(readDateline(text, language)).toBeNull();
});
