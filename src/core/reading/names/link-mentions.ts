import type { NameKind, NameMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";
import { countryNamed } from "./country-names.ts";
import { type Gender, genderDiffers, genderOf } from "./gender.ts";
import { mayBeShortFor, nameWords, surnamesOf } from "./name-words.ts";

/** A name's span and kind, before it is known whose name it is. */
export interface NamedSpan extends Span {
  readonly kind: NameKind;
}

/** One way in which the article calls somebody or something. */
interface Form {
  readonly id: string;
  readonly kind: NameKind;
  readonly words: readonly string[];
  readonly text: string;
  /** Told by a title or a given name. A surname with "Mr" and the same with "Ms" are two forms. */
  gender: Gender;
  mentions: number;
}

function formsOf(text: string, spans: readonly NamedSpan[]): Form[] {
  const forms = new Map<string, Form>();
  return spans.map(({ start, end, kind }) => {
    const name = text.slice(start, end);
    const words = nameWords(name);
    const country = kind === "person" ? undefined : countryNamed(words);
    const id = `${kind}:${country === undefined ? words.join(" ") : nameWords(country).join(" ")}`;
    const gender = kind === "person" ? genderOf(text, { start, end }) : "unknown";
    const key = words.length > 1 ? id : `${id}:${gender}`;
    const form = forms.get(key) ?? { id, kind, words, text: name, gender, mentions: 0 };
    form.gender = form.gender === "unknown" ? gender : form.gender;
    form.mentions++;
    forms.set(key, form);
    return form;
  });
}

/** The one named most; of equals, the first. */
const mostNamed = (forms: readonly Form[]): Form | undefined =>
  forms.reduce<Form | undefined>(
    (best, form) => (best === undefined || form.mentions > best.mentions ? form : best),
    undefined,
  );

/** Whose name a short form of a person's name is: of those it may be, the one whom the article is about. */
function fullerPerson(form: Form, people: readonly Form[]): Form | undefined {
  if (form.words.length > 1) {
    return mostNamed(people.filter(({ words }) => mayBeShortFor(form.words, words)));
  }
  const [word = ""] = form.words;
  const full = people.filter(
    ({ words, gender }) => words.length > 1 && !genderDiffers(gender, form.gender),
  );
  const bySurname = full.filter(({ words }) => surnamesOf(words).includes(word));
  const byGivenName = full.filter(({ words }) => words[0] === word);
  const best = mostNamed(bySurname) ?? mostNamed(byGivenName);
  // "Mr. Luz" beside Ana Luz is somebody whom the article doesn't name in full, and so may be plain "Luz".
  const another = people.some(
    ({ id, gender, mentions }) =>
      id === form.id &&
      best !== undefined &&
      genderDiffers(gender, best.gender) &&
      mentions >= best.mentions,
  );
  return another ? undefined : best;
}

const SMALL = /^(?:of|the|and|for|de|la|du|des|on|in|to|&)$/;

/** Whether `short` is made of the first letters of the full name's words: "IMF", "U.N." */
function isInitialsOf(short: string, words: readonly string[]): boolean {
  const letters = short.replace(/[^\p{L}]/gu, "");
  const initials = (all: readonly string[]): string => all.map((word) => word.charAt(0)).join("");
  return (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    words.length > 1 &&
    [initials(words), initials(words.filter((word) => !SMALL.test(word)))].includes(
      letters.toLowerCase(),
    )
  );
}

/** The full name of an organisation whose initials, or whose first words, a short form is. */
function fullerOrganisation(form: Form, all: readonly Form[]): Form | undefined {
  const longer = all.filter(({ words }) => words.length > form.words.length);
  const initials = longer.filter(({ words }) => isInitialsOf(form.text, words));
  const begun = longer.filter(({ words }) => form.words.every((word, at) => words[at] === word));
  return mostNamed(initials) ?? (form.words.length > 1 ? mostNamed(begun) : undefined);
}

/** Gives the mentions of one bearer one `entity`: its kind and the words of its fullest name. */
export function linkMentions(text: string, spans: readonly NamedSpan[]): NameMention[] {
  const forms = formsOf(text, spans);
  const all = [...new Set(forms)];
  const people = all.filter(({ kind }) => kind === "person");
  const organisations = all.filter(({ kind }) => kind === "organisation");
  const fuller = new Map(
    all.map((form) => {
      const isPerson = form.kind === "person";
      const isOrganisation = form.kind === "organisation";
      const found = isPerson
        ? fullerPerson(form, people)
        : isOrganisation
          ? fullerOrganisation(form, organisations)
          : undefined;
      return [form, found];
    }),
  );
  const head = (form: Form): Form => {
    const next = fuller.get(form);
    return next === undefined ? form : head(next);
  };
  return spans.map((span, index) => ({ ...span, entity: head(forms[index] as Form).id }));
}
