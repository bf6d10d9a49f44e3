import type { TimelineEvent } from "../../answers/timeline.ts";
import type { Who } from "../../answers/who.ts";
import type { Profile, Relation } from "../../answers/who-profile.ts";
import type { Cited } from "../../model/article.ts";
import type { Block, Reply, Run } from "../../model/reply.ts";
import { whoIs } from "./go-on.ts";
import { sayQuote } from "./quotes.ts";
import { cutMarks, whenJson } from "./timeline.ts";
import { sayWhen } from "./timeline-when.ts";

const mostRoles = 4;
const mostDeeds = 8;
const mostQuotes = 6;
const mostMentions = 3;
const mostButtons = 5;

const claim = (citations: Cited, ...runs: Run[]): Block => ({ kind: "claim", runs, citations });
const note = (text: string): Block => ({ kind: "note", text });
const count = (number: number, one: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${one}s`;

const buttons = (names: readonly string[]): Block[] =>
  names.length === 0
    ? []
    : [{ kind: "controls", controls: [...new Set(names)].slice(0, mostButtons).map(whoIs) }];

/** The first mention stands for somebody whom no source calls anything. */
function listLine({ name, roles, mentioned, articles }: Profile): Block[] {
  const [role] = roles;
  const [first, ...others] = mentioned;
  const citations =
    role?.citations ?? (first === undefined ? undefined : ([first, ...others] as const));
  const what: Run[] = role === undefined ? [] : [{ text: `: ${role.text}` }];
  return citations === undefined
    ? []
    : [
        claim(citations, { text: name, style: "strong" }, ...what, {
          text: ` (${count(articles, "report")})`,
          style: "quiet",
        }),
      ];
}

function sayList({ people, more }: Who): Block[] {
  if (people.length === 0) {
    return [note("The reports name nobody.")];
  }
  const rest = more > 0 ? [note(`And ${more} more, whom fewer reports mention. Ask by name.`)] : [];
  const names = people.map(({ name }) => name);
  return [
    { kind: "heading", text: "People" },
    ...people.flatMap(listLine),
    ...rest,
    ...buttons(names),
  ];
}

const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [note(title), ...blocks];

/** What is left out is said, with the command that has it. */
const left = (all: number, shown: number, command: string): Block[] =>
  all > shown ? [note(`And ${all - shown} more: ${command}`)] : [];

const sayDeed = ({ when, what, citations }: TimelineEvent): Block =>
  when.value === null
    ? claim(citations, { text: cutMarks(what) })
    : claim(citations, { text: `${sayWhen(when)} — `, style: "quiet" }, { text: cutMarks(what) });

const sayRelation =
  (of: string) =>
  ({ name, relation, citations }: Relation): Block =>
    relation.endsWith(` of ${of}`)
      ? claim(citations, { text: name, style: "strong" }, { text: `, ${relation}` })
      : claim(citations, { text: relation });

function sayProfile(profile: Profile, nearest: readonly string[]): Block[] {
  const { name, kind, aliases, roles, actions, quotes, related, articles, mentions, mentioned } =
    profile;
  const called = aliases.filter((alias) => alias !== name);
  const deeds = actions.filter(({ phase }) => phase !== "planned");
  const told = deeds.slice(0, mostDeeds);
  const planned = actions.filter(({ phase }) => phase === "planned").slice(0, mostDeeds);
  const said = quotes.slice(0, mostQuotes).map((quote) => sayQuote(quote, false));
  const reports = `Mentioned ${count(mentions, "time")} in ${count(articles, "report")}`;
  return [
    { kind: "heading", text: name },
    ...(called.length > 0 ? [note(`Also called ${called.slice(0, mostRoles).join(", ")}`)] : []),
    ...roles.slice(0, mostRoles).map(({ text, citations }) => claim(citations, { text })),
    ...section("Related", related.map(sayRelation(name))),
    ...section(kind === "person" ? "Did" : "What happened", told.map(sayDeed)),
    ...left(deeds.length, mostDeeds, `timeline ${name}`),
    ...section("Planned", planned.map(sayDeed)),
    ...section("Said", said),
    ...left(quotes.length, mostQuotes, `quotes ${name}`),
    ...section(
      reports,
      mentioned.slice(0, mostMentions).map((one) => claim([one], { text: one.quote })),
    ),
    ...buttons(
      [...related.map((relation) => relation.name), ...nearest].filter((other) => other !== name),
    ),
  ];
}

const sayNobody = ({ asked, nearest }: Who): Block[] => [
  note(`The reports name nobody and nothing called “${asked}”.`),
  ...(nearest.length > 0 ? [note(`The nearest names: ${nearest.join(", ")}`)] : []),
  ...buttons(nearest),
];

/** Who is who, in words. */
export function sayWho(who: Who): Reply {
  const [profile] = who.people;
  if (who.asked === null) {
    return { audience: "channel", blocks: sayList(who) };
  }
  return profile === undefined
    ? { audience: "channel", blocks: sayNobody(who) }
    : { audience: "channel", about: profile.name, blocks: sayProfile(profile, who.nearest) };
}

/** The shape that `who --json` prints. */
export const whoJson = ({ people }: Who): unknown => ({
  people: people.map(
    ({ name, kind, aliases, roles, articles, mentions, actions, quotes, related }) => ({
      ...{ name, kind, aliases, roles, articles, mentions },
      actions: actions.map(({ when, what, citations }) => ({
        when: whenJson(when),
        text: what,
        citations,
      })),
      ...{ quotes, related },
    }),
  ),
});
