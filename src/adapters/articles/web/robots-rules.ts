/** What one site's robots.txt says to one robot. */
export interface RobotsRules {
  /** @param path of a URL with its query, as `URL` writes it */
  isAllowed(path: string): boolean;
  /** What the site wants between two requests; no standard, but many sites ask for it. */
  readonly pauseMs: number | undefined;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  pauseMs?: number;
}

/** So much of a file is read; parsers must read 500 KiB at least. */
const MAX_LENGTH = 512 * 1024;
const MAX_RULES = 5000;
const MAX_PATTERN_LENGTH = 2048;

export const NO_RULES: RobotsRules = { isAllowed: () => true, pauseMs: undefined };

/**
 * Reads a robots.txt.
 * @param robot product token, in lower case
 * @see https://www.rfc-editor.org/rfc/rfc9309
 */
export function readRobots(text: string, robot: string): RobotsRules {
  const groups = groupsOf(text.slice(0, MAX_LENGTH));
  const own = groups.filter(({ agents }) => agents.includes(robot));
  const ours = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  const rules = ours.flatMap((group) => group.rules).slice(0, MAX_RULES);
  return {
    isAllowed: (path) => path === "/robots.txt" || isAllowedBy(rules, normalPath(path)),
    pauseMs: ours.find(({ pauseMs }) => pauseMs !== undefined)?.pauseMs,
  };
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let isHead = false;
  for (const line of text.split(/[\r\n]/)) {
    const [name, value] = fieldOf(line);
    if (name === "user-agent") {
      if (!isHead) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(productOf(value));
      isHead = true;
    } else if (name === "allow" || name === "disallow") {
      isHead = false;
      if (value !== "" && value.length <= MAX_PATTERN_LENGTH) {
        groups.at(-1)?.rules.push({ allow: name === "allow", pattern: normalPath(value) });
      }
    } else if (name === "crawl-delay") {
      const group = groups.at(-1);
      if (group !== undefined && /^\d{1,6}(?:\.\d{1,6})?$/.test(value)) {
        group.pauseMs = Number(value) * 1000;
      }
    }
  }
  return groups;
}

function fieldOf(line: string): readonly [name: string, value: string] {
  const end = line.indexOf("#");
  const said = end === -1 ? line : line.slice(0, end);
  const colon = said.indexOf(":");
  return [said.slice(0, Math.max(0, colon)).trim().toLowerCase(), said.slice(colon + 1).trim()];
}

/** "SummitBot/1.0" is meant as "summitbot". */
const productOf = (agent: string): string => agent.split(/[\s/]/, 1)[0]?.toLowerCase() ?? "";

/** The longest pattern that fits decides; of two as long, the one that allows. */
function isAllowedBy(rules: readonly Rule[], path: string): boolean {
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules) {
    const decides = pattern.length > longest || (pattern.length === longest && allow);
    if (decides && fits(pattern, path)) {
      longest = pattern.length;
      allowed = allow;
    }
  }
  return allowed;
}

/** `*` stands for any characters, a `$` at the end for the end. No regular expression: sites write these. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith("$");
  const [head = "", ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(head)) return false;
  if (parts.length === 0) return !isWhole || path === head;
  let from = head.length;
  const last = parts.pop() ?? "";
  for (const part of parts) {
    const at = path.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return isWhole
    ? path.length - last.length >= from && path.endsWith(last)
    : path.indexOf(last, from) !== -1;
}

const UNRESERVED = /^[\w.~-]$/;

/** Octets that need no percent sign are written without one, the others with one in capitals. */
function normalPath(path: string): string {
  const ascii = path.replace(/[^ -~]+/g, (words) =>
    encodeURIComponent(words.replace(/\p{Surrogate}/gu, "")),
  );
  return ascii.replace(/%[\da-f]{2}/gi, (octet) => {
    const letter = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
    return UNRESERVED.test(letter) ? letter : octet.toUpperCase();
  });
}
