import { expect, test } from "vitest";
import { foldLabel, foldText, lexicon, matchBlockForm, matchFoldedForm } from "../../src/lexicon/index.ts";

test.each([
  ["Sign up now: Get the harbour briefing", "promo"],
  ["Google Preferred Source badge", "badge"],
  ["See more on", "topics"],
  ["- Share via email", "share"],
  ["4 MIN READ", "furniture"],
  ["1 of 8 |", "furniture"],
  ["[1/8]", "furniture"],
  ["Lesezeit: 2 Min.", "furniture"],
  ["3 dk okuma süresi", "furniture"],
  ["約3分で読めます", "furniture"],
  ["Follow the Courier on Google News", "promo"],
  ["Les også: Ny bro til øya", "related"],
  ["関連記事", "related"],
  ["Like this story?", "promo"],
  ["Anzeige", "advertisement"],
  ["广告", "advertisement"],
  ["Correction: an earlier version gave a wrong year.", "correction"],
  [`Get breaking news in Harrow straight to your phone. ${"We also tell you of the ferry. ".repeat(9)}`, "promo"],
  ["Additional reporting by Mara Lindqvist", "reporting"],
  ["‹저작권자 ©한빛신문, 무단 전재 및 재배포 금지›", "signoff"],
  // That a story goes on below an advertisement, a picture or a film, in any language.
  ["Saka held fram under annonsen.", "advertisement"],
  ["Článok pokračuje pod video reklamou", "advertisement"],
  ["(Tekst gaat verder onder de foto)", "advertisement"],
  ["請繼續往下閱讀...", "advertisement"],
  ["বিজ্ঞাপন", "advertisement"],
  // That the story is there in another language, in that or in its own.
  ["Lee esta historia en español.", "furniture"],
  ["Read this article in Spanish", "furniture"],
  ["Diesen Text auf Englisch lesen", "furniture"],
  ["Lire cet article en anglais", "furniture"],
  ["閱讀繁體中文版", "furniture"],
  ["Dieser Liveticker wird laufend aktualisiert.", "furniture"],
  ["Reminder, this is a Premium article and requires a login.", "promo"],
  ["The Quay is a newsroom of nine. If you like what we do, become a member today.", "promo"],
  ["Ines Rowe contributed research.", "reporting"],
  ["Wir haben diesen Test zuerst in unserem Heft 3/2021 veröffentlicht.", "correction"],
  // What stands for an embed or a player.
  ["Début du widget . Passer le widget ?", "furniture"],
  ["Facebook-bejegyzés betöltése", "furniture"],
  ["Tweet lučke kapetanije se učitava", "furniture"],
  ["Um mit Inhalten aus Sozialen Netzwerken zu interagieren, brauchen wir deine Zustimmung.", "furniture"],
  ["Un post condiviso da Il Faro (@ilfaro)", "furniture"],
  // Whose opinion it is.
  ["Dette er en kronikk. Meninger i teksten står for skribentens regning.", "badge"],
  ["Мнение автора может не совпадать с позицией редакции.", "badge"],
  ["本文僅代表作者個人立場", "badge"],
  // What a page says of itself.
  ["AP AUDIO: Harbour town votes to close its last cannery", "furniture"],
  ["AP correspondent Ben Thorne reports on a vote in a harbour town.", "furniture"],
  ["Audio will be available later today.", "furniture"],
  ["You are reading a subscriber-only story.", "badge"],
  ["Dieser Artikel gehört zum Angebot von HAFEN+. Er wurde Ihnen geschenkt.", "badge"],
  ["Die Meldung wurde automatisch übernommen.", "furniture"],
  ["La lecture de cet article vous est offerte.", "badge"],
  ["Este artículo es solo para suscriptores.", "badge"],
  ["Detta är en nyhetsartikel.", "badge"],
  ["Så jobbar vi med nyheter", "furniture"],
  ["Wilt u dit artikel delen?", "share"],
  ["You must log in to post a comment.", "furniture"],
  ["Past performance is no guarantee of future results.", "furniture"],
  ["Dieser Text stammt aus dem aktuellen Heft.", "correction"],
  ["Cet article est issu du magazine de juin.", "correction"],
  ["Queda prohibida toda reproducción sin permiso.", "furniture"],
  ["*Com informações da Lusa", "reporting"],
  ["Heb je een fout gezien? Laat het ons weten.", "share"],
  ["Dette er et debatindlæg om havnen.", "badge"],
  ["Vi jobber etter Vær Varsom-plakatens regler.", "furniture"],
  ["Juttua on korjattu 11.6. kello 11.40: vuosiluku.", "correction"],
  ["Jesteś świadkiem ciekawego wydarzenia? Napisz do nas.", "promo"],
  ["Děkujeme za přečtení článku.", "furniture"],
  ["Есть новость? Присылайте её нам.", "promo"],
  ["Більше новин у нашому каналі.", "promo"],
  ["A cikk csak előfizetőknek elérhető.", "badge"],
  ["Acest articol este disponibil doar abonaților.", "badge"],
  ["※本記事は配信元のものです。", "furniture"],
  ["당신의 제보가 뉴스가 됩니다.", "promo"],
  // Above a summary.
  ["Muktasari:", "badge"],
  ["This is AI generated summarization, which may have errors.", "badge"],
  ["You will no longer receive email alerts from this author.", "promo"],
  ["Понравилась статья? Подпишитесь", "promo"],
  ["What will the ferries cost next year? Join the conversation below.", "promo"],
  ["Support press freedom & help us surpass 900 monthly friends: no owners, no yachts.", "promo"],
  ["Whoops! There was an error and we couldn't process your subscription. Please try again.", "promo"],
  ["In a time of both misinformation and too much information, a harbour paper is worth its price.", "promo"],
  ["When you buy a book using a link on this page, we receive a commission.", "promo"],
  ["From the June 2019 issue: The boats that stay", "related"],
  ["End of carousel", "related"],
  ["Social Sharing", "share"],
  ["Zum Video: Warum der Steg knarrt", "related"],
  ["Mara Lind a contribué à cet article.", "reporting"],
  ["Passend zum Artikel", "related"],
  // Signs that set a call apart.
  [">>Xem thêm: Ga xép vẫn đón tàu lúc nửa đêm", "related"],
  ["(Read also: The ferry stays in port)", "related"],
  ["READ | The ferry stays in port", "related"],
  ["» Leer más", "related"],
  ["Llegeix també", "related"],
  ["Прочитајте још: Трајект остаје у луци", "related"],
  ["Oglasno sporočilo", "advertisement"],
  ["The Barrow's news department was not involved in the creation of the content above.", "reporting"],
  ["Με πληροφορίες από ΑΠΕ-ΜΠΕ", "reporting"],
  ["Korjaus 13.3. klo 8.10: Saarella asuu 212 ihmistä.", "correction"],
  ["Haberi görüntüle", "furniture"],
  ["덧붙이는 글 | 이 글은 필자의 블로그에도 실립니다.", "furniture"],
  ["यह खबर भी पढ़ें...", "related"],
  ["खबरें और भी हैं...", "related"],
  ["Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco!", "promo"],
  ["Det här är en låst artikel som du kan läsa i dag.", "promo"],
  ["Más especificaciones", "furniture"],
])("%s is %s", (text, kind) => {
  expect(matchBlockForm(text)?.kind).toBe(kind);
});

test.each([
  "Related to the buyback, the board said it would pay a dividend in May.",
  // A paragraph of several sentences, and one that begins like a short form alone.
  `Get the ferry to sail, said the harbour master. ${"The shops are out of bread and of milk. ".repeat(7)}`,
  `Follow the money, she said. ${"The shops are out of bread and of milk. ".repeat(7)}`,
  "Published Oct 2, the update fixes the lock on the ferry doors.",
  "Reuters reported the sale on Monday.",
  "Sharing a boat with strangers is the point of the crossing.",
  "Mustafa",
  "From the first issue of the paper on, the harbour had a column of its own.",
  "Trending upwards since spring, prices fell on Friday.",
  "A post shared by the harbour master showed the ferry on the rocks.",
  "Dette er en kommentar til rapporten om brua, sier ordføreren.",
  "Met medewerking van de haven werd de brug hersteld.",
  "Susține că jurnalismul local a dispărut din port.",
  "Помогите нам, просят жители села.",
  "Die Zusammenfassung wurde den Kindern vorgelesen.",
  "Read in English lessons, the poem lost its charm for most of them.",
  "Lea esta historia en español a sus nietos cada noche, dice.",
  "Lire en anglais reste un effort pour beaucoup d’élèves.",
  "The union asked dockers to consider becoming a member.",
  "Korjaus maksoi kaupungille kaksi miljoonaa euroa.",
  "Dziękujemy, że przeczytałeś list, powiedział burmistrz.",
  "Det här är en låst dörr, säger hamnkaptenen.",
  "Продолжение следует искать в гавани, говорит она.",
  // Who took it, below a caption.
  "Βίντεο: Νίκος Μάρκου",
])("prose stays prose: %s", (text) => {
  const form = matchBlockForm(text);
  expect(form === null || !form.sure).toBe(true);
});

test("an agency is known by its name in other scripts, and not by an acronym that is a word", () => {
  for (const form of ["الأناضول", "韓聯社", "রয়টার্স", "Presse canadienne", "خبرگزاری مهر"])
    expect(lexicon.agencies.has(foldText(form)), form).toBe(true);
  for (const word of ["mehr", "beta", "trend", "kuna", "app"]) expect(lexicon.agencies.has(word), word).toBe(false);
});

test("folding puts away case, quotes, dashes, width and list markers", () => {
  expect(foldText("Don’t – “STOP”…")).toBe('don\'t - "stop"...');
  expect(foldText("ＡＰ　通信")).toBe("ap 通信");
  expect(foldLabel("- Related:")).toBe("related");
  expect(foldText("İstanbul")).toBe("istanbul");
});

test("matching takes time in proportion to the text", () => {
  const time = (length: number): number => {
    const text = `sign up ${"a ".repeat(length)}`;
    const start = performance.now();
    for (let i = 0; i < 20; i += 1) matchBlockForm(text);
    return performance.now() - start;
  };
  time(1000);
  expect(time(2_000_000)).toBeLessThan(2000);
});

test("a long block is matched as its folded text is", () => {
  const words = " the harbour wall of the old town was mended slowly before the ferry came back in spring again".repeat(
    2,
  );
  const openings = [
    "Follow the Courier",
    "SIGN UP NOW:",
    "- Les også:",
    "2 of 8 |",
    "“Quoted”",
    "Cafe\u0301",
    "Correction:",
    "The",
  ];
  for (const opening of openings) {
    for (const end of ["", ".", " 無断転載", " READ MORE »", " 12"]) {
      const text = `${opening}${words}${end}`;
      expect(text.length).toBeGreaterThan(160);
      expect(matchBlockForm(text), text).toEqual(matchFoldedForm(foldText(text)));
    }
  }
});

test.each(["Продолжение следует", "How we test"])("a title is no form of the page's: %s", (title) => {
  expect(matchBlockForm(title)).toBe(null);
});
