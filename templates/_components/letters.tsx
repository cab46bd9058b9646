/** Letters that lead to a heading of the page, or to a page of their own. */
import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { LetterLink, LetterRow } from "../../src/view/letters.ts";
import { Spoken } from "./spoken.tsx";

const Letter = ({ letter }: { readonly letter: LetterLink }): VNode => {
  const { href, label, spoken, count, isCurrent } = letter;
  return (
    <li>
      <a href={href} aria-current={isCurrent ? "page" : undefined}>
        <Spoken words={spoken} />
        <bdi>{label}</bdi>
        {count === null ? null : <span class="count"> ({count})</span>}
      </a>
    </li>
  );
};

/** The letters, a row for each script; nothing where there is one letter alone. */
export const Letters = ({ label, rows }: { readonly label: string; readonly rows: readonly LetterRow[] }) =>
  rows.length < 2 && (rows[0]?.letters.length ?? 0) < 2 ? null : (
    <nav class={rows.length > 1 ? "jumps by-script" : "jumps"} aria-label={label}>
      {listEach(rows, ({ script, letters }) => (
        <ul key={script}>
          {script === null ? null : <li class="kicker">{script}</li>}
          {listEach(letters, (letter) => (
            <Letter key={letter.href} letter={letter} />
          ))}
        </ul>
      ))}
    </nav>
  );
