/**
 * All that a page's own script does: it copies citations, marks what was searched for, and lets `/` lead to the search.
 * Every page works without it.
 */

/** An address is not to be trusted: how many words of a search it may hold, and how many hits are marked. */
const MOST_WORDS = 12;
const MOST_HITS = 400;
/** A shorter word marks itself alone, a longer one also the words that begin with it: "vote" marks "votes". */
const SHORTEST_STEM = 3;
/** Letters without case: of scripts that part no words by spaces, or that write small words and the next as one. */
const CASELESS = /\p{Lo}/u;
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
/** Key under which a reader's wish to have `/` back is kept. */
const NO_SHORTCUT = "no-shortcut";
/** How long a button says what came of it. Milliseconds. */
const SAID = 2000;

const teller = document.createElement("p");
teller.className = "for-ears";
teller.role = "status";
document.body.append(teller);

/**
 * Copies with italics where there are any and the clipboard takes HTML; where it takes nothing, as browsers once did.
 * @param {Element} citation
 */
const copy = async (citation) => {
  const text = citation.textContent;
  try {
    if (citation.querySelector("i")) {
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text, "text/html": citation.innerHTML })]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(citation);
    return document.execCommand("copy");
  }
};

/** @param {Element} name A `dt`; the `dd` behind it holds the citation. */
const addCopyButton = (name) => {
  const citation = name.nextElementSibling?.firstElementChild;
  if (!citation) return;
  const button = document.createElement("button");
  button.textContent = "Copy";
  button.ariaLabel = `Copy ${name.textContent}`;
  button.onclick = async () => {
    teller.textContent = "";
    teller.textContent = button.textContent = (await copy(citation)) ? "Copied" : "Press Ctrl+C";
    setTimeout(() => {
      button.textContent = "Copy";
    }, SAID);
  };
  name.append(" ", button);
};

/** @param {string} word */
const makePattern = (word) => {
  // An apostrophe is another where it was printed than where it was typed: those that are one to the search.
  const plain = word.replace(/\W/gu, (sign) =>
    /['’‘´`]/.test(sign) ? "['’‘´`]" : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
  if (CASELESS.test(word)) return plain;
  return `(?<!${LETTER})${plain}${word.length < SHORTEST_STEM ? `(?!${LETTER})` : `${LETTER}*`}`;
};

/** @param {string[]} words */
const markHits = (words) => {
  const hits = new RegExp(words.map(makePattern).join("|"), "giu");
  /** @type {Range[]} */
  const found = [];
  for (const part of document.querySelectorAll(".story-head, .story-text")) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      for (const { 0: hit, index } of (text.nodeValue ?? "").matchAll(hits)) {
        const range = new Range();
        range.setStart(text, index);
        range.setEnd(text, index + hit.length);
        found.push(range);
      }
    }
  }
  // Ranges follow when the text before them is taken apart.
  for (const range of found.slice(0, MOST_HITS)) range.surroundContents(document.createElement("mark"));
};

/** @param {KeyboardEvent} event */
const goToSearch = (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || localStorage[NO_SHORTCUT]) return;
  if (document.activeElement?.matches("input, textarea, select")) return;
  const search = /** @type {HTMLElement | null} */ (document.querySelector('[aria-keyshortcuts="/"]'));
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.click();
};

/** A key of one character must be one that can be turned off (WCAG 2.1.4). */
const offerShortcut = () => {
  const choice = /** @type {HTMLInputElement | null} */ (document.querySelector("#shortcut"));
  const label = choice?.closest("label");
  if (!choice || !label) return;
  label.hidden = false;
  choice.checked = !localStorage[NO_SHORTCUT];
  choice.onchange = () => {
    localStorage[NO_SHORTCUT] = choice.checked ? "" : 1;
  };
};

document.querySelectorAll(".cite dt").forEach(addCopyButton);
const sought = new URLSearchParams(location.search)
  .getAll("hl")
  .join(" ")
  .match(/[^\s"]+/g);
if (sought) markHits(sought.slice(0, MOST_WORDS));
offerShortcut();
document.addEventListener("keydown", goToSearch);
