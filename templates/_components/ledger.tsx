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

const Row = ({ row }: { readonly row: LedgerRow }): VNode => (
  <tr class={row.isLeftOut ? "left-out" : undefined}>
    <td>{row.lines}</td>
    <td>
      {row.shown === null ? <bdi>{row.text}</bdi> : <a href={row.shown.href}>{row.text}</a>}
      {listEach(row.cuts, (cut) => (
        <span class="cut">
          <bdi>{cut.text}</bdi> <i>{cut.kind}</i> <code>{cut.rule}</code>
        </span>
      ))}
    </td>
    <Reading row={row} />
  </tr>
);

/** The panel, folded. */
export const Ledger = ({ ledger }: { readonly ledger: LedgerProps }): VNode => (
  <details class="panel ledger">
    <summary>How this was read</summary>
    <p>
      Every line of the capture, what it was taken for, by which rule, and how sure that is. Of lines that the article
      shows, the first words stand here.
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
          <Row row={row} />
        ))}
      </tbody>
    </table>
    <p>{countNoun(ledger.blankLines, "blank line")} not shown.</p>
    <dl>
      <dt>File</dt>
      <dd>
        <bdi>{ledger.file}</bdi>
      </dd>
      <dt>SHA-256</dt>
      <dd class="hash">{ledger.sha256}</dd>
    </dl>
  </details>
);
