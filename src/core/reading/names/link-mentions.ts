import type { NameKind, NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { fold } from "../../text/fold.ts";

/** A name's span and kind, before it is known whose name it is. */
export interface NamedSpan extends Span {
  readonly kind: NameKind;
}

interface Bearer {
  readonly id: string;
  readonly words: readonly string[];
  readonly mentions: number;
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word) => /[a-z0-9]/.test(word));

/** Whether a person called by `short` may be the one called by `full`: its words, in order, are among the full name's. */
function mayBe(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) {
    if (word === short[at]) {
      at++;
    }
  }
  return at === short.length;
}

/** Gives the mentions of one bearer one `entity`: short forms of a person's name go to the full name that holds them. */
export function linkMentions(text: string, spans: readonly NamedSpan[]): NameMention[] {
  const forms = spans.map(({ start, end }) => wordsOf(text.slice(start, end)));
  const bearers = new Map<string, Bearer>();
  spans.forEach(({ kind }, index) => {
    const words = forms[index] ?? [];
    const id = `${kind}:${words.join(" ")}`;
    bearers.set(id, { id, words, mentions: (bearers.get(id)?.mentions ?? 0) + 1 });
  });
  const people = [...bearers.values()].filter(({ id }) => id.startsWith("person:"));
  const fullest = (id: string): string => {
    const bearer = bearers.get(id);
    if (bearer === undefined || !id.startsWith("person:")) {
      return id;
    }
    const longer = people.filter(
      ({ words }) => words.length > bearer.words.length && mayBe(bearer.words, words),
    );
    longer.sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
    return longer[0] === undefined ? id : fullest(longer[0].id);
  };
  return spans.map((span, index) => ({
    ...span,
    entity: fullest(`${span.kind}:${(forms[index] ?? []).join(" ")}`),
  }));
}
