/** What a page runs or draws; none of it is words of an article. */
const BEGINNING = /<!--|<(script|style|svg|template|noscript|iframe)(?=[\s/>])/gi;
const ENDINGS: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  svg: /<\/svg/gi,
  template: /<\/template/gi,
  noscript: /<\/noscript/gi,
  iframe: /<\/iframe/gi,
  "<!--": /-->/g,
};
const LONGEST_TAG = 1000;

/**
 * A page without scripts, styles, drawings, frames and comments. They are most of a page, and are taken out before it
 * is parsed, for less is to be parsed then. What describes the article (JSON-LD) stays.
 */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  let from = 0;
  BEGINNING.lastIndex = 0;
  for (let found = BEGINNING.exec(html); found !== null; found = BEGINNING.exec(html)) {
    const name = found[1]?.toLowerCase() ?? "<!--";
    const end = endOf(name, html, found.index);
    if (end === undefined) break;
    BEGINNING.lastIndex = end;
    if (name === "script" && isDescription(html, found.index)) continue;
    kept.push(html.slice(from, found.index), " ");
    from = end;
  }
  kept.push(html.slice(from));
  return kept.join("");
}

function endOf(name: string, html: string, start: number): number | undefined {
  const ending = ENDINGS[name] as RegExp;
  ending.lastIndex = start + 1;
  if (ending.exec(html) === null) return undefined;
  const close = name === "<!--" ? ending.lastIndex : html.indexOf(">", ending.lastIndex) + 1;
  return close === 0 ? undefined : close;
}

function isDescription(html: string, start: number): boolean {
  const tag = html.slice(start, start + LONGEST_TAG);
  return tag.slice(0, tag.indexOf(">")).includes("ld+json");
}
