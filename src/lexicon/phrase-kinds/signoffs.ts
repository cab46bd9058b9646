/** Words of who signs a story below it, and of what stands there for newsrooms. */
export const SIGNOFF_PHRASES = [
  /** "Source: AFP": labels before the agencies that sign. */
  "sourceSigns",
  /** "Sources: Harrow Council, River Authority": the same before several. */
  "severalSources",
  /** "Com Lusa", "(mit dpa)": words before the agency whose report was used. */
  "withAgency",
  /** "Source: CNA/Agencies/ab(kg)": the label before agencies and their desk. */
  "deskSources",
  /** "AFP, agencies": a word for those that are not named. */
  "someAgencies",
  /** "(AAP/staff)", "(AFP/rédaction)": a word for a newsroom beside the agency that signs with it, in small letters. */
  "signingDesks",
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
  /** "Associated Press writer Jan Reck in Geneva contributed.": the same, with nothing behind it. */
  "contributedAlone",
  /** Agencies whose own notes on who wrote sign a story. */
  "contributors",
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
