/** Articles that an archive seems to have twice: the page was captured again, or a seed was copied. */
import type { ArticleRecord, Doubt } from "../model.ts";
import { findLead } from "../view/plain.ts";

/** Ways of writing that do not make a text another one. */
const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** What two captures of one article share, whatever furniture stands around it. Another publisher may print the same agency's text. */
const nameArticle = ({ headline, publisher, body }: ArticleRecord): string =>
  JSON.stringify([fold(headline), publisher, fold(findLead(body))]);

/**
 * Watches for seeds that hold an article which an earlier one holds. Of each article its name alone is kept.
 * @returns What is told of each record, in the order of the files: gives a warning that names the earlier seed.
 */
export function watchDuplicates(): (record: ArticleRecord) => Doubt[] {
  const owners = new Map<string, string>();
  return (record) => {
    const [name, file] = [nameArticle(record), record.sourceFile];
    const owner = owners.get(name);
    if (owner === undefined) {
      owners.set(name, file);
      return [];
    }
    const reason = `holds the article of ${owner}: headline and first paragraph are the same, and the archive shows both. Remove one of the two, unless they differ further down.`;
    return [{ file, line: null, column: null, severity: "warning", rule: "check.same-article", reason }];
  };
}
