import { nameWords, surnamesOf } from "../reading/names/name-words.ts";
import { KINDS, type Share } from "./entity-shares.ts";

/** One full form of a name over all articles: what an article's mentions of one bearer come down to. */
export interface Form {
  /** `person:` or `name:` and the words: a person and a place of the same single word are two. */
  readonly key: string;
  readonly isPerson: boolean;
  readonly words: readonly string[];
  /** How it is written, and how often. */
  readonly texts: Map<string, number>;
  /** Mentions by kind, in the order of KINDS. */
  readonly kinds: number[];
  mentions: number;
  readonly articles: Set<string>;
  /** The fuller form that this one is short for, and those that are short for this one. */
  up: Form | undefined;
  readonly down: Set<Form>;
}

/** Forms by key, and by what leads to them. */
export interface FormTable {
  readonly forms: Map<string, Form>;
  /** By the words of each way of writing. */
  readonly called: Map<string, Set<Form>>;
  /** By each word of each way of writing. */
  readonly byWord: Map<string, Set<Form>>;
  /** Full names of people by what fuller or shorter names share with them: first and last word, first two, last two. */
  readonly byEnds: Map<string, Set<Form>>;
  /** Full names of people by the words that may stand for them alone. */
  readonly bySurname: Map<string, Set<Form>>;
}

export const createFormTable = (): FormTable => ({
  forms: new Map(),
  called: new Map(),
  byWord: new Map(),
  byEnds: new Map(),
  bySurname: new Map(),
});

/** What a full name shares with its shorter and fuller forms. */
export function endsOf(words: readonly string[]): string[] {
  const [first = "", second = ""] = words;
  const last = words.at(-1) ?? "";
  return [
    `${first}-${last}`,
    `${first.charAt(0)}.-${last}`,
    `${first} ${second}`,
    `-${words.at(-2) ?? ""} ${last}`,
  ];
}

function link(map: Map<string, Set<Form>>, key: string, form: Form): void {
  const known = map.get(key);
  if (known === undefined) {
    map.set(key, new Set([form]));
  } else {
    known.add(form);
  }
}

function unlink(map: Map<string, Set<Form>>, key: string, form: Form): void {
  const known = map.get(key);
  known?.delete(form);
  if (known?.size === 0) {
    map.delete(key);
  }
}

type Change = (map: Map<string, Set<Form>>, key: string, form: Form) => void;

function changeName(table: FormTable, form: Form, words: readonly string[], change: Change): void {
  change(table.called, words.join(" "), form);
  for (const word of words) {
    change(table.byWord, word, form);
  }
}

function changeForm(table: FormTable, form: Form, change: Change): void {
  changeName(table, form, form.words, change);
  if (form.isPerson && form.words.length > 1) {
    for (const key of endsOf(form.words)) {
      change(table.byEnds, key, form);
    }
    for (const word of new Set([...surnamesOf(form.words), form.words[0] ?? ""])) {
      change(table.bySurname, word, form);
    }
  }
}

function formOf(table: FormTable, key: string): Form {
  const known = table.forms.get(key);
  if (known !== undefined) {
    return known;
  }
  const words = key.slice(key.indexOf(":") + 1).split(" ");
  const form: Form = {
    ...{ key, words, isPerson: key.startsWith("person:"), mentions: 0, up: undefined },
    ...{ texts: new Map(), kinds: [0, 0, 0, 0], articles: new Set(), down: new Set() },
  };
  table.forms.set(key, form);
  changeForm(table, form, link);
  return form;
}

/** Adds an article's share, or takes it away again. @returns the form that changed */
export function applyShare(table: FormTable, articleId: string, share: Share, sign: 1 | -1): Form {
  const form = formOf(table, share.key);
  const kind = KINDS.indexOf(share.kind);
  for (const [text, count] of share.texts) {
    const now = (form.texts.get(text) ?? 0) + sign * count;
    form.mentions += sign * count;
    form.kinds[kind] = (form.kinds[kind] ?? 0) + sign * count;
    if (now > 0) {
      form.texts.set(text, now);
      changeName(table, form, nameWords(text), link);
    } else {
      form.texts.delete(text);
      forget(table, form, text);
    }
  }
  if (sign === 1) {
    form.articles.add(articleId);
  } else {
    form.articles.delete(articleId);
  }
  if (form.mentions === 0) {
    table.forms.delete(form.key);
    changeForm(table, form, unlink);
  }
  return form;
}

/** Unlinks what only this way of writing led to. */
function forget(table: FormTable, form: Form, text: string): void {
  const kept = [form.words, ...[...form.texts.keys()].map(nameWords)];
  const words = nameWords(text);
  if (!kept.some((other) => other.join(" ") === words.join(" "))) {
    unlink(table.called, words.join(" "), form);
  }
  for (const word of words) {
    if (!kept.some((other) => other.includes(word))) {
      unlink(table.byWord, word, form);
    }
  }
}
