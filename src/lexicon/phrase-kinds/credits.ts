/** Words of who took, drew, gave or owns a picture. */
export const CREDIT_PHRASES = [
  /** "(Marsh Family)", "HARROW FERRY TRUST": with what the name of a house ends that gave a picture, in small letters. */
  "institutions",
  /** "Karte: Landesamt für Geoinformation …": words with which names of offices open that draw maps and charts. */
  "officesThatDraw",
  /** "Staff/AFP": who took a picture and is not named, in small letters; the same word is a newsroom's elsewhere. */
  "unnamedTakers",
  /** "T. Amanze et al/Journal of Tides 2024": that a paper has more writers. */
  "andOthers",
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
  /** "Foto von Jonas Rebholz, Redakteur bei Hafen Aktuell": words that say "of" as well as "by". */
  "portraitWords",
  /** "… after a wedding.Credit...": a label at a caption's end, its credit in the next block. */
  "creditsBelow",
  /** "Photographer: Lena Marsh": labels that are a trade, too. */
  "photographers",
  /** How words for taking pictures begin. */
  "photographyStems",
  /** "Courtesy of …": how thanks to somebody for a picture open. */
  "thanks",
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
  /** Offices that give pictures to papers, by the last words of their names, and by the first: "Sheriff’s Office", "Polizei". */
  "offices",
  "officesFirst",
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
  /** "...via Kestrel": words behind a label's dots. */
  "foundBehindStops",
  /** Words without which, or a sign, no credit stands behind a caption. */
  "signedByHints",
  /** "Courtesy of Kestrel": the same. */
  "courtesyOf",
  /** "Submitted by Lena Marsh": labels that say who gave a picture, and are printed as a part of its credit. */
  "givenBy",
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
  /** "Luko Marsho nuotr.": a label that stands behind who took a picture. */
  "lastLabels",
  /** "Gentileza familia Marsh": how a credit opens that thanks who gave a picture. */
  "opensCourtesy",
  /** "… según sus cámaras (NA)": letters that sign a picture in brackets alone. */
  "bracketHouses",
  /** "Lena Marsh photo": a label's word behind who took a picture. */
  "wordedPictures",
  /** "MARSH FAMILY PHOTO": that a picture is a family's. */
  "ownersPictures",
  /** "Chart: Kestrel": before who drew a chart or a map. */
  "chartLabels",
  /** "HBC News: Datawrapper": what charts are drawn by. */
  "chartTools",
  /** "photo by": before who took a picture. */
  "takenBy",
  /** "Archivio cantonale dei Grigioni": an archive that is a house. */
  "archives",
  /** "– Public Domain Lena Marsh": under which licence a picture stands. */
  "licences",
  /** "Lena Marsh via Wikimedia Commons under CC BY-SA 4.0": what stands before a licence behind a credit. */
  "underLicence",
  /** "All rights reserved.": what ends a house's rights. */
  "allRights",
  /** "Copyright 2019 Kestrel": how rights open. */
  "copyright",
  /** "RIPRODUZIONE RISERVATA": rights without a year and a house. */
  "houseRights",
  /** A link to a house's shop behind a credit. */
  "buyRights",
  /** "乌云塔娜 摄": that somebody took a picture. */
  "took",
  /** "（筆者撮影）": that somebody took or gave a picture. */
  "tookOrGave",
  /** "山根由紀子撮影", "陈思远 摄": that somebody took a picture, behind the name. */
  "tookBehind",
  /** "赵敏/摄": the same behind a slash or a space. */
  "tookApart",
  /** "[촬영 한소라]": that somebody took a picture, in a bracket, before who it was. */
  "tookFirst",
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
  /** "사진=한소라 기자": what may stand before who took it, behind such a sentence. */
  "reporterPictures",
  /** "新华社发（陈志远 摄）": that an agency put a picture out that somebody else took. */
  "issued",
  /** "游客拍摄", "航摄": what makes a verb of the sign for taking a picture. */
  "takersNot",
  /** "本文图片均为 …": how a line opens that says who took all pictures. */
  "picturesAre",
  /** "記者江佩蓉": before a reporter's name. */
  "reporterTitles",
  /** "記者クラブ提供", "記者協會": what reporters have or are in, with the word for them. */
  "ofReporters",
  /** "民眾陳小姐": what somebody of the public is called, and with what politeness. */
  "giverTitles",
  "politeTitles",
  /** "記者江佩蓉攝": that a reporter took a picture. */
  "reporterTook",
  /** "記者江佩蓉 图": that a picture is a reporter's. */
  "reporterPicture",
  /** "视觉江湾供图": that somebody gave a picture. */
  "gavePicture",
  /** "视觉江湾 图": that a picture is a house's. */
  "housePicture",
  /** "圖／翻攝自臉書": labels behind a caption's stop. */
  "pictureLabels",
  /** "（示意圖／取自圖庫）": labels that say so of what stands in brackets alone; before a colon they open a caption. */
  "bracketLabels",
  /** That a picture was taken from a site. */
  "takenFromSite",
  /** That it was given. */
  "gaveBehindSite",
  /** "記者王承志攝 114年7月3日": what stands before the day. */
  "tookBeforeDay",
  /** Behind a reporter's name. */
  "reporterWord",
] as const;
