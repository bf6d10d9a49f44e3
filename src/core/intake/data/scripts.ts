// Scripts that English is not written in, with the language that is mostly written in each (Unicode's names; BCP 47). Our own lists (MIT with the rest).

export const scripts: Readonly<Record<string, string>> = {
  Han: "zh",
  Hiragana: "ja",
  Katakana: "ja",
  Hangul: "ko",
  Arabic: "ar",
  Hebrew: "he",
  Cyrillic: "ru",
  Greek: "el",
  Devanagari: "hi",
  Bengali: "bn",
  Gurmukhi: "pa",
  Gujarati: "gu",
  Oriya: "or",
  Tamil: "ta",
  Telugu: "te",
  Kannada: "kn",
  Malayalam: "ml",
  Sinhala: "si",
  Thai: "th",
  Lao: "lo",
  Myanmar: "my",
  Khmer: "km",
  Georgian: "ka",
  Armenian: "hy",
  Ethiopic: "am",
};

/** Letters that another language of a script has, and the language above has not; the first that stands counts. */
export const ownLetters: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [
    ["kk", "әғқңұһ"],
    ["be", "ў"],
    ["uk", "їєґі"],
    ["mk", "ѓќѕ"],
    ["sr", "ђћџј"],
  ],
  ar: [
    ["ur", "ٹڈڑںے"],
    ["fa", "پچژگی"],
  ],
};

/** Letters that hardly stand but in one of the languages that use Latin script, in running text. */
export const latinLetters: Readonly<Record<string, string>> = {
  de: "ß",
  es: "ñ¿¡",
  pt: "ãõ",
  fi: "ä",
  sv: "åä",
  da: "æø",
  nb: "æø",
  is: "þð",
  hu: "őű",
  pl: "łążźśę",
  cs: "řěů",
  sk: "ľĺŕ",
  ro: "ășțţ",
  tr: "ğış",
  lv: "āēīļņģķ",
  lt: "ėįųū",
  et: "õ",
  vi: "ơưạảấầậắặếềểệịọỏốồộớờợụủứừựỳđ",
  mt: "ħġż",
  yo: "ẹọṣ",
};
