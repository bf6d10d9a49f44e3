// Closed classes of English words. Collected by hand from general knowledge of the language.

const words = (list: string): readonly string[] => list.split(" ");

export const determiners = words(
  "the a an this that these those his her its their our my your some many most several few all both each every another any no other such more one two three four five six seven eight nine ten dozens hundreds thousands half",
);
export const subjectPronouns = words(
  "he she they we i it you everyone everybody nobody someone anyone others many some most he's she's they're we're i'm it's you're he'd she'd they'd we'd i'd he'll she'll they'll we'll i'll they've we've i've you've",
);
export const objectPronouns = words("him her them me us you it himself herself themselves itself");
export const relatives = words("who which that whom whose");
export const prepositions = words(
  "of for at in on from with by to into about over under after before during against between among through without within near outside inside across behind beyond despite like since until toward towards upon via amid alongside than per as",
);
export const auxiliaries = words(
  "has have had is are was were be been being will would could can may might must should shall do does did having 's 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't can't cannot don't doesn't didn't shouldn't",
);
export const adverbs = words(
  "also nonetheless nevertheless moreover then now later earlier again once never always often still just even soon ever already further instead not n't only too twice sometimes meanwhile though however therefore thus long first recently simply yet quickly",
);
export const coordinators = words("and but or nor yet so");
export const subordinators = words(
  "because if when while although though since as after before until unless where whereas whether how why what once despite so",
);
export const times = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april may june july august september october november december jan feb aug sept oct nov dec morning afternoon evening night week month year earlier later recently last next ago",
);
/** Verbs that stand between a subject and "to say". */
export const catenatives = words(
  "want wants wanted continue continues continued seem seems seemed appear appears appeared decline declines declined refuse refuses refused went goes go begin began begins try tried tries trying expected able willing ready quick careful failed need needs likely used set about rushed moved hesitated sought seeks seek took hastened came come wish liked like likes love loves had have has",
);
/** Common nouns for those who speak; a capital or one of these makes a speaker without article. */
export const speakerNouns = words(
  "officials authorities police experts analysts critics supporters opponents sources witnesses residents lawmakers leaders doctors scientists researchers investigators prosecutors lawyers aides advisers advisors diplomats organizers organisers activists reporters republicans democrats voters people economists officers spokesman spokeswoman spokesperson ministers polls studies documents records court judges executives investors traders neighbors neighbours families parents teachers students workers farmers protesters survivors historians scholars observers attorneys rebels troops state media",
);
