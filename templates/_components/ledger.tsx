/** "How this was read": what the capture held, line by line, and what each line was taken for. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { LedgerProps, LedgerRow } from "../../src/view/ledger.ts";
import { countNoun } from "../../src/view/text.ts";
import { rememberPart } from "./remembered.ts";

/** What a line was read as: of the lines of all articles a few hundred things are said. */
const Reading = rememberPart(
  ({ row }: { readonly row: LedgerRow }) =>
    [row.isLeftOut ? "left out" : "", row.label, row.of ?? "", row.rule, row.confidence].join("\n"),
  ({ row }) => (
    <td>
      {row.isLeftOut ? "Left out: " : null}
      {row.label}
      {row.of === null ? null : ` (${row.of})`} <code>{row.rule}</code> {row.confidence}
    </td>
  ),
);

/** Words of the capture. */
const Own = ({ text, language }: { readonly text: string; readonly language: string | undefined }): VNode => (
  <bdi lang={language}>{text}</bdi>
);

const Row = ({ row, language }: { readonly row: LedgerRow; readonly language: string | undefined }): VNode => (
  <tr class={row.isLeftOut ? "left-out" : undefined}>
    <td>{row.lines}</td>
    <td>
      {row.shown === null ? (
        <Own text={row.text} language={language} />
      ) : (
        <a href={row.shown.href}>
          <Own text={row.text} language={language} />
        </a>
      )}
      {listEach(row.cuts, (cut) => (
        <span class="cut">
          <Own text={cut.text} language={language} /> <i>{cut.kind}</i> <code>{cut.rule}</code>
        </span>
      ))}
    </td>
    <Reading row={row} />
  </tr>
);

/** What the table is made of. `language` is the capture's, where it is not the page's. */
interface LedgerOptions {
  readonly ledger: LedgerProps;
  readonly language?: string | undefined;
}

/** The panel, folded. */
export const Ledger = ({ ledger, language }: LedgerOptions): VNode => (
  <details class="panel ledger">
    <summary>How this was read</summary>
    <p>
      Every line of the capture: what it was taken for, by which rule, and how sure that is. Of lines that the article
      shows, only the first words are given.
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Text</th>
          <th scope="col">Read as</th>
        </tr>
      </thead>
      <tbody>
        {listEach(ledger.rows, (row) => (
          <Row row={row} language={language} />
        ))}
      </tbody>
    </table>
    <p>{countNoun(ledger.blankLines, "blank line")} not shown.</p>
    <dl>
      <dt>File</dt>
      <dd>
        <bdi dir="ltr">{ledger.file}</bdi>
      </dd>
      <dt>SHA-256</dt>
      <dd class="hash">{ledger.sha256}</dd>
    </dl>
  </details>
);
