/** The page of downloads. */
import type { VNode } from "preact";
import type { DataProps, FormatProps, VolumeProps } from "../src/view/data.ts";
import { Page } from "./_components/page.tsx";
import { Rights } from "./_components/rights.tsx";

const NO_RIGHTS =
  "The texts belong to those who published them: ask them before you publish one again. The archive grants no rights to them.";

const Volume = ({ volume }: { readonly volume: VolumeProps }): VNode => (
  <tr>
    <th scope="row">
      {volume.name} <span class="count">{volume.count}</span>
    </th>
    {volume.files.map(({ href, label, size }) => (
      <td key={href}>
        <a href={href} download aria-label={`${size}: ${volume.name} as ${label}`}>
          {size}
        </a>
      </td>
    ))}
  </tr>
);

const Files = ({ data }: { readonly data: DataProps }): VNode => (
  <table>
    <caption>Files and their sizes</caption>
    <thead>
      <tr>
        <th scope="col">Articles</th>
        {data.formats.map(({ name, anchor }) => (
          <th key={anchor} scope="col">
            <a href={`#${anchor}`}>{name}</a>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {data.volumes.map((volume) => (
        <Volume key={volume.name} volume={volume} />
      ))}
    </tbody>
  </table>
);

const Format = ({ format }: { readonly format: FormatProps }): VNode => (
  <>
    <h2 id={format.anchor}>{format.name}</h2>
    <p>{format.note}</p>
    <details class="panel">
      <summary>{format.summary}</summary>
      <dl>
        {format.fields.map(({ name, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  </>
);

/** The page. */
export default function Data(props: DataProps): VNode {
  return (
    <Page frame={props.frame} kind="data">
      <header class="page-head">
        <h1>Downloads</h1>
        <p class="page-note">{props.note}</p>
      </header>
      <div class="body prose">
        <p>
          <Rights rights={props.frame.rights} language={props.frame.ownLanguage} otherwise={NO_RIGHTS} />
        </p>
        {props.byYear === null ? null : <p>{props.byYear}</p>}
        <Files data={props} />
        {props.formats.map((format) => (
          <Format key={format.anchor} format={format} />
        ))}
        <h2 id="programs">For programs</h2>
        <ul>
          <li>
            <a href={props.schema.href}>{props.schema.label}</a>
          </li>
          {props.feeds.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
