// Abbreviations of written English news and of encyclopedias. Collected by hand from general knowledge of the language; no source text.

/** A name, a number or more of the same follows: the full stop after these never ends a sentence. */
export const bindingAbbreviations: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx messrs mme mlle dr drs prof rev revd fr br hon rt gov lt gen col maj capt cpl sgt pvt adm cmdr comdr brig insp supt det sen sens rep reps pres sec amb atty del dep asst assoc " +
    "mt ft st ste no nos vol pp p fig figs art arts ch sec ed eds trans vs v cf ca c approx est al viz e.g i.e eg ie b d r fl nr op cit dept univ"
  ).split(" "),
);

/** Months and the like: no end before a number; before a word they may end a sentence. */
export const calendarAbbreviations: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun".split(" "),
);

/** These stand at the end of a sentence as well as within one: the next word decides. */
export const looseAbbreviations: ReadonlySet<string> = new Set(
  (
    "inc corp co cos ltd plc llc llp bros jr sr esq etc ave blvd rd sq ph.d m.d b.a m.a d.phil a.m p.m am pm ad bc u.s u.k u.n e.u d.c u.s.a u.a.e u.s.s.r " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo ont que alta " +
    "hr hrs min mins sec secs ft in lb lbs oz kg km cm mm mph rpm max avg govt intl natl admin"
  ).split(" "),
);

/** Words that, with a capital, begin a sentence far more often than they go on with a name. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  (
    "The A An This That These Those He She It They We I You His Her Its Their Our My Your Who What When Where Why How Which There Here And But Or Nor So Yet For In On At By From With Without After Before " +
    "As If While Although Though Because Since Until Unless Once During Under Over Between Among Against About Despite Through Throughout Also Then Now Still However Meanwhile Instead Later Earlier Soon " +
    "Other Others Some Many Most Several Few All Both Each Every Another One Two Three No Not Only Even Just To Is Are Was Were Has Have Had Do Does Did Can Could Will Would Should May Might Must " +
    "Asked Speaking According Since Today Yesterday Last Next More Much Such Nearly Almost Perhaps Maybe Officials Police Critics Experts"
  ).split(" "),
);

/** Verbs that, after a name, attribute the question or the shout that stands before them. */
export const attributingVerbs: ReadonlySet<string> = new Set(
  "said says asked asks wrote writes added adds replied told shouted cried wondered demanded exclaimed called tweeted joked continued yelled screamed answered".split(" "),
);
