// Function words of English: they tell nothing of what a text is about. Our own list: articles, pronouns,
// prepositions, conjunctions, auxiliaries, question words. Public domain (MIT with the rest).
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves one ones
  who whom whose which what when where why how
  am is are was were be been being do does did doing done have has had having can could will would shall should may might must ought
  aren't isn't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't mustn't
  and or but nor so yet if than then because as until while although though whether since unless
  of at by for with about against between into through during before after above below to from up down in out on off over under upon onto within
  without along among across around toward towards via per
  again further once here there all any both each few more most other others another some no not only own same too very just also even still
  s t d ll m re ve
  there's it's he's she's that's what's who's let's i'm you're we're they're i've you've we've they've i'd he'd she'd we'd they'd`
    .split(/\s+/)
    .filter(Boolean),
);
