/** What the command line understands, as data: parsing, help and the documents read it from here. */
import { DEFAULT_CACHE } from "../build/folders.ts";

/** An option of a command. */
export interface OptionSpec {
  readonly name: string;
  /** What its value is called in help; absent for a switch. */
  readonly value?: string;
  readonly text: string;
}

/** A command of the command line. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Its arguments in help, "" for none. */
  readonly argument: string;
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  readonly options: readonly OptionSpec[];
  /** More that a reader of its help should know. */
  readonly notes: readonly string[];
}

export const DEFAULT_SEEDS = "seeds";
export const DEFAULT_OUTPUT = "_site";
export const DEFAULT_SHARDS = "_shards";
export const DEFAULT_PORT = 8080;

const FOLDERS: readonly OptionSpec[] = [
  { name: "seeds", value: "DIR", text: `folder of captures (default ${DEFAULT_SEEDS})` },
  { name: "output", value: "DIR", text: `folder of the site (default ${DEFAULT_OUTPUT})` },
  { name: "cache", value: "DIR", text: `folder for work in progress, safe to delete (default ${DEFAULT_CACHE})` },
];

const ADDRESS: readonly OptionSpec[] = [
  { name: "url", value: "URL", text: "address where the site will stand, such as https://example.org" },
  { name: "path-prefix", value: "/P/", text: "path below that address, such as /archive/ (default /)" },
];

const NO_SEARCH: OptionSpec = { name: "no-search", text: "leave out the search index" };

const SHARDS: OptionSpec = {
  name: "shards",
  value: "DIR",
  text: `folder of the shards (default ${DEFAULT_SHARDS})`,
};

const PUBLISHING: readonly OptionSpec[] = [
  { name: "force", text: "write every file again, changed or not, and the search index" },
  NO_SEARCH,
  { name: "compress", text: "put compressed copies beside the files (.gz, .br), for servers that send those" },
  { name: "keep-going", text: "exit with 0 although a seed could not be read" },
  { name: "json", text: "print one JSON object with the figures and messages, or with the error" },
];

const JSON_NOTE = "In a pipe, `npm run --silent build -- --json` leaves npm's own lines out.";
const PROGRESS_NOTE =
  "A build of more than a second tells how far it is, on standard error; CUTTINGS_PROGRESS=off leaves that out.";
const STATUS_NOTE =
  "Exit status: 0 done; 1 published, but a seed could not be read; 2 nothing published, the old site is whole.";

const BUILD: CommandSpec = {
  name: "build",
  summary: "make the site from the seeds",
  argument: "",
  least: 0,
  most: 0,
  options: [
    ...FOLDERS,
    ...ADDRESS,
    ...PUBLISHING,
    { name: "shard", value: "K/N", text: "make a part of the site, for `cuttings join`: shard K of N" },
    SHARDS,
  ],
  notes: [
    PROGRESS_NOTE,
    JSON_NOTE,
    "--shard reads the shard's seeds, and when the readings of all N are in the folder of the shards, makes its pages: call it twice.",
    STATUS_NOTE,
  ],
};

const JOIN: CommandSpec = {
  name: "join",
  summary: "make the site from its shards",
  argument: "",
  least: 0,
  most: 0,
  options: [SHARDS, ...FOLDERS, ...ADDRESS, ...PUBLISHING],
  notes: ["What the shards have not made is made here. Shards that do not fit together are refused.", STATUS_NOTE],
};

const DEV: CommandSpec = {
  name: "dev",
  summary: "serve the site, and make it again when something changes",
  argument: "",
  least: 0,
  most: 0,
  options: [
    ...FOLDERS,
    ...ADDRESS,
    NO_SEARCH,
    { name: "port", value: "N", text: `port to serve on; the next free one is taken (default ${DEFAULT_PORT})` },
  ],
  notes: ["Stop it with Ctrl+C."],
};

const PARSE: CommandSpec = {
  name: "parse",
  summary: "print the records of seeds",
  argument: "PATH…",
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: [{ name: "format", value: "FORMAT", text: "json (default), jsonl, markdown or ledger" }],
  notes: [
    "PATH is a seed, or a folder that is read with the folders in it. README.md is never a seed.",
    `Below the folder ${DEFAULT_SEEDS}, id, file and the publisher of site.yaml are the site's; elsewhere ids begin in the folder that PATH names, or that the seed is in.`,
    "In markdown, captions, credits, sign-off and notes are lines that the front matter labels; alternative text of a picture without a file is left out.",
    "In jsonl, id is the name of the file alone: file tells seeds of one name apart.",
    "Records go to standard output, all else to standard error. Through npm, `npm run --silent parse` leaves npm's own lines out.",
    "Exit status: 0 done; 1 a seed could not be read, the others are printed; 2 usage.",
  ],
};

const EXPLAIN: CommandSpec = {
  name: "explain",
  summary: "print every line of a seed with its label, its rule and how sure it is",
  argument: "SEED",
  least: 1,
  most: 1,
  options: [],
  notes: ["Colours are used on a terminal, unless NO_COLOR is set."],
};

const CHECK: CommandSpec = {
  name: "check",
  summary: "print what the parser doubts, by file, line and rule",
  argument: "[DIR]",
  least: 0,
  most: 1,
  options: [
    { name: "fix", text: "write front matter that settles doubts: each change is shown, and then asked about" },
    { name: "yes", text: "with --fix: ask nothing, and state what was read" },
  ],
  notes: [
    `DIR is the folder of seeds (default ${DEFAULT_SEEDS}).`,
    "All that a build counts as errors and doubts is shown, and which seeds hold one article, which a build does not look for.",
    "Where no terminal is there to ask on, --fix without --yes shows the changes and writes nothing.",
    "Exit status: 0 no errors; 1 a seed could not be read, or not be written; 2 usage.",
  ],
};

export const COMMANDS: readonly CommandSpec[] = [BUILD, JOIN, DEV, PARSE, EXPLAIN, CHECK];
