import type { NamedSpan } from "../src/core/reading/names/link-mentions.ts";
import type { GoldText } from "./gold.ts";
import {
  country,
  organisation,
  person,
  pick,
  place,
  type Random,
  team,
  town,
} from "./invent-names.ts";
import { NAMED, TOPICS } from "./newswire-sentences.ts";
import { seeded } from "./train.ts";

interface Slot {
  readonly text: string;
  readonly kind?: NamedSpan["kind"];
}

type Cast = ReadonlyMap<string, Slot>;

/** Who and what one article is about: the same slot is the same name throughout. */
function castOf(random: Random): Cast {
  const cast = new Map<string, Slot>();
  for (const number of ["", "2", "3"]) {
    const { full, short } = person(random);
    const land = country(random);
    const body = organisation(random);
    cast.set(`P${number}`, { text: full, kind: "person" });
    cast.set(`S${number}`, { text: short, kind: "person" });
    cast.set(`C${number}`, { text: land.name, kind: "place" });
    cast.set(`N${number}`, { text: land.people });
    cast.set(`c${number}`, { text: town(random), kind: "place" });
    cast.set(`B${number}`, { text: cast.get(`c${number}`)?.text ?? "", kind: "organisation" });
    cast.set(`U${number}`, { text: cast.get(`c${number}`)?.text ?? "" });
    cast.set(`O${number}`, { text: body.full, kind: "organisation" });
    cast.set(`A${number}`, { text: body.short, kind: "organisation" });
    cast.set(`T${number}`, { text: team(random), kind: "organisation" });
    cast.set(`L${number}`, { text: place(random), kind: "place" });
  }
  return cast;
}

const named = new Map<string, Slot>(
  Object.entries(NAMED).flatMap(([kind, names]) =>
    names
      .split("|")
      .map((text): [string, Slot] => [text, { text, kind: kind as NamedSpan["kind"] }]),
  ),
);
const escaped = [...named.keys()].map((name) => name.replace(/[.&]/g, "\\$&"));
const PARTS = new RegExp(`(\\{\\w+\\}|#|(?<![\\w{])(?:${escaped.join("|")})(?!\\w))`);

const CITY_DATE = ["1996-08-30", "2004-03-12", "(Reuters) -", "(AP) --", "—", "-", "--"];

class Draft {
  text = "";
  readonly gold: NamedSpan[] = [];

  line(template: string, cast: Cast, random: Random, loud: boolean): void {
    this.text += this.text === "" ? "" : "\n\n";
    for (const part of template.split(PARTS)) {
      const slot =
        named.get(part) ?? (part.startsWith("{") ? cast.get(part.slice(1, -1)) : undefined);
      const plain = part === "#" ? String(Math.floor(random() ** 3 * 400)) : (slot?.text ?? part);
      const start = this.text.length;
      this.text += loud ? plain.toUpperCase() : plain;
      const end = this.text.length;
      if (slot?.kind !== undefined) {
        this.gold.push({ start, end, kind: slot.kind });
      }
    }
  }
}

function dateline(random: Random, cast: Cast, draft: Draft): string {
  const kind = random();
  const end = pick(random, CITY_DATE);
  if (kind < 0.45) {
    return `{cU}${random() < 0.5 ? "" : ", {C}"} ${end}`;
  }
  return draft.text === "" || cast.size === 0 || kind < 0.8 ? "" : `{cU}, {C} ${end} `;
}

function article(topic: string, random: Random): GoldText {
  const lines = topic.split("\n").filter(Boolean);
  const heads = lines.filter((line) => line.startsWith("*"));
  const body = lines.filter((line) => !line.startsWith("*"));
  const cast = new Map(castOf(random));
  cast.set("cU", { text: (cast.get("c")?.text ?? "").toUpperCase(), kind: "place" });
  const draft = new Draft();
  if (random() < 0.8) {
    const head = pick(random, heads).slice(1);
    draft.line(
      `${head}${random() < 0.5 ? "." : ""}`,
      cast,
      random,
      /[A-Z]{4} |[A-Z]{5}/.test(head) || random() < 0.4,
    );
  }
  const place = dateline(random, cast, draft);
  if (place !== "" && !place.endsWith(" ")) {
    draft.line(place, cast, random, false);
  }
  const count = 5 + Math.floor(random() * 8);
  const drawn = body.map((line) => ({ line, lot: random() })).sort((a, b) => a.lot - b.lot);
  drawn.slice(0, count).forEach(({ line }, at) => {
    const loud = line.startsWith("!");
    const opening = at === 0 && !loud && place.endsWith(" ") ? place : "";
    draft.line(opening + (loud ? line.slice(1) : line), cast, random, loud);
  });
  return { text: draft.text, gold: draft.gold };
}

/** Makes articles in the manner of news agencies about people and places that are drawn by lot. */
export function makeArticles(count: number, seed: number): GoldText[] {
  const random = seeded(seed);
  const topics = Object.values(TOPICS);
  return Array.from({ length: count }, (_, at) =>
    article(topics[at % topics.length] as string, random),
  );
}
