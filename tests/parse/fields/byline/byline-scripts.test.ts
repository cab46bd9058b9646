/** Who wrote a story, in the forms of scripts without case. */
import { describe, expect, it } from "vitest";
import type { Label } from "../../../../src/model.ts";
import { cutBylineLabel, readNames } from "../../../../src/parse/fields/byline/byline.ts";
import { readWrappedNames } from "../../../../src/parse/fields/byline/wrapped-names.ts";
import { readUnspaced } from "../../../../src/parse/fields/dateline/dateline-unspaced.ts";
import { readFields } from "../../../../src/parse/fields/index.ts";
import { isName } from "../../../../src/parse/fields/names.ts";

const MARKS: Readonly<Record<string, Label>> = { "#": "headline", "|": "paragraph", "%": "furniture" };

/** The byline's names in blocks with a mark before them: `#` headline, `|` paragraph, `%` furniture; all others are unlabelled. */
function readAuthors(language: string, ...blocks: readonly string[]): readonly string[] {
  const labels = blocks.map((block): Label | null => MARKS[block.slice(0, block.indexOf(" "))] ?? null);
  const texts = blocks.map((block, i) => (labels[i] ? block.slice(2) : block));
  return readFields(texts, labels, language).byline?.value.names ?? [];
}

describe("Chinese names", () => {
  it("are two people's where a space parts them", () => {
    expect(readNames("郭凱盈 黎展鵬", "zh-Hant").names).toEqual(["郭凱盈", "黎展鵬"]);
    expect(readNames("山田 太郎", "ja").names).toEqual(["山田 太郎"]);
  });

  it("stand before what the person did", () => {
    expect(readNames("蔡慧敏 报道", "zh-Hans").names).toEqual(["蔡慧敏"]);
  });

  it("are not those of who edited and read the proofs", () => {
    expect(readWrappedNames("晨京报 记者 周闻溪 编辑 高岩 校对 王若瑾", "zh")).toEqual(["周闻溪"]);
    expect(readWrappedNames("记者 周闻溪 高岩", "zh")).toEqual(["周闻溪", "高岩"]);
    // The next one's title is no name.
    expect(readWrappedNames("记者 周闻溪 通讯员 高岩", "zh")).toEqual(["周闻溪", "高岩"]);
  });

  it("stand in an agency's dateline between who sends it and where it is from", () => {
    const namesOf = (text: string) => readUnspaced(text)?.names;
    expect(namesOf("（中央社記者蔡孟庭台中23日電）彭姓男子假冒里長")).toEqual(["蔡孟庭"]);
    expect(namesOf("(中央社記者王德、李錫安台北3日電)市府今天宣布")).toEqual(["王德", "李錫安"]);
    expect(namesOf("（中央社記者林芳台北3日電）市府")).toEqual(["林芳"]);
    expect(namesOf("（港社記者蔡孟庭台中23日電）市府")).toEqual(["蔡孟庭"]);
    expect(readUnspaced("（中央社記者高照芬華盛頓10日專電）美國")?.dateline.place).toBe("華盛頓");
    expect(readUnspaced("（海城社記者蔡孟庭台中23日電）")?.dateline.agency).toBe(null);
  });

  it("stand behind a paper's own name", () => {
    expect(readUnspaced("晨京报讯（记者周闻溪）东四六条的巷口")?.names).toEqual(["周闻溪"]);
  });

  it("are no steps of a path through the site", () => {
    const story = "| 判決書指出，男子持偽造的公文及收據，向信眾募款整修宮廟，得手百萬餘元。";
    expect(readAuthors("zh-Hant", "首頁 / 廟宇", "# 假冒里長募款修廟", "2024/2/23 14:35", story)).toEqual([]);
  });
});

it("an entry's time in brackets is no dateline", () => {
  expect(readUnspaced("【17:40】九巴宣布，全線日間巴士服務將陸續停止。")).toBe(null);
  expect(readUnspaced("【長野＝宮下遼太】工房で明かりがともった。")?.dateline.place).toBe("長野");
});

describe("Japanese names", () => {
  it("may have a given name of one character", () => {
    expect(isName("西脇 航")).toBe(true);
  });

  it("stand behind a label that ends in a dot", () => {
    expect(cutBylineLabel("聞き手・本田由起子", "ja")?.rest).toBe("本田由起子");
    expect(cutBylineLabel("マイク・スミス", "ja")).toBe(null);
    expect(cutBylineLabel("文｜歐陽芮", "zh")?.rest).toBe("歐陽芮");
  });

  it("are no labels of pictures", () => {
    expect(isName("図・写真")).toBe(false);
  });

  const HEAD = "# 止まった駅の時計";
  const STORY = "| 時計は動き出した。待合室には住民が集まった。";

  it("sign in round brackets behind the work", () => {
    const end = (signed: string) => readAuthors("ja", HEAD, STORY, `| 「畳むのも経営です」${signed}`);
    expect(end("（聞き手・本田由起子）")).toEqual(["本田由起子"]);
    expect(end("（編集部注）")).toEqual([]);
  });

  it("sign in round brackets below the story", () => {
    expect(readAuthors("ja", HEAD, STORY, "（山際遼）")).toEqual(["山際遼"]);
    expect(readAuthors("ja", HEAD, STORY, "（儀間洋一通信員）")).toEqual(["儀間洋一"]);
    expect(readAuthors("ja", HEAD, STORY, "（敬称略）")).toEqual([]);
    expect(readAuthors("zh", HEAD, STORY, "（未完待）")).toEqual([]);
  });
});

describe("a Korean reader's name with an account", () => {
  const HEAD = "# 섬마을 우편함";
  const STORY = "| 우편함은 오래 비어 있었다. 섬마을 사람들은 다시 편지를 쓰기 시작했다고 말했다.";
  const WHEN = "최종 업데이트 25.05.15 05:00";

  it("stands beside the time, whose label is nobody", () => {
    expect(readAuthors("ko", HEAD, "25.05.15 04:20", WHEN, "한소라(sora7)", STORY)).toEqual(["한소라"]);
    expect(readAuthors("ko", HEAD, "25.05.15 04:20", WHEN, STORY)).toEqual([]);
  });

  it("is a topic's above the time, and a commenter's below the story", () => {
    expect(readAuthors("ko", HEAD, "한소라(sora7)", "25.05.15 04:20", STORY)).toEqual([]);
    expect(readAuthors("ko", HEAD, WHEN, STORY, "25.05.16 09:10", "한소라(sora7)", "25.05.16 09:12")).toEqual([]);
  });

  it("is none elsewhere, or with an age", () => {
    expect(readAuthors("ko", HEAD, WHEN, "% 목록", "한소라(sora7)", STORY)).toEqual([]);
    expect(readAuthors("ko", HEAD, WHEN, "한소라(37)", STORY)).toEqual([]);
  });
});

it("a Taiwanese byline names its paper, and no desk", () => {
  const texts = ["老橋重新開放", "2025-07-22 10:18 湖東日報／記者 江佩蓉 ／台南即時報導", "老橋整修兩年後重新開放。"];
  const read = (line: string) =>
    readFields([texts[0] ?? "", line, texts[2] ?? ""], ["headline", null, "paragraph"], "zh-Hant");
  expect(read(texts[1] ?? "").source?.value).toBe("湖東日報");
  expect(read("2025-07-22 10:18 地方中心／記者 江佩蓉 ／台南即時報導").source ?? null).toBe(null);
  // A section's news is no paper.
  for (const section of ["社會新聞", "國際新聞", "綜合新聞"])
    expect(read(`2025-07-22 10:18 ${section}／記者 江佩蓉 ／台南即時報導`).source ?? null).toBe(null);
});

it("Korean reporters stand one below the other", () => {
  const story = "| 우편함은 오래 비어 있었다. 섬마을 사람들은 다시 편지를 쓰기 시작했다고 말했다.";
  const authors = readAuthors("ko", "# 섬마을 우편함", "김하늘 기자", "박도윤 기자", "입력 2025.05.15. 05:00", story);
  expect(authors).toEqual(["김하늘", "박도윤"]);
});

describe("names in Arabic letters", () => {
  const HEAD = "# تعثّر المفاوضات وسط خلاف على الحقيبة";
  const STORY = "| دخلت المشاورات أسبوعها السادس من دون التوصل إلى توافق بين الكتل الثلاث الكبرى في البرلمان.";
  const TIME = "نُشر: 18:33 16 يناير 2024";

  it("stand behind the place or the paper, above the time", () => {
    expect(readAuthors("ar", HEAD, "لندن: ليلى الخالدي", TIME, STORY)).toEqual(["ليلى الخالدي"]);
    expect(readAuthors("ar", HEAD, "أطلسبريس - مولود أيت باها", TIME, STORY)).toEqual(["مولود أيت باها"]);
    expect(readAuthors("ar", HEAD, "لندن: ليلى الخالدي", "لندن: ليلى الخالدي", TIME, STORY)).toEqual(["ليلى الخالدي"]);
  });

  it("stand before the place, where they alone have a given name", () => {
    expect(readAuthors("ar", HEAD, "هدى الرفاعي - مرسى الزين", TIME, STORY)).toEqual(["هدى الرفاعي"]);
    expect(readAuthors("ar", HEAD, "مرسى الزين - هدى الرفاعي", TIME, STORY)).toEqual(["هدى الرفاعي"]);
  });

  it("stand above what shares the story, below the time and a picture's words", () => {
    const placed = "لندن - ليلى الخالدي";
    expect(readAuthors("ar", HEAD, TIME, "جانب من المشاورات", placed, "Share", STORY)).toEqual(["ليلى الخالدي"]);
    expect(readAuthors("ar", HEAD, TIME, "جانب من المشاورات", placed, "وسوم أخرى", STORY)).toEqual([]);
  });

  it("are no teams that play each other above what shares the story", () => {
    for (const match of ["الأهلي - الزمالك المصري", "برشلونة - ريال مدريد"])
      expect(readAuthors("ar", HEAD, TIME, "جانب من المباراة", match, "Share", STORY)).toEqual([]);
  });

  it("do not stand behind a label, or far from the time", () => {
    expect(readAuthors("ar", HEAD, "المصدر: ليلى الخالدي", TIME, STORY)).toEqual([]);
    expect(readAuthors("ar", HEAD, "لندن: ليلى الخالدي", "تابع القراءة", "وسوم أخرى", STORY)).toEqual([]);
  });

  it("are no time zones", () => {
    expect(readAuthors("ar", HEAD, "آخر تحديث: 15/5/2024 11:20 (توقيت مكة المكرمة)", STORY)).toEqual([]);
  });
});

it("a house in capitals and a page's control below names are nobody", () => {
  const blocks = ["# Devolvió 11.000 paraguas", "13 de julio de 2025", "Lena Bravo", "Martín Quesada"];
  const story = "| Los paraguas están ordenados por color en el galpón del puerto, y nadie los toca desde 1996.";
  expect(readAuthors("es", ...blocks, "LA GACETA", "Escuchar nota", story)).toEqual(["Lena Bravo", "Martín Quesada"]);
  expect(readAuthors("es", ...blocks, "Escuchar nota", story)).toEqual(["Lena Bravo", "Martín Quesada"]);
});

describe("a Vietnamese name right below the story", () => {
  const HEAD = "# Giá sầu riêng rớt một nửa";
  const STORY =
    "| Mười giờ sáng, ông Phước ngồi giữa sân vườn, nhìn hai tấn sầu riêng chất thành đống chưa có người mua.";

  it("is who wrote it", () => {
    expect(readAuthors("vi", HEAD, STORY, "Hoàng Minh Tâm", "Trở lại Kinh doanh")).toEqual(["Hoàng Minh Tâm"]);
    expect(readAuthors("vi", HEAD, STORY, "Đắc Hưng - Võ Tường")).toEqual(["Đắc Hưng", "Võ Tường"]);
  });

  it("stands above a picture as well", () => {
    const texts = ["Giá sầu riêng rớt một nửa", STORY.slice(2), "Hoàng Minh Tâm", "Ảnh: Lê Thu", "Trở lại Kinh doanh"];
    const labels = ["headline", "paragraph", null, "credit", null] as const;
    expect(readFields(texts, labels, "vi").byline?.value.names).toEqual(["Hoàng Minh Tâm"]);
  });

  it("has two words where it signs the story's pictures, too", () => {
    const signed = "% Ông Phước giữa sân vườn, sáng 30/6. Ảnh: Minh Tâm";
    expect(readAuthors("vi", HEAD, STORY, signed, STORY, "Minh Tâm", "Trở lại Kinh doanh")).toEqual(["Minh Tâm"]);
    expect(readAuthors("vi", HEAD, STORY, "Minh Tâm", "Trở lại Kinh doanh")).toEqual([]);
  });

  it("has two words between the last picture's credit and the way back to the section", () => {
    const read = (credit: Label | null, below: string, name = "Minh Tâm") => {
      const texts = ["Giá sầu riêng rớt một nửa", STORY.slice(2), "Vườn ông Phước", "Ảnh: Lê Thu", name, below];
      const labels = ["headline", "paragraph", null, credit, null, null] as const;
      return readFields(texts, labels, "vi").byline?.value.names ?? [];
    };
    expect(read("credit", "Trở lại Kinh doanh")).toEqual(["Minh Tâm"]);
    expect(read("credit", "Sầu riêng")).toEqual([]);
    expect(read("credit", "Trở lại Kinh doanh", "Quảng Nam")).toEqual([]);
    expect(read(null, "Trở lại Kinh doanh")).toEqual([]);
  });

  it("is none where the story is about the person, the words are a label's, or the page is in another language", () => {
    const about = "| Ông Hoàng Minh Tâm cho biết vườn 1,5 ha của ông vừa vào mùa cắt, giá đã giảm.";
    expect(readAuthors("vi", HEAD, about, STORY, STORY, STORY, STORY, "Hoàng Minh Tâm")).toEqual([]);
    expect(readAuthors("vi", HEAD, STORY, "Xem thêm")).toEqual([]);
    expect(readAuthors("en", HEAD, STORY, "Đắc Hưng - Võ Tường")).toEqual([]);
  });
});

it("a call of the page's own may stand between the time and a name", () => {
  const story = "| Warga menjaga pohon durian itu bergantian siang dan malam sejak bunga pertamanya terlihat.";
  const blocks = [
    "# Durian tua berbuah",
    "29 Desember 2024, 11:05 WIB",
    "% Baca di App",
    "Rangga Saputra, Mega Oktaviani",
  ];
  expect(readAuthors("id", ...blocks, "Tim Redaksi", story)).toEqual(["Rangga Saputra", "Mega Oktaviani"]);
});

it("a label of any language runs into a name", () => {
  expect(cutBylineLabel("PorFlorencia Iturralde", "es")?.rest).toBe("Florencia Iturralde");
  expect(cutBylineLabel("PorFlorencia Iturralde", "de")).toBe(null);
});

describe("a given name in letters with a case of their own", () => {
  const HEAD = "# Το φέρι μένει στο λιμάνι";
  const STANDFIRST = "Οι βάρκες δεν θα φύγουν πριν από την Παρασκευή, λέει ο λιμενάρχης.";
  const STORY = "| Το φέρι για τα έξω νησιά δεν θα φύγει πριν από την Παρασκευή, είπε ο λιμενάρχης χθες το βράδυ.";

  it("tells a person between the time and the standfirst", () => {
    expect(readAuthors("el", HEAD, "10.07.2023 08:05", "Μαρίνα Λεμονή", STANDFIRST, STORY, STORY)).toEqual([
      "Μαρίνα Λεμονή",
    ]);
  });
});

describe("a Japanese reviewer", () => {
  it("stands behind a dot, before who they are", () => {
    const read = cutBylineLabel("評・瀬川悠（文芸評論家）", "ja");
    expect(readNames(read?.rest ?? "", "ja").names).toEqual(["瀬川悠"]);
  });
});

describe("what stands above a headline and ends like a name is nobody", () => {
  const STORY = "| Το φέρι για τα έξω νησιά δεν θα φύγει πριν από την Παρασκευή, είπε ο λιμενάρχης χθες το βράδυ.";

  it.each([
    ["en", "El Nino"],
    ["en", "San Gennaro"],
    ["es", "San Valentín"],
    ["es", "Olimpia Milano"],
    ["id", "Babak Pertama"],
    ["id", "Ganda Putri"],
    ["bg", "Свети Никола"],
    // Scripts whose people have the family's name last: a town, a saint, a shrine.
    ["el", "Άγιος Νικόλαος"],
    ["he", "זכרון יעקב"],
    ["fa", "حضرت معصومه"],
    ["hi", "खाटू श्याम"],
  ])("%s: %s", (language, kicker) => {
    expect(readAuthors(language, kicker, "# Harrow", "10.07.2023 08:05", STORY, STORY)).toEqual([]);
  });

  it("but a person is one", () => {
    expect(readAuthors("he", "יעקב לביא", "# Harrow", "10.07.2023 08:05", STORY, STORY)).toEqual(["יעקב לביא"]);
  });
});

it.each(["星期二", "週二", "火曜日", "화요일", "电子报", "分类广告"])(
  "a day of the week and a page's menu are nobody: %s",
  (text) => {
    expect(isName(text)).toBe(false);
    expect(isName(text, true)).toBe(false);
  },
);

describe("Japanese names in brackets", () => {
  it("stand before their house", () => {
    expect(readWrappedNames("[瀬川悠介，Kabuto News]", "ja")).toEqual(["瀬川悠介"]);
    expect(readWrappedNames("[瀬川悠介，木村陽子，KabutoIT]", "ja")).toEqual(["瀬川悠介", "木村陽子"]);
    expect(readAuthors("ja", "# 港の壁を直す", "[瀬川悠介，Kabuto News]", "| 壁は来年に直る。")).toEqual(["瀬川悠介"]);
  });

  it.each(["[Kabuto News]", "[東京，3日]", "［笑い，拍手］", "[瀬川悠介，写真も]", "（瀬川悠介，Kabuto News）"])(
    "are not told by %s",
    (text) => {
      expect(readWrappedNames(text, "ja")).toEqual([]);
    },
  );
});
