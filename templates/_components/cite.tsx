/** "Cite this article": its citations, to select as a whole or, with the site's script, to copy with one key. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { CiteProps } from "../../src/view/cite.ts";

/** The panel, folded. `site.js` puts a button behind each name. */
export const Cite = ({ cite }: { readonly cite: CiteProps }): VNode => {
  const direction = cite.isMixed ? "auto" : undefined;
  return (
    <details class="panel cite">
      <summary>Cite this article</summary>
      <dl>
        {listEach(cite.styled, ({ name, runs }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <p dir={direction}>{listEach(runs, ({ text, italic }) => (italic ? <i>{text}</i> : text))}</p>
            </dd>
          </div>
        ))}
        {listEach(cite.coded, ({ name, text }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <pre>{text}</pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
