import { expect, test } from "vitest";
import { languageForms } from "../../../../src/lexicon/index.ts";
import { detectLanguage } from "../../../../src/parse/fields/language/language.ts";
import { LANGUAGES, makeLanguageTable } from "../../../../src/parse/fields/language/language-words.ts";

test.each([
  ["The harbour master said that the ferry would not sail before the end of the week.", "en", "ltr"],
  ["Der Hafenmeister sagte, dass die Fähre nicht vor dem Ende der Woche ablegen wird.", "de", "ltr"],
  ["Le capitaine a dit que le bac ne partira pas avant la fin de la semaine.", "fr", "ltr"],
  ["El capitán dijo que el barco no saldrá antes de que termine la semana en el puerto.", "es", "ltr"],
  ["Havnesjefen sier at ferjen ikke går før i neste uke, og at de ble varslet etter stormen.", "nb", "ltr"],
  ["フェリーは今週末まで出港しないと港長が述べた。", "ja", "ltr"],
  ["港务局长说，渡轮本周末之前不会开船，这是为了安全。", "zh-Hans", "ltr"],
  ["港務局長說，渡輪這個週末之前不會開船，為了安全。", "zh-Hant", "ltr"],
  ["항만장은 이번 주말까지 배가 뜨지 않는다고 말했다.", "ko", "ltr"],
  ["قال مدير الميناء إن العبارة لن تبحر قبل نهاية هذا الأسبوع في المدينة.", "ar", "rtl"],
  ["מנהל הנמל אמר כי המעבורת לא תפליג לפני סוף השבוע.", "he", "rtl"],
  ["Начальник порта сказал, что паром не выйдет в море до конца недели, но это не всё.", "ru", "ltr"],
  ["Начальник порту сказав, що пором не вийде в море до кінця тижня, але це ще не все.", "uk", "ltr"],
  ["Sadamakapten ütles, et praam ei välju enne nädala lõppu, sest torm on veel üle mere.", "et", "ltr"],
  ["ნავსადგურის უფროსმა თქვა, რომ ბორანი კვირის ბოლომდე არ გავა.", "ka", "ltr"],
  ["Նավահանգստի պետն ասաց, որ լաստանավը մինչեւ շաբաթվա վերջ չի մեկնի։", "hy", "ltr"],
  ["بندرگاہ کے سربراہ نے کہا کہ کشتی اس ہفتے کے آخر سے پہلے نہیں چلے گی۔", "ur", "rtl"],
  ["துறைமுக அதிகாரி வார இறுதிக்கு முன் படகு புறப்படாது என்று கூறினார்.", "ta", "ltr"],
  ["హార్బర్ మాస్టర్ వారాంతానికి ముందు ఫెర్రీ బయలుదేరదని చెప్పారు.", "te", "ltr"],
  ["ਬੰਦਰਗਾਹ ਦੇ ਮੁਖੀ ਨੇ ਕਿਹਾ ਕਿ ਬੇੜੀ ਹਫ਼ਤੇ ਦੇ ਅੰਤ ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ ਚੱਲੇਗੀ।", "pa", "ltr"],
  ["ຫົວໜ້າທ່າເຮືອກ່າວວ່າເຮືອຈະບໍ່ອອກກ່ອນທ້າຍອາທິດ", "lo", "ltr"],
  ["ဆိပ်ကမ်းမှူးက သင်္ဘောသည် သီတင်းပတ်မကုန်မီ မထွက်ဟု ပြောသည်။", "my", "ltr"],
  ["មេកំពង់ផែបាននិយាយថា សាឡាងនឹងមិនចេញមុនចុងសប្តាហ៍ទេ។", "km", "ltr"],
  [
    "El capità va dir que el vaixell no sortirà abans que s'acabi la setmana, però els passatgers també esperen.",
    "ca",
    "ltr",
  ],
  ["O capitán dixo que o barco non sairá ata o fin da semana, pero unha lancha xa está no porto.", "gl", "ltr"],
  ["Vodja pristanišča je povedal, da trajekt ne bo odplul pred koncem tedna, ker so valovi še visoki.", "sl", "ltr"],
  ["Управник луке је рекао да трајект неће испловити пре краја недеље, јер је то опасно.", "sr", "ltr"],
  [
    "Upravnik luke je rekao da trajekt neće isploviti pre kraja nedelje, posle čega će videti šta dalje.",
    "sr-Latn",
    "ltr",
  ],
  [
    "Upravitelj luke je rekao da trajekt neće isploviti prije kraja tjedna, nakon čega će vidjeti što dalje.",
    "hr",
    "ltr",
  ],
  ["Sinabi ng pinuno ng daungan na hindi aalis ang barko bago matapos ang linggo dahil sa bagyo.", "tl", "ltr"],
  ["Hamnesjefen seier at ferja ikkje går før i neste veke, og at dei blei varsla etter stormen.", "nn", "ltr"],
  [
    "Ketua pelabuhan berkata feri tidak akan belayar selepas ribut kerana ombak masih tinggi, manakala penumpang boleh menunggu.",
    "ms",
    "ltr",
  ],
  [
    "Kepala pelabuhan mengatakan feri tidak akan berlayar setelah badai karena ombak masih tinggi, dan penumpang bisa menunggu.",
    "id",
    "ltr",
  ],
])("%s", (text, language, direction) => {
  expect(detectLanguage([text])).toMatchObject({ language, direction });
});

test("a text without words has no language", () => {
  expect(detectLanguage(["12 34 / 56"])).toMatchObject({ language: "und", direction: "ltr" });
});

test("the prose tells, not the menus above it", () => {
  const menus = ["Home", "About us", "The best of the web", "What is on this week", "Sign up for our newsletter"];
  const story =
    "Der Hafenmeister sagte nach einer langen Nacht, dass die Fähre nicht vor dem Ende der Woche ablegen wird.";
  expect(detectLanguage([...menus, ...menus, ...menus, story, story])).toMatchObject({ language: "de" });
});

test.each([
  [
    "cyrillic",
    "mk",
    "дека нема пред за ќе од",
    "ѓќѕљњј",
    "Управникот на пристаништето рече дека фериботот нема да исплови пред крајот на неделата, но ќе чека.",
  ],
  [
    "devanagari",
    "mr",
    "आणि आहे नाही की या मध्ये",
    "",
    "बंदर अधिकाऱ्यांनी सांगितले की या आठवड्यात फेरी सुटणार नाही आणि प्रवासी वाट पाहत आहे.",
  ],
  ["tamil", "ta-x-port", "", "", "துறைமுக அதிகாரி வார இறுதிக்கு முன் படகு புறப்படாது என்று கூறினார்."],
] as const)("a language that a file adds is told by it: %s, %s", (script, code, words, letters, text) => {
  const added = { ...languageForms("ru").data, code, script, near: "", letters, words: words.split(" ") };
  expect(detectLanguage([text]).language).not.toBe(code);
  expect(detectLanguage([text], makeLanguageTable([...LANGUAGES.languages, added])).language).toBe(code);
});

test("each language of the lexicon is asked among those of its own script", () => {
  const spoken: readonly (readonly [string, RegExp])[] = [
    ["greek", /^[\p{Script=Greek}\p{M}]+$/u],
    ["cyrillic", /^[\p{Script=Cyrillic}\p{M}]+$/u],
    ["arabic", /^[\p{Script=Arabic}\p{M}]+$/u],
    ["latin", /^[\p{Script=Latin}\p{M}'’.-]+$/u],
  ];
  for (const { code, script, words } of LANGUAGES.languages)
    for (const [name, letters] of spoken) {
      const own = words.filter((word) => letters.test(word));
      if (own.length > 0) expect(`${code} ${script}`).toBe(`${code} ${name}`);
    }
});
