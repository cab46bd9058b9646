/** `npm run docs:check`: every link between the project's documents leads to a file and to a heading that is there. */
import { readdirSync } from "node:fs";
import { PassThrough } from "node:stream";
import remarkParse from "remark-parse";
import remarkValidateLinks from "remark-validate-links";
import { type Plugin, unified } from "unified";
import { engine } from "unified-engine";
import { ROOT } from "./checks.ts";

/** Folders with documents for people; seeds and fixtures are texts of others. */
const FOLDERS = [".", "docs", "bench", "seeds", "examples"];

/** What was found: no message, or a line for each dead link, with file, line and column. */
export interface LinkReport {
  readonly isGood: boolean;
  readonly text: string;
}

// The engine hands a plugin the set of files beside its options; the type of plugins in general does not know of it.
const VALIDATE_LINKS = remarkValidateLinks as unknown as Plugin;

function listDocuments(root: string): string[] {
  return FOLDERS.flatMap((folder) => {
    try {
      const names = readdirSync(`${root}/${folder}`).filter((name) => /\.md$/.test(name));
      return names.map((name) => (folder === "." ? name : `${folder}/${name}`));
    } catch {
      return [];
    }
  });
}

/**
 * Follows the links between a project's documents.
 * @param root Folder of the project. Links to other hosts are not followed: a test must not need the network.
 */
export function checkLinks(root: string): Promise<LinkReport> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: unified().use(remarkParse),
        cwd: root,
        files: listDocuments(root),
        plugins: [[VALIDATE_LINKS, { repository: false }]],
        output: false,
        out: false,
        frail: true,
        quiet: true,
        color: false,
        streamError: stream,
      },
      (error, code) =>
        error ? reject(error) : resolve({ isGood: code === 0, text: Buffer.concat(chunks).toString("utf8") }),
    );
  });
}

if (process.argv[1] === import.meta.filename) {
  const report = await checkLinks(ROOT);
  process.stderr.write(report.text);
  if (report.isGood) console.log("docs: every link leads somewhere");
  process.exitCode = report.isGood ? 0 : 1;
}
