/** The JSON Schema of a line of the JSON Lines downloads, and the one place where its fields are explained. */
import { listOf, object, oneOf, type Schema, text, worded } from "./json-schema.ts";

/** A date of a record: a year, or more, as precise as its text. */
const ISO_PATTERN = String.raw`^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$`;

const PHOTO = object("A photo. Its file was not captured; what the page said of it was.", ["uri", "type", "name"], {
  uri: { type: "string", format: "uri", description: "Identifier of the photo." },
  type: oneOf("Always picture.", "picture"),
  name: text("photo-1, photo-2, and so on."),
  descriptions: listOf(
    "Caption and alternative text.",
    worded(oneOf("Which of the two.", "caption", "alt"), "The words."),
  ),
  by: text("Credit, without its label."),
});

const OWN = object("What ninjs has no field for.", ["id", "page", "direction", "file"], {
  id: text(
    "Identifier of the capture: its file's path without its ending, so a text and a clip of one name share it, and `file` tells them apart.",
  ),
  page: text("Path of the article's page on this site."),
  published: {
    ...text("Date of publication, as precise as the text: 2019, 2019-06-14, 2019-06-14T17:20+02:00."),
    pattern: ISO_PATTERN,
  },
  updated: { ...text("Date of the last change that the text names, likewise."), pattern: ISO_PATTERN },
  period: object(
    "The latest time that the text mentions as past, where it has no date of its own. Not a date of publication.",
    ["edtf", "mention"],
    {
      edtf: text("The period in Extended Date/Time Format."),
      mention: text("The period in words."),
    },
  ),
  dateline: object("The dateline, as printed.", ["text"], {
    text: text("All of it, without the dash that ends it."),
    place: text("The place, where one is printed."),
    agency: text("The agency."),
    day: text("The day."),
  }),
  section: text("Section that the page names."),
  signoff: text("What signs the story, as printed."),
  notes: listOf("Corrections and credits below the story, as printed.", text("A note.")),
  direction: oneOf("Direction of the script.", "ltr", "rtl"),
  photoPositions: listOf("For each photo, how many blocks of the body stand before it.", {
    type: "integer",
    minimum: 0,
  }),
  file: text("Path of the capture, below the folder of captures."),
});

/** One article. */
const RECORD_SCHEMA: Schema = object(
  "An article of the archive: a news object of IPTC ninjs 3.1, and one key for what ninjs has no field for. What is not known is left out.",
  [
    "uri",
    "type",
    "representationType",
    "profile",
    "usageTerms",
    "language",
    "headlines",
    "bodies",
    "altIds",
    "cuttings",
  ],
  {
    uri: {
      type: "string",
      format: "uri",
      description: "Identifier of the article: its address, or a URN while the archive has none.",
    },
    type: oneOf("Always text.", "text"),
    representationType: oneOf("Always full.", "full"),
    profile: oneOf("Always cuttings.", "cuttings"),
    contentCreated: {
      type: "string",
      format: "date-time",
      description: "Date and time of publication, where the text gives time and zone, or the settings the zone.",
    },
    versionCreated: {
      type: "string",
      format: "date-time",
      description: "Date and time of the last change, where the text gives time and zone, or the settings the zone.",
    },
    usageTerms: text("What may be done with the text."),
    language: text("Language of the text, as a BCP 47 tag."),
    headlines: listOf("The headline.", worded(oneOf("Always main.", "main"), "The words.")),
    descriptions: listOf("The standfirst.", worded(oneOf("Always summary.", "summary"), "The words.")),
    bodies: listOf(
      "The text.",
      object("", ["role", "contentType", "wordCount", "value"], {
        role: oneOf("Always main.", "main"),
        contentType: oneOf("Always text/plain.", "text/plain"),
        wordCount: { type: "integer", minimum: 0, description: "Number of words." },
        value: text("Paragraphs, subheads, list items and quotations, with an empty line between."),
      }),
    ),
    by: text("The byline, as printed."),
    people: listOf(
      "The authors.",
      object("", ["name", "rel"], { name: text("Name."), rel: oneOf("Always author.", "author") }),
    ),
    located: text("Place of the dateline."),
    subjects: listOf(
      "The topics.",
      object("", ["name", "rel"], { name: text("Topic."), rel: oneOf("Always about.", "about") }),
    ),
    infoSources: listOf(
      "Who provided the story, and whose page it was.",
      object("", ["name", "role"], { name: text("Name."), role: oneOf("Which of the two.", "source", "publisher") }),
    ),
    associations: listOf("The photos.", PHOTO),
    altIds: listOf(
      "Other identifiers: the SHA-256 of the capture's file, and the address of the captured page.",
      worded(oneOf("Which of the two.", "sha256", "original"), "The identifier."),
    ),
    cuttings: OWN,
  },
);

/** The key that holds our own fields. */
const OWN_KEY = "cuttings";

/** A field, for a table. */
export interface Field {
  readonly name: string;
  readonly description: string;
}

const listFieldsOf = (schema: Schema, prefix: string): Field[] =>
  Object.entries(schema.properties ?? {}).flatMap(([name, { description = "", ...own }]) => [
    { name: `${prefix}${name}`, description },
    ...(name === OWN_KEY ? listFieldsOf(own, `${OWN_KEY}.`) : []),
  ]);

/**
 * Lists the fields of a line with what they mean.
 *
 * @returns In order; fields within our own key as `cuttings.NAME`.
 */
export const listRecordFields = (): Field[] => listFieldsOf(RECORD_SCHEMA, "");

/**
 * Writes the schema as a file.
 *
 * @returns JSON.
 */
export const writeRecordSchema = (): string =>
  `${JSON.stringify({ $schema: "https://json-schema.org/draft/2020-12/schema", title: "Article", ...RECORD_SCHEMA }, dropEmpty, 1)}\n`;

/** Objects in lists need no description of their own. */
const dropEmpty = (key: string, value: unknown): unknown => (key === "description" && value === "" ? undefined : value);
