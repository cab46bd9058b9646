/** Words of bylines, and of notes on who wrote. */
export const BYLINE_PHRASES = [
  /** "Lena Marsh" / "is a historian of tides at …": how a note on the author goes on behind the name, which is a link. */
  "notesGoingOn",
  /** "Lena Marsh North of England correspondent": how a region's name opens behind a name. */
  "regionOpenings",
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
  /** "February 7, 2016 by Lena Marsh 14 Comments": what a blog counts behind who wrote. */
  "answers",
  /** "February 7, 2016 by Lena Marsh Leave a Comment": the call in that count's place. */
  "answerCalls",
  /** "Lena Marsh covers harbours.", "Lena Marsh (she/her) has covered …": what stands behind the name in a note on who wrote. */
  "writerDoes",
  /** "I write about founders who …", right above "Follow Author": how a writer's line about herself opens. */
  "writesOnBeat",
  /** "Lena Marsh, a journalist at the Post, has over five years of experience …": what a note on who wrote counts. */
  "yearsOfWork",
  /** "By Lena Marsh, a reviewer covering kettles. Before joining the site …": what opens a second sentence on who wrote. */
  "tellsOfWriter",
  /** "By June Harrow, an engineer on the line, had measured the hull": verbs that tell of a sentence's subject. */
  "verbsBehindSubject",
  /** "The photography is by Lena Marsh.": how a note below the story opens, and prose as well. */
  "picturesNotes",
  /** "Lena Marsh, Data Scientist": trades that are told behind a comma alone, being family names as well. */
  "tradesBehindComma",
  /** "Lena Marsh joined the Post in 2018. She …": the same where a second sentence goes on about the writer; else a standfirst tells what the story does. */
  "writerMayDo",
  /** "She lives in Port Ansel.": with what that sentence opens, as printed. */
  "sheOrHe",
  /** "Lena Marsh, as told to Jan Reck": who lived a story, and who wrote it down. */
  "toldTo",
  /** "Press Contacts" / "Lena Marsh": above whom a release tells to ask. */
  "pressContacts",
  /** "홍길동 선임기자": what may stand before a reporter's trade. */
  "reporterRanks",
  /** "홍길동 기자": trades behind a name. */
  "reporterTrades",
  /** "山田太郎 記者": the same. */
  "writerTrades",
  /** "记者 王小明": trades before a name. */
  "writerTitles",
  /** "编辑 高岩": trades of those whose names stand behind the reporter's. */
  "editorsBehind",
  /** "责任编辑：高岩": how a line opens that names no reporter. */
  "editorNotes",
  /** "蔡慧敏 综合报道": what may stand before that somebody reported. */
  "reportedRanks",
  /** "蔡慧敏 报道": that somebody reported. */
  "reported",
  /** "By Reporters Jane Rowe and Jan Reck": forms of trades that stand before names alone, beside those that stand behind one. */
  "tradesBefore",
  /** "News", "team", "special": what is told with trades and is none of one person. */
  "noTrades",
  /** "Jeanne Dupré, 74 ans": what stands behind an age. */
  "yearsOld",
  /** "Staff writer": trades of one person, who stays unnamed. */
  "trades",
  /** "Sports Bureau with agency inputs": words after which a byline tells more than the desk. */
  "deskLeads",
  /** "PTI in New Delhi": words before a desk's place. */
  "deskPlaces",
  /** "Marina Tavares" / "de Itaúna do Sul": words that lead a place in a line of its own below a name. */
  "placeLeads",
  /** "Email the newsroom": words with which a desk is written to. */
  "notDesks",
  /** "Fotos von Peter Feld": what stands beside a byline between a picture's word and who took it. */
  "picturesBy",
  /** "Jane Doe in Port Ansel. Photographs by Jan Reck": words for more pictures than one, as a caption's "Photo:" is not. */
  "severalPictures",
  /** "Fotografia de Lena Marsh": words for the work of taking them, which name no one picture. */
  "pictureWorks",
  /** "Nina Lena Marsh at Jon Rowe": labels before several names, which are given names as well. */
  "bylinesOfSeveral",
  /** "Text Lena Marsh": works that are a label before a person's name without a colon; alone they are the label of a picture's text. */
  "worksBeforeNames",
  /** "Reporter Budi Santoso": trades that are a label before a person's name without a colon; "Reporter Perempuan" goes on with anything. */
  "tradesBeforeNames",
  /** "Theme by Pixel Union", "Read by Lena Marsh": the word before a byline's "by" that names other work than writing the story, or none. */
  "otherWork",
  /** "Medically reviewed by Lena Marsh", "Translated by Jan Reck": with what a line opens that names who checked an article, or put it into another language. */
  "checkedBy",
  /** "Fact checker: Lena Marsh": what says the same before a colon alone; else it is a subhead, or what a story tells of. */
  "checks",
  /** "Reviewed by Lena Marsh": the same, or whose review it is. */
  "reviewedBy",
  /** "Sociologist, professor in Harrow.": trades of those who write columns and guest articles. */
  "authorTrades",
  /** "Presidente da Câmara de Harrow": offices of those who write guest articles, in small letters, and words that lead to where. */
  "officeHolders",
  "officeLeads",
  /** "The author is a professor of …", "Die Autorin ist …": how a note on an unnamed author opens. */
  "noteOpenings",
  /** "About the author", "Über den Autor": what stands above an author's name in a box below the story, in small letters. */
  "authorBoxes",
  /** "Autorin: Lena Marsh" / "Verlag: Hafenbuch" / "Seiten: 240": what a review's lines on its book say beside who wrote that. */
  "bookFacts",
  "bookMarks",
  /** "He was born in Harrow.": with what a life begins. */
  "wasBorn",
  /** "(sic)", "(ja)": short words that stand in brackets and are nobody's initials. */
  "notInitials",
  /** "Africa Desk": a word for a part of a newsroom behind the field that it covers. */
  "desksOfFields",
  /** "LENA ROWE, HOST:", "MARCUS PIKE, BYLINE: …": what a broadcast's transcript says behind the names of those who made it. */
  "voicesInCapitals",
  /** "Edited by: Lena Marsh", "Editor: Ion Ilie": labels of who did not write the story, where somebody else's name stands beside the time. */
  "editorBylines",
  /** "…, writes Lena Marsh.": the verb behind a standfirst's last comma, before who wrote the story. */
  "writesBehind",
  /** "Posted by Gwenda at 18:42": how the foot of a blog's post opens, and the word before the hour. */
  "postedBy",
  "postedAt",
  /** "Опубликовано 3 марта 2019 автором Лена Марш": what leads to a name beside a day alone, being other words elsewhere. */
  "byBesideDay",
  /** "3 Mart 2019 tarihinde Lena Marsh tarafından yayınlandı": what stands behind a name beside a day. */
  "byBehindName",
  /** "Posté par Lena Marsh le 3 mars 2019": what stands between a name and a day that is read, and may stand before any other word as well. */
  "beforeDay",
  /** "(they/them)": pronouns of which a slash stands behind the first. */
  "pronouns",
] as const;
