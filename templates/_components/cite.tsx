/** "Cite this article": its citations, to select as a whole or, with the site's script, to copy with one key. */

import type { VNode } from "preact";
import { listEach } from "../../src/list-each.ts";
import type { CitedRun, CiteProps } from "../../src/view/cite.ts";

/** Of what a panel of citations is made. `language` is the article's. */
interface CiteOptions {
  readonly cite: CiteProps;
  readonly language?: string;
}

const showRun = ({ text, italic, isOwn }: CitedRun, language: string | undefined): VNode | string => {
  const words = isOwn ? <bdi lang={language}>{text}</bdi> : text;
  return italic ? <i>{words}</i> : words;
};

/** The panel, folded. `site.js` puts a button behind each name. */
export const Cite = ({ cite, language }: CiteOptions): VNode => (
  <details class="panel cite">
    <summary>Cite this article</summary>
    <dl>
      {listEach(cite.styled, ({ name, runs }) => (
        <div>
          <dt>{name}</dt>
          <dd>
            <p>{listEach(runs, (run) => showRun(run, language))}</p>
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
