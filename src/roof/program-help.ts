import { readFileSync } from "node:fs";
import { commands } from "../../commands/index.ts";

const programs = [
  ["read FILE…", "Show what was read of a report: names, dates, quotations"],
  ["check [PATH]", "List everything of the corpus that can't be read; ends with 1 if there is any"],
  [
    "doctor",
    "Say what works and what doesn't: corpus, state, platforms, with Discord's invite link",
  ],
  ["reports", "Show what readers said is wrong with answers"],
  [
    "backup FILE",
    "Copy settings, subscriptions and articles into one file, while the bot runs or not",
  ],
  ["restore FILE", "Put back what a backup holds, after checking it"],
  ["import FILE", "Follow every feed of an OPML list, from a file or an address, for everybody"],
  ["forget WHOM", "Delete all that is kept of a workspace, after asking"],
] as const;

const row = (name: string, summary: string): string => `  ${name.padEnd(16)} ${summary}\n`;

export function programHelp(): string {
  return [
    "summit answers from news reports; every sentence carries its source.\n\n",
    "Usage: summit COMMAND [WORDS] [--json] [--corpus PATH] [--no-cache]\n",
    "With - for its words, a command reads them from standard input, a line each.\n\n",
    "What can be asked (summit COMMAND --help explains each, with examples):\n",
    ...commands.map(({ name, summary }) => row(name, summary)),
    "\nFor operators:\n",
    ...programs.map(([name, summary]) => row(name, summary)),
  ].join("");
}

/** The version of the package. */
export function version(): string {
  const file = new URL("../../../package.json", import.meta.url);
  return String((JSON.parse(readFileSync(file, "utf8")) as { version: unknown }).version);
}
