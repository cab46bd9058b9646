import { expect, test } from "vitest";
import { languageForms } from "../../../../src/lexicon/index.ts";
import { detectLanguage } from "../../../../src/parse/fields/language/language.ts";
import { LANGUAGES, makeLanguageTable } from "../../../../src/parse/fields/language/language-table.ts";

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
  [
    "Dywedodd meistr yr harbwr na fydd y fferi yn hwylio cyn diwedd yr wythnos, ond mae cwch arall wedi cyrraedd.",
    "cy",
    "ltr",
  ],
  [
    "Dúirt máistir an chuain nach mbeidh an bád ag seoladh roimh dheireadh na seachtaine, ach tá bád eile sa chuan.",
    "ga",
    "ltr",
  ],
  [
    "Portuko buruak esan du ferrya ez dela asteburua baino lehen aterako, baina beste ontzi bat iritsi da eta zain dago.",
    "eu",
    "ltr",
  ],
  [
    "Thuirt maighstir a' chala nach seòl am bàta ro dheireadh na seachdain, ach tha bàta eile aig a' chidhe agus bidh i air ais.",
    "gd",
    "ltr",
  ],
  [
    "De havenmaster sei dat de boat net foar it wykein farre sil, mar der leit in oar skip yn 'e haven foar har ree, omdat hja wachtsje.",
    "fy",
    "ltr",
  ],
  [
    "Den Hafemeeschter huet gesot, dass d'Fähr net virum Weekend fiert, mee et gëtt een anert Schëff, dat och vun der Insel ass.",
    "lb",
    "ltr",
  ],
  [
    "Die hawemeester sê die veerboot sal nie voor die naweek vaar nie, maar daar is ook 'n ander skip wat hulle kan haal.",
    "af",
    "ltr",
  ],
  [
    "Kapiteni i portit tha se trageti nuk do të niset para fundjavës, por një anije tjetër është në port dhe pret.",
    "sq",
    "ltr",
  ],
  ["Управникот на пристаништето рече дека фериботот нема да исплови пред крајот на неделата, но ќе чека.", "mk", "ltr"],
  ["Начальнік порта сказаў, што паром не выйдзе ў мора да канца тыдня, але гэта яшчэ не ўсё.", "be", "ltr"],
  [
    "Il-kaptan tal-port qal li l-vapur mhux se jsalpa qabel tmiem il-ġimgħa, iżda hemm dgħajsa oħra li għandha tasal.",
    "mt",
    "ltr",
  ],
  [
    "Liman rəisi deyib ki, bərə həftənin sonuna qədər yola düşməyəcək, amma daha bir gəmi var və gözləyir.",
    "az",
    "ltr",
  ],
  ["Порт бастығы паром апта соңына дейін жүрмейді деді, бірақ тағы бір кеме бар және ол күтіп тұр.", "kk", "ltr"],
  ["Port boshlig‘i parom hafta oxirigacha suzmaydi, lekin boshqa kema bor va u kutmoqda, deb aytdi.", "uz", "ltr"],
  ["Порт бошлиғи паром ҳафта охиригача сузмайди, лекин бошқа кема бор ва у кутмоқда, деб айтди.", "uz-Cyrl", "ltr"],
  [
    "Боомтын дарга завь долоо хоногийн эцэс хүртэл гарахгүй гэж хэлсэн бөгөөд өөр нэг хөлөг байгаа юм байна.",
    "mn",
    "ltr",
  ],
  ["ಬಂದರಿನ ಮುಖ್ಯಸ್ಥರು ವಾರಾಂತ್ಯದ ಮೊದಲು ದೋಣಿ ಹೊರಡುವುದಿಲ್ಲ ಎಂದು ಹೇಳಿದರು.", "kn", "ltr"],
  ["വാരാന്ത്യത്തിനു മുമ്പ് ബോട്ട് പുറപ്പെടില്ലെന്ന് തുറമുഖ മേധാവി പറഞ്ഞു.", "ml", "ltr"],
  ["બંદરના વડાએ કહ્યું કે સપ્તાહના અંત પહેલાં હોડી ઊપડશે નહીં અને મુસાફરો રાહ જોઈ રહ્યા છે.", "gu", "ltr"],
  ["बंदर अधिकाऱ्यांनी सांगितले की या आठवड्यात फेरी सुटणार नाही आणि प्रवासी वाट पाहत आहे.", "mr", "ltr"],
  ["बन्दरगाह प्रमुखले यो साता डुङ्गा नचल्ने बताएका छन् र यात्रुहरू पर्खिरहेका छन्।", "ne", "ltr"],
  ["සති අන්තයට පෙර යාත්‍රාව පිටත් නොවන බව වරාය ප්‍රධානියා පැවසීය.", "si", "ltr"],
  ["የወደቡ ኃላፊ ጀልባው ከሳምንቱ መጨረሻ በፊት እንደማይነሳ ተናግረዋል፣ ነገር ግን ሌላ ጀልባ ወደ ወደቡ እየመጣ ነው።", "am", "ltr"],
  [
    "Maamulaha dekedda ayaa sheegay in doonta aysan bixi doonin ka hor dhammaadka toddobaadka, laakiin waxaa jira markab kale oo la sugayo.",
    "so",
    "ltr",
  ],
  [
    "Shugaban tashar jirgin ruwa ya ce jirgin ba zai tashi kafin karshen mako ba, amma wani jirgin yana cikin tashar kuma mutane suna jira domin shi.",
    "ha",
    "ltr",
  ],
  ["Ọga èbúté náà sọ pé ọkọ̀ ojú omi kò ní gbéra kí ọ̀sẹ̀ tó parí, sùgbọ́n àwọn èrò ń dúró láti wọ ọkọ̀ míì.", "yo", "ltr"],
  [
    "Onye isi ọdụ ụgbọ mmiri ahụ kwuru na ụgbọ ahụ agaghị apụ tupu izu ụka agwụ, mana ndị njem nwere ike ịnọ ebe ahụ.",
    "ig",
    "ltr",
  ],
  ["د بندر مشر وویل چې بېړۍ به د اونۍ تر پایه پورې نه ځي، خو یوه بله بېړۍ هم شته.", "ps", "rtl"],
  [
    "Serokê benderê got ku gemî berî dawiya hefteyê dernakeve, lê gemiyek din heye û gel li bendê ye ji bo wê.",
    "ku",
    "ltr",
  ],
  ["بەڕێوەبەری بەندەرەکە گوتی کە کەشتییەکە پێش کۆتایی هەفتە دەرناچێت، بەڵام کەشتییەکی تر هەیە.", "ckb", "rtl"],
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
    "ky",
    "жана менен үчүн бул болгон деп",
    "",
    "Порттун башчысы жуманын аягына чейин паром жүрбөйт деп айтты жана жүргүнчүлөр үчүн бул жаңылык болгон.",
  ],
  [
    "devanagari",
    "mai",
    "अछि छल छथि एहि सँ केँ मे ओ",
    "",
    "बंदरगाहक मुखिया कहलनि जे एहि सप्ताह नाव नहि चलत आ यात्री सभ तट पर ठाढ़ छथि, ई समाचार सँ सभ केँ चिंता अछि।",
  ],
  ["odia", "or-x-port", "", "", "ବନ୍ଦର ମୁଖ୍ୟ କହିଛନ୍ତି ଯେ ସପ୍ତାହ ଶେଷ ପୂର୍ବରୁ ଡଙ୍ଗା ଯିବ ନାହିଁ।"],
] as const)("a language that a file adds is told by it: %s, %s", (script, code, words, letters, text) => {
  const added = { ...languageForms("ru").data, code, script, near: "", letters, density: 0, words: words.split(" ") };
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

test.each([
  [
    "Breton",
    "Lavaret en deus mestr ar porzh ne vo ket a vag o vont kuit a-raok fin ar sizhun. Gortoz a ra an dud war ar c'hae abaoe dilun, ha meur a hini o deus kousket en o c'harr. Ur vag all a zo deuet eus an enez gant gwerzherien pesked, met re vihan eo evit ar veajourien. Hervez ar c'helaouennoù e vo bihanoc'h an avel warc'hoazh, ha marteze e c'hallo ar re gentañ treuziñ.",
  ],
  [
    "Shona",
    "Mukuru wechiteshi akati igwa harizofambe kusvika kupera kwevhiki nekuti mafungu akakura zvikuru. Vafambi vakamirira pamahombekombe kubva nezuro manheru, uye vamwe vavo vakarara mumotokari dzavo. Rimwe igwa diki rakasvika richibva kuchitsuwa asi harikwanise kutakura vanhu vose.",
  ],
  [
    "Maori",
    "I kī te rangatira o te wāpu kāore te waka e rere i mua i te mutunga o te wiki nā te nui o ngā ngaru. Kei te tatari ngā tāngata i te taha o te moana mai i te Mane, ā, i moe ētahi i roto i ō rātou motokā. Kua tae mai tētahi atu waka iti mai i te motu.",
  ],
  [
    "Yiddish",
    "דער דירעקטאָר פֿון פּאָרט האָט געזאָגט אַז די שיף וועט נישט אָפּפֿאָרן פֿאַרן סוף וואָך. די פּאַסאַזשירן וואַרטן שוין זינט מאָנטיק בײַם ברעג, און אַ סך פֿון זיי האָבן געשלאָפֿן אין די אויטאָס. אַן אַנדער קליינע שיף איז אָנגעקומען פֿונעם אינדזל מיט פֿיש.",
  ],
])("a text in a language that is not known is in none that is: %s", (name, text) => {
  expect(detectLanguage(["Home", "About us", "What is on this week", text])).toMatchObject({
    language: "und",
    direction: name === "Yiddish" ? "rtl" : "ltr",
  });
});

test("more of the prose tells where its start is captions", () => {
  const captions = [
    "Lena Marsh, Jonas Reck, Amara Obi, Tomas Lind, Nora Vale, Erik Sund, Mira Kovac, Paul Adler, Ines Roca, Kofi Mensah",
    "Harrow Quay, Kestrel Point, Ansel Harbour, Little Ansel, Tidal Street, Marsh Lane, Lower Mill, Upper Mill, Fern Hill",
    "Sven Holm, Aino Laine, Petra Novak, Ivan Horvat, Maria Rossi, Luca Bianchi, Anna Nowak, Jan Kowalski, Olga Petrova",
    "Bengt Dahl, Karin Berg, Hugo Weiss, Clara Stern, Otto Braun, Emil Vogel, Frida Lund, Sofia Costa, Diego Vega, Rosa Luna",
    "Yusuf Demir, Leyla Kaya, Omar Haddad, Samira Nasser, Priya Raman, Arjun Mehta, Mei Chen, Hiro Tanaka, Minh Tran, Siti Aminah",
    "North Pier, South Pier, West Beach, Old Chapel, Market Square, Bridge Street, Station Road, Chapel Lane, Castle Hill, Green Park",
    "Ada Quill, Ben Frost, Cora Finch, Dale Moor, Ella Crane, Finn Hale, Gwen Pike, Hank Stone, Ivy Marsh, Jude Brook, Kit Lowe",
  ];
  const story =
    "The ferry to the islands will not sail before the end of the week, the harbour master said after a night of talks with the crews, and those who have to go over will be taken by a smaller boat that is on its way.";
  expect(detectLanguage([...captions, story, story])).toMatchObject({ language: "en" });
});

test("a page is in its own words' language, not in that of those whom it quotes", () => {
  const own =
    "A choir from the harbour won first prize at the festival on Saturday, singing in Welsh before two thousand.";
  const said = [
    "“Rydyn ni mor falch o'r plant, ac mae hyn yn golygu cymaint i'r pentref cyfan, a diolch i bawb,” said its head.",
    "“Mae'n anhygoel, a dydyn ni ddim yn gwybod beth i'w ddweud ond ein bod ni'n hapus iawn,” said a singer.",
  ];
  expect(detectLanguage([own, ...said]).language).toBe("en");
  expect(detectLanguage(["Welsh choir wins", ...said]).language).toBe("cy");
});
