// What a question asks for, by the way it is put: every way is one row, and every row proves itself in the tests.

/** What an answer has to be. */
export type AnswerKind =
  | "person"
  | "place"
  | "date"
  | "number"
  | "duration"
  | "age"
  | "time"
  | "amount"
  | "measure"
  | "name"
  | "reason"
  | "manner"
  | "statement"
  | "definition"
  | "thing"
  | "yes-no";

export interface QuestionRule {
  readonly kind: AnswerKind;
  /** Tried on the folded question, first row first. A group named `focus` holds what is asked for ("city", "people"), `next` what is if that is an adjective. */
  readonly pattern: RegExp;
  readonly example: string;
}

const wh = "(?:what|which)";
const people =
  "person|persons|people|man|woman|men|women|leader|leaders|president|king|queen|emperor|general|minister|politician|official|officials|governor|duke|explorer|commander|author|writer|scientist|historian|philosopher|founder|ruler|pope|analyst|company|group|organization|organisation|party|army|family|tribe|dynasty|nationality|officer|poet|artist|singer|actor|director|player|lawyer|doctor|judge|prosecutor|engineer|soldier|captain|pilot|driver|teacher|spokesman|spokeswoman|chairman|mayor|noble|expert|professor|journalist|outlet|newspaper|broadcaster|agency";
const places =
  "country|countries|city|cities|town|towns|village|state|states|region|regions|place|places|province|continent|river|island|location|area|nation|nations|capital|borough|colony|airport|airfield|building|street|square|sea|ocean|mountain";
const times = "year|years|century|date|day|month|decade|time|season|period|era";
const auxiliary =
  "(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)";

/** From the question word to what is asked for: "which northern", "what was the first". */
const upTo = `\\b${wh} (?:(?:is|was|are|were) (?:the|a|an) )?(?:(?!${auxiliary}\\b)\\w+ ){0,3}?`;
/** "Which kind of ship" asks for a ship. */
const sort = "(?:kinds? of |types? of |sorts? of |other )?";

export const questionRules: readonly QuestionRule[] = [
  { kind: "yes-no", pattern: new RegExp(`^${auxiliary}n?'?t?\\b`), example: "Did the ferry sink?" },
  {
    kind: "person",
    pattern: /^(?:(?:by|to|with|from|for|of|against|under|about) )?(?:who|whom|whose)\b/,
    example: "Who was the captain when the ferry sank?",
  },
  {
    kind: "time",
    pattern: /\b(?:at )?what (?:exact )?time\b(?! of)/,
    example: "At what time did the train leave?",
  },
  {
    kind: "amount",
    pattern:
      /\bhow much (?:money\b|.*\b(?:cost|costs|pay|paid|paying|spend|spent|worth|earn|earned|charge|charged|price)\b)/,
    example: "How much did the bridge cost?",
  },
  { kind: "age", pattern: /\bhow old\b/, example: "How old is the mayor?" },
  {
    kind: "duration",
    pattern: /\b(?:how long (?!is the|was the)|for how (?:long|many)|how long\b)/,
    example: "How long did the siege last?",
  },
  {
    kind: "number",
    pattern: /\bhow many (?:more |other |of (?:the|these|those) )?(?<focus>\w+)(?: (?<next>\w+))?/,
    example: "How many ships were lost?",
  },
  {
    kind: "measure",
    pattern: /\bhow (?:large|big|high|tall|far|deep|wide|fast|heavy)\b/,
    example: "How large is the harbour?",
  },
  {
    kind: "number",
    pattern: /\bhow (?:much|often|frequently)\b/,
    example: "How often does the ferry run?",
  },
  {
    kind: "number",
    pattern: new RegExp(
      `\\b${wh} (?:was |is |were |are )?(?:the )?(?:approximate |total |estimated )?(?<focus>percentage|percent|number|amount|population|size|price|cost|proportion|fraction|distance|height|length|temperature|speed|salary|ratio)\\b`,
    ),
    example: "What percentage of voters stayed at home?",
  },
  {
    kind: "date",
    pattern: new RegExp(`\\b${wh} (?:exact |precise |calendar )?(?<focus>${times})\\b`),
    example: "In what year was the canal opened?",
  },
  {
    kind: "date",
    pattern: /^(?:since |until |by )?when\b(?!.*, (?:what|which|where|how)\b)|\bwhen$/,
    example: "When did the ferry sink?",
  },
  {
    kind: "place",
    pattern: new RegExp(`${upTo}(?<focus>${places})\\b`),
    example: "Which northern city was flooded?",
  },
  { kind: "place", pattern: /\bwhere\b/, example: "Where was the treaty signed?" },
  { kind: "person", pattern: /\b(?:who|whom|whose)\b/, example: "Who built the lighthouse?" },
  {
    kind: "person",
    pattern: new RegExp(`${upTo}(?<focus>${people})\\b`),
    example: "Which Portuguese explorer found the island?",
  },
  {
    kind: "person",
    pattern: new RegExp(
      `\\bname of (?:[\\w'’-]+ ){0,4}?(?<focus>${people}|wife|husband|son|daughter|sister|brother|father|mother)\\b`,
    ),
    example: "What is the name of the governor?",
  },
  {
    kind: "name",
    pattern:
      /^what (?:is|was|are|were) the names? of (?:[\p{L}\p{N}'’,-]+ )*?(?<focus>[\p{L}-]+)(?= (?:in|of|at|on|that|which|who|for|from|to|where|with)\b|$)/u,
    example: "What was the name of the ship?",
  },
  {
    kind: "reason",
    pattern:
      /\b(?:why|how come|(?:for )?what reasons?|what (?:is|was|were|are) the (?:reasons?|causes?)|what caused|what motivated)\b/,
    example: "Why was the harbour closed?",
  },
  {
    kind: "statement",
    pattern:
      /\b(?:what did .* (?:say|tell|claim|state|announce|think|believe|argue|warn|comment)\b|how did .* (?:describe|call|put|respond|react|comment)\b)/,
    example: "What did the captain say about the storm?",
  },
  { kind: "manner", pattern: /\bhow\b/, example: "How did the thieves get in?" },
  {
    kind: "definition",
    pattern: /^what (?:is|are|was|were) (?:an? |the )?[\w-]+(?: [\w-]+)?$/,
    example: "What is the Golden Hind?",
  },
  {
    kind: "thing",
    pattern: new RegExp(`\\b${wh} (?!${auxiliary}\\b)${sort}(?<focus>\\w+)`),
    example: "Which language do they speak?",
  },
  { kind: "thing", pattern: /\bwhat\b|\bwhich\b/, example: "What did the council forbid?" },
  { kind: "thing", pattern: /^/, example: "Name of the ship" },
];
