/** "Cite this article": its citations, to select as a whole or, with the site's script, to copy with one key. */
import type { VNode } from "preact";
import type { CiteProps } from "../../src/view/cite.ts";

/** The panel, folded. `site.js` puts a button behind each name. */
export const Cite = ({ cite }: { readonly cite: CiteProps }): VNode => {
  const direction = cite.isMixed ? "auto" : undefined;
  return (
    <details class="panel cite">
      <summary>Cite this article</summary>
      <dl>
        {cite.styled.map(({ name, runs }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <p dir={direction}>{runs.map(({ text, italic }) => (italic ? <i>{text}</i> : text))}</p>
            </dd>
          </div>
        ))}
        {cite.coded.map(({ name, text }) => (
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
