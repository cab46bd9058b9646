/** Words of bylines, and of who signs a story. */
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
  /** "Medically reviewed by Lena Marsh": with what a line opens that names who checked an article. */
  "checkedBy",
  /** "Fact checker: Lena Marsh": what says the same before a colon alone; else it is a subhead, or what a story tells of. */
  "checks",
  /** "Reviewed by Lena Marsh": the same, or whose review it is. */
  "reviewedBy",
  /** "Source: AFP": labels before the agencies that sign. */
  "sourceSigns",
  /** "Sources: Harrow Council, River Authority": the same before several. */
  "severalSources",
  /** "Com Lusa", "(mit dpa)": words before the agency whose report was used. */
  "withAgency",
  /** "Sociologist, professor in Harrow.": trades of those who write columns and guest articles. */
  "authorTrades",
  /** "Presidente da Câmara de Harrow": offices of those who write guest articles, in small letters, and words that lead to where. */
  "officeHolders",
  "officeLeads",
  /** "The author is a professor of …", "Die Autorin ist …": how a note on an unnamed author opens. */
  "noteOpenings",
  /** "About the author", "Über den Autor": what stands above an author's name in a box below the story, in small letters. */
  "authorBoxes",
  /** "He was born in Harrow.": with what a life begins. */
  "wasBorn",
  /** "(sic)", "(ja)": short words that stand in brackets and are nobody's initials. */
  "notInitials",
  /** "Source: CNA/Agencies/ab(kg)": the label before agencies and their desk. */
  "deskSources",
  /** "AFP, agencies": a word for those that are not named. */
  "someAgencies",
  /** "Africa Desk": a word for a part of a newsroom behind the field that it covers. */
  "desksOfFields",
  /** "dpa-Notizblock": what opens an agency's notes to newsrooms below a story, as printed. */
  "wireNotes",
  /** "Notes to editors": a block that opens what a press release tells newsrooms, to its end. */
  "notesTitles",
  /** "Further information": titles of such notes that head a story's own last part as often. */
  "notesTitlesToo",
  /** "press office": whom the press may ask. */
  "pressAsks",
  /** "Hanna reported from Topeka, Kansas.": what follows who helped with a story, before the place. */
  "helpedFrom",
  /** "NNN-XINHUA": an agency that passes on what others report, before their names. */
  "relays",
  /** "THE KOREA HERALD/ASIA NEWS NETWORK", "Dawn/ANN": a network whose papers pass their stories on to each other, behind the paper's name. */
  "networks",
  /** "AFP and Reuters": what stands between two agencies. */
  "agencyJoints",
  /** "Lisa Marsh and Trevor J. Reck": what stands between two who sign right above the time. */
  "signerJoints",
  /** "(Reporting by A; Editing by B)": how a note on who wrote opens that signs the story. */
  "signsStory",
  /** "Das Gespräch führte …", "Rozmawiała …": that somebody asked the questions, at the start of a block. */
  "interviewedBy",
  /** "Ewa Nowicka (PAP)": agencies whose people sign so below a story. */
  "peopleSign",
  /** "Z Rzymu Ewa Nowicka (PAP)": words before a place from where somebody reports. */
  "signsFrom",
  /** "(With inputs from PTI)": words before agencies whose reports were used. */
  "inputsFrom",
  /** "Jan Reck contributed to this report, which …": that somebody helped. */
  "contributedTo",
  /** Agencies whose own notes on who wrote sign a story. */
  "contributors",
  /** "LENA ROWE, HOST:", "MARCUS PIKE, BYLINE: …": what a broadcast's transcript says behind the names of those who made it. */
  "voicesInCapitals",
  /** "Edited by: Lena Marsh", "Editor: Ion Ilie": labels of who did not write the story, where somebody else's name stands beside the time. */
  "editorBylines",
  /** "…, writes Lena Marsh.": the verb behind a standfirst's last comma, before who wrote the story. */
  "writesBehind",
  /** "(they/them)": pronouns of which a slash stands behind the first. */
  "pronouns",
  /** "（責任編輯：林克禮）": before who edited. */
  "editorLabels",
  /** What may stand before that. */
  "editorRanks",
  /** "【聞き手・山下貴史】": for what somebody signs in square brackets. */
  "workInSquare",
  /** "（聞き手・本田由起子）": the same in round ones. */
  "workInRound",
  /** "（儀間洋一通信員）": trades behind a name in brackets. */
  "signersTrades",
  /** "（大森佳奈）": with what given names end. */
  "givenNameEnds",
  /** "(東京都、神奈川県)": with what places, parties and offices end. */
  "notPersonEnds",
  /** "AGERPRES/(A - autor: Mihaela Zotta, editor: Ion Pop)": labels of who wrote, in the bracket that signs a story. */
  "authorsInBrackets",
  /** "… insuficiente. (I)": letters in brackets that say of which kind a text is, behind its last sentence. */
  "kindLetters",
  /** "This report by The Canadian Press was first published March 5, 2024.": words before the agency whose report it is, and behind it. */
  "reportsBy",
  "wasPublished",
] as const;
