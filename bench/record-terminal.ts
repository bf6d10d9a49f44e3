// Records a real terminal session as docs/terminal.svg: npm run record. Needs `script` (util-linux) for a terminal without a screen.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const COLUMNS = 100;
const LINES_A_COMMAND = 17;
const CHARACTER_WIDTH = 8.43;
const LINE_HEIGHT = 18;
const MARGIN = 20;

/** Runs one command on a pseudo-terminal of our width. @returns what it printed, with its colours */
function record(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  const command = `stty cols ${COLUMNS}; node dist/src/cli.js ${quoted}`;
  const { stdout, status } = spawnSync("script", ["-qefc", command, "/dev/null"], {
    encoding: "utf8",
  });
  if (status !== 0) {
    throw new Error(`${words.join(" ")} ended with ${status}: ${stdout}`);
  }
  return stdout.replaceAll("\r", "").trimEnd();
}

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const styles: Readonly<Record<string, string>> = {
  "1": "font-weight:bold",
  "2": "opacity:.65",
  "3": "font-style:italic",
  "32": "fill:#7ec87e",
  "36": "fill:#6cc5d9",
};
const ends: Readonly<Record<string, readonly string[]>> = {
  "22": ["1", "2"],
  "23": ["3"],
  "39": ["32", "36"],
};

/** One line with its colour codes as SVG text spans. */
function svgLine(line: string, y: number): string {
  const on = new Set<string>();
  const spans = line.split("\u001b[").map((piece, index) => {
    const [, code, text] =
      index === 0 ? [null, "", piece] : (/^(\d*)m(.*)$/s.exec(piece) ?? [null, "", ""]);
    for (const ended of ends[code ?? ""] ?? []) {
      on.delete(ended);
    }
    if (styles[code ?? ""] !== undefined) {
      on.add(code ?? "");
    }
    const style = [...on].map((each) => styles[each]).join(";");
    return `<tspan style="${style}">${escapeXml(text ?? "")}</tspan>`;
  });
  return `<text x="${MARGIN}" y="${y}" xml:space="preserve">${spans.join("")}</text>`;
}

function svgOf(lines: readonly string[]): string {
  const width = Math.ceil(COLUMNS * CHARACTER_WIDTH + 2 * MARGIN);
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const body = lines.map((line, index) => svgLine(line, MARGIN + (index + 0.8) * LINE_HEIGHT));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    "<title>A terminal session: who is who, a question with its sources, a question that the reports don't answer</title>",
    `<rect width="100%" height="100%" rx="8" fill="#1e2127"/>`,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#dcdfe4">`,
    ...body,
    "</g></svg>",
    "",
  ].join("\n");
}

/** The heaviest person of the loaded corpus: the session speaks of whatever is there. */
function heaviestPerson(): string {
  const { stdout } = spawnSync("node", ["dist/src/cli.js", "who", "--json"], { encoding: "utf8" });
  return (JSON.parse(stdout) as { people: readonly { name: string }[] }).people[0]?.name ?? "";
}

const person = heaviestPerson();
const session = [["who"], ["ask", "What was signed?"], ["ask", `How old is ${person}?`]];
const shown = session.flatMap((words) => {
  const prompt = `\u001b[32m$\u001b[39m summit ${words.map((word) => (word.includes(" ") ? `"${word}"` : word)).join(" ")}`;
  const lines = record(words).split("\n");
  const cut =
    lines.length > LINES_A_COMMAND
      ? [...lines.slice(0, LINES_A_COMMAND), "\u001b[2m…\u001b[22m"]
      : lines;
  return [prompt, ...cut, ""];
});
writeFileSync("docs/terminal.svg", svgOf(shown));
console.log(`docs/terminal.svg: ${shown.length} lines`);
