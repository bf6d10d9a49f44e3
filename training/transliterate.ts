const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "yo", є: "ye", ж: "zh", з: "z" },
  ...{ и: "i", і: "i", ї: "yi", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r" },
  ...{ с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "" },
  ...{ ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ѓ: "gj", ѕ: "dz", ј: "j", љ: "lj", њ: "nj" },
  ...{ ќ: "kj", џ: "dzh", α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th" },
  ...{ ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r", σ: "s", ς: "s" },
  ...{ τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o", ა: "a", ბ: "b", გ: "g", დ: "d" },
  ...{ ე: "e", ვ: "v", ზ: "z", თ: "t", ი: "i", კ: "k", ლ: "l", მ: "m", ნ: "n", ო: "o" },
  ...{ პ: "p", ჟ: "zh", რ: "r", ს: "s", ტ: "t", უ: "u", ფ: "p", ქ: "k", ღ: "gh", ყ: "q" },
  ...{ შ: "sh", ჩ: "ch", ც: "ts", ძ: "dz", წ: "ts", ჭ: "ch", ხ: "kh", ჯ: "j", ჰ: "h" },
  ...{ ß: "ss", æ: "ae", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ə: "a", œ: "oe" },
};

/** Writes Cyrillic, Greek and Georgian in Latin letters, as English newspapers do; other scripts stay. */
export function transliterate(name: string): string {
  return [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join("");
}
