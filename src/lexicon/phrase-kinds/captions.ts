/** Words of captions and galleries: what is seen, who stands where, and the controls of a picture. */
export const CAPTION_PHRASES = [
  /** "Image: The captain has agreed a deal": labels before a picture's words as well. */
  "spokenLabels",
  /** "Enlarge / The mark itself.": a label before a slash and a caption. */
  "slashedCaptions",
  /** "… on Wednesday. less": what folds a long caption. */
  "foldWords",
  /** "… to Syria View Graphic": what opens a picture. */
  "openWords",
  /** "on the touchline": words before a place in a picture, and what stands behind them. */
  "whereWords",
  /** "on the touchline", "with his brother": words before a noun. */
  "determiners",
  /** "Vídeo: El resumen del Harrow 2-1 Kestrel": articles with which a title opens. */
  "titleArticles",
  /** "seit 2013": words before the year from which a chart shows something. */
  "sinceWords",
  /** "(left)": where somebody stands in a picture, in brackets. */
  "sidesInBrackets",
  /** ", second from right,": the same between commas. */
  "sidesBetweenCommas",
  /** "Ann Lee, left, and Tom Reed", "Ana López (a la izquierda)": where somebody stands, between commas or in brackets, in a line between two paragraphs. */
  "sidesInPictures",
  /** "Lena Marsh at her stall under the bridge": words right behind a name that say where its bearer is seen, or with what, in a line without a verb. */
  "seenBehindNames",
  /** "From left: …", "An artist's impression of …": how a picture's words open, and no sentence of a story. */
  "pictureOpenings",
  /** "Bild 1 av 4": what a gallery counts. */
  "pictureNouns",
  /** "Fotostrecke mit 4 Bildern": before how many pictures a gallery has. */
  "galleryTotals",
  /** "2 of 5": what stands between which one and how many there are. */
  "countJoints",
  /** The same where more stands behind it, right above a caption. */
  "markJoints",
  /** "(Archivbild)", "… on Saturday. File": what kind of picture it is, and whose is not said. */
  "pictureKinds",
  /** "Buy Now": what a button below a picture says, by which its readers order it. */
  "buyWords",
  /** "hide caption": a control behind a caption and its credit. */
  "captionSwitches",
  /** "… Lena Marsh/The Harrow PostShow MoreShow Less": both switches of a folded caption, which run into its credit. */
  "captionFolds",
  /** "… at the quay.Read moreLena Marsh": the switch that runs into caption and credit. */
  "captionUnfolds",
  /** What a link says of itself. */
  "opensTab",
  /** "… 들어 보이고 있다.": with what a sentence ends that says what is seen now. */
  "seenNow",
  /** "A small brass key on an open palm": with what says what a picture shows begins. */
  "sceneStarts",
] as const;
