/** Words that are looked for within a line: what the `phrases` of a language are called, and what each says. */

export const PHRASE_KINDS = [
  /** "Lena Marsh | Vídeo: EMV": before whose the film is. */
  "filmLabels",
  /** A credit's label that tells where news or a film comes from as often. */
  "looseLabels",
  /** "Photo/AFP": labels before a slash. */
  "slashedLabels",
  /** "Beeld Jurgen Maljaars": labels that need no colon. */
  "bareLabels",
  /** "Photo by", "foto di": words with which a label without a colon ends. */
  "labelEnds",
  /** "Image: The captain has agreed a deal": labels before a picture's words as well. */
  "spokenLabels",
  /** "Enlarge / The mark itself.": a label before a slash and a caption. */
  "slashedCaptions",
  /** "… after a wedding.Credit...": a label at a caption's end, its credit in the next block. */
  "creditsBelow",
  /** "… on Wednesday. less": what folds a long caption. */
  "foldWords",
  /** "… to Syria View Graphic": what opens a picture. */
  "openWords",
  /** How words for taking pictures begin. */
  "photographyStems",
  /** "on the touchline": words before a place in a picture, and what stands behind them. */
  "whereWords",
  /** "on the touchline", "with his brother": words before a noun. */
  "determiners",
  /** "Vídeo: El resumen del Harrow 2-1 Kestrel": articles with which a title opens. */
  "titleArticles",
  /** "seit 2013": words before the year from which a chart shows something. */
  "sinceWords",
  /** "Courtesy of …": how thanks to somebody for a picture open. */
  "thanks",
  /** "(left)": where somebody stands in a picture, in brackets. */
  "sidesInBrackets",
  /** ", second from right,": the same between commas. */
  "sidesBetweenCommas",
  /** "Bild 1 av 4": what a gallery counts. */
  "pictureNouns",
  /** "Slide 3 of …": what a page counts right above a caption. */
  "countNouns",
  /** "2 of 5": what stands between which one and how many there are. */
  "countJoints",
  /** The same right above a caption. */
  "captionCountJoints",
  /** The same behind what is counted. */
  "nounCountJoints",
  /** "Lena Marsh via Kestrel": what parts a person and a house. */
  "creditParts",
  /** "Pool Reuters": words before a house. */
  "beforeSigners",
  /** "연합뉴스 자료사진", "AP file": words behind a house. */
  "afterSigners",
  /** "специально для «Вестника»": for whom a picture was taken. */
  "forWhom",
  /** "SIMON DELAUNOIS POUR « LE QUOTIDIEN DU SOIR »": the same in capitals. */
  "forWhomInCapitals",
  /** "Sunniva Falk for The Metropolitan Ledger": the same in English. */
  "takenFor",
  /** An article that belongs to a paper's name. */
  "paperArticles",
  /** "la Voce": articles before a house's name in small letters. */
  "houseArticles",
  /** "Kestrel Ltd.": short forms whose stop ends no sentence. */
  "shortForms",
  /** What tells a company. */
  "companyForms",
  /** "HBO / Via films.example": where a page has its picture from. */
  "foundVia",
  /** Words without which, or a sign, a long block is no credit. */
  "creditJoints",
  /** "AP Photo/…", "Courtesy …": with what a credit in brackets opens. */
  "opensCredits",
  /** A word that is a credit behind a caption. */
  "suppliedAlone",
  /** "— Filepic/The Star": what opens a credit behind a dash. */
  "dashedPictures",
  /** "— Reuters pic": what ends a credit behind a dash. */
  "housePictures",
  /** "Mirror photo by Lena Marsh": a label behind a house. */
  "signedPictures",
  /** "photo by": before who took a picture. */
  "takenBy",
  /** "(Archivbild)": by these parts of a word what kind of picture it is, and whose is not said. */
  "pictureKinds",
  /** "Archivio cantonale dei Grigioni": an archive that is a house. */
  "archives",
  /** "– Public Domain Lena Marsh": under which licence a picture stands. */
  "licences",
  /** "All rights reserved.": what ends a house's rights. */
  "allRights",
  /** "Copyright 2019 Kestrel": how rights open. */
  "copyright",
  /** "RIPRODUZIONE RISERVATA": rights without a year and a house. */
  "houseRights",
  /** The last word of such rights, where nothing before it tells them. */
  "reserved",
  /** A link to a house's shop behind a credit. */
  "buyRights",
  /** What a link says of itself. */
  "opensTab",
  /** "乌云塔娜 摄": that somebody took a picture. */
  "took",
  /** "（筆者撮影）": that somebody took or gave a picture. */
  "tookOrGave",
  /** "赵敏/摄": the same behind a slash or a space. */
  "tookApart",
  /** "운령소방서 제공": that somebody gave, took or recorded a picture. */
  "gave",
  /** "… 모습. 연합뉴스 제공": that somebody gave a picture, behind a caption. */
  "gaveBehind",
  /** "재판매 및 DB 금지": that a picture is not for sale. */
  "notForSale",
  /** "共同通信社ヘリから": what an agency took a picture from. */
  "takenFrom",
  /** "（網上圖片）": where a picture is from. */
  "pictureOrigins",
  /** What stands behind that. */
  "originPictures",
  /** "신동하 선임기자": who took a picture, by rank. */
  "pictureReporters",
  /** Behind a reporter's name. */
  "reporterWord",
  /** "van", "de la": small words inside names. */
  "nameParticles",
  /** "Jr.", "PhD": endings and titles that a name may carry. */
  "nameSuffixes",
  /** "McCoy", "al-Masri": what runs into a name without a space. */
  "gluedParticles",
  /** "de Vries", "al-Masri": small words with which a name may open. */
  "firstParticles",
  /** Words that headings and organisations hold and names do not, beside roles and sections. */
  "notInNames",
  /** "Der Herzschlag", "Ein Strand": what opens a heading and no name. */
  "firstArticles",
  /** "ByKelsey Rimmer": a label that runs into a name, however short. */
  "gluedBy",
  /** "St. Kathrein": what a place is called after. */
  "saints",
  /** "SPECIAL TO THE TIDAL STAR": how a line opens that says for which paper somebody wrote. */
  "specialInCapitals",
  /** "PARA EL TRIBUNO DEL RÍO": the word before that paper. */
  "toPaperInCapitals",
  /** "14 March by Lena Marsh": what opens a byline behind a number. */
  "byBehindNumber",
  /** "Lena Marsh on March 14": words before a day. */
  "onDay",
  /** "5 min": a length of time. */
  "minutes",
  /** "Staff writer": trades of one person, who stays unnamed. */
  "trades",
  /** "Sports Bureau with agency inputs": words after which a byline tells more than the desk. */
  "deskLeads",
  /** "PTI in New Delhi": words before a desk's place. */
  "deskPlaces",
  /** "Email the newsroom": words with which a desk is written to. */
  "notDesks",
  /** "Source: AFP": labels before the agencies that sign. */
  "sourceSigns",
  /** "Source: CNA/Agencies/ab(kg)": the label before agencies and their desk. */
  "deskSources",
  /** "AFP, agencies": a word for those that are not named. */
  "someAgencies",
  /** "AFP and Reuters": what stands between two agencies. */
  "agencyJoints",
  /** "(Reporting by A; Editing by B)": how a note on who wrote opens that signs the story. */
  "signsStory",
  /** "(With inputs from PTI)": words before agencies whose reports were used. */
  "inputsFrom",
  /** Agencies whose own notes on who wrote sign a story. */
  "contributors",
  /** "(they/them)": pronouns of which a slash stands behind the first. */
  "pronouns",
  /** "（責任編輯：林克禮）": before who edited. */
  "editorLabels",
  /** What may stand before that. */
  "editorRanks",
  /** "Follow us": words in a publisher's place that name none. */
  "notOutlets",
  /** "the Harbour Courier": an article that the name of a publisher can do without. */
  "outletArticles",
  /** "Subscribe to The Harbour Courier for ₹1": words that end a publisher's name. */
  "outletEnds",
  /** Words without which, or a sign, no form names the publisher. */
  "publisherHints",
  /** "UPDATE: …": words in capitals that open no dateline. */
  "notPlaces",
  /** "Rio de Janeiro": small words in a place's name. */
  "placeParticles",
  /** "(Kestrel and Harrow News)": small words in a house's name. */
  "outletParticles",
  /** Agencies that print their names in small letters. */
  "smallAgencies",
  /** Words that make a coming time of what follows. */
  "planned",
  /** The same, by how they begin. */
  "plannedStems",
  /** "4 de marzo de 2024": words between the parts of a date. */
  "dateJoints",
  /** "4 March 2024 at 15:26": words between a date and its time. */
  "timeJoints",
  /** "a.m.": the half of a day before noon. */
  "beforeNoon",
  /** "p.m.": the other half. */
  "afterNoon",
  /** "بتوقيت غرينتش": the time of, before a zone's name. */
  "zoneLeads",
  /** "15:26 Uhr": what stands behind a time of day. */
  "clockWords",
  /** "octubre de 2022": what stands between a month and its year. */
  "yearJoints",
] as const;

/** What a phrase says where it stands. */
export type PhraseKind = (typeof PHRASE_KINDS)[number];
