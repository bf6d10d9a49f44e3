// Kinds of fact that a made-up story tells, each in several wordings.

export const FIRST = [
  "Ann",
  "Tomas",
  "Mira",
  "Pavel",
  "Ines",
  "Oskar",
  "Lena",
  "Hugo",
  "Clara",
  "Emil",
  "Nora",
  "Felix",
  "Ruth",
  "Jonas",
  "Vera",
  "Martin",
];
export const LAST = [
  "Lindqvist",
  "Moreau",
  "Okafor",
  "Bergmann",
  "Castell",
  "Ferrante",
  "Halloran",
  "Ivanova",
  "Jansen",
  "Kowalczyk",
  "Larkin",
  "Mertens",
  "Novotny",
  "Orsini",
  "Pellegrin",
  "Quist",
  "Rademaker",
  "Sandoval",
  "Thorsen",
  "Ullman",
  "Vasquez",
  "Whitlock",
  "Zimmer",
  "Abbott",
];
export const PLACES = [
  "Velden",
  "Porto Lira",
  "Marrowby",
  "Osterholm",
  "Kestrel Bay",
  "Dunmoor",
  "Saltmarsh",
  "Brackwater",
  "Hollin",
  "Trevanna",
  "Esker",
  "Northolt Quay",
  "Calder Ford",
  "Winmere",
  "Aldersea",
  "Rookhope",
];
export const FIRMS = [
  "Halden Shipping",
  "Norvik Steel",
  "Corbin Foods",
  "Meridian Rail",
  "Tarn Power",
  "Ostrava Cement",
  "Pellam Motors",
  "Bluewater Ferries",
  "Kern Textiles",
  "Lumen Glass",
];
export const SHIPS = [
  "Aurora",
  "Halcyon",
  "Meteor",
  "Persephone",
  "Albatross",
  "Galatea",
  "Leander",
  "Valkyrie",
];
export const SAYINGS = [
  "we will not leave anybody behind in this valley",
  "the money is there and it will be spent well",
  "nobody warned us that the dam could give way",
  "this harbour has fed my family for three generations",
  "the inquiry must look into every single contract",
  "our engineers have done all that was asked of them",
  "the people here deserve a straight answer at last",
  "it will take years before the fish come back",
];

export interface Slots {
  readonly who: string;
  readonly other: string;
  readonly place: string;
  readonly firm: string;
  readonly ship: string;
  readonly saying: string;
  readonly number: number;
  readonly date: string;
}

/** A kind of fact: its wordings; and what may come of it later. */
export interface Kind {
  readonly name: string;
  readonly say: (slots: Slots) => readonly string[];
  /** Another number for the same thing. */
  readonly recounts?: true;
  /** What is said when the plan has come true. */
  readonly comesTrue?: (slots: Slots) => readonly string[];
}

export const KINDS: readonly Kind[] = [
  {
    name: "closure",
    say: ({ place, firm }) => [
      `Police closed the ${place} bridge to all traffic after ${firm} found cracks in it.`,
      `The ${place} bridge was closed to traffic by police when cracks were found by ${firm}.`,
      `Cracks that ${firm} discovered forced police to shut the ${place} bridge to traffic.`,
      `Because ${firm} had found cracks, the police shut the ${place} bridge to all traffic.`,
    ],
  },
  {
    name: "resignation",
    say: ({ who, firm }) => [
      `${who} resigned as chair of ${firm} after a quarrel over the accounts.`,
      `The chair of ${firm}, ${who}, has resigned in a quarrel over its accounts.`,
      `After a quarrel over the accounts, ${who} quit as the chair of ${firm}.`,
      `A quarrel over accounts led ${who} to resign from the chair of ${firm}.`,
    ],
  },
  {
    name: "arrest",
    say: ({ who, place }) => [
      `Officers arrested ${who} at the harbour of ${place} on suspicion of smuggling.`,
      `${who} was arrested on suspicion of smuggling at the ${place} harbour.`,
      `On suspicion of smuggling, police arrested ${who} in the harbour of ${place}.`,
      `Police suspect ${who} of smuggling and arrested the suspect at ${place} harbour.`,
    ],
  },
  {
    name: "repair",
    recounts: true,
    say: ({ place, firm, number }) => [
      `The repair of the lock at ${place} will cost ${firm} ${number} million crowns.`,
      `${firm} will pay ${number} million crowns for the repair of the ${place} lock.`,
      `Repairing the ${place} lock will cost ${number} million crowns, according to ${firm}.`,
      `For ${number} million crowns, ${firm} will repair the lock at ${place}.`,
    ],
  },
  {
    name: "injured",
    recounts: true,
    say: ({ place, firm, number }) => [
      `A crane of ${firm} fell at ${place} and injured ${number} workers.`,
      `${number} workers were injured when a crane of ${firm} fell at ${place}.`,
      `At ${place} a falling crane of ${firm} injured ${number} workers.`,
      `The fall of a crane of ${firm} injured ${number} workers in ${place}.`,
    ],
  },
  {
    name: "visit",
    say: ({ who, place, date }) => [
      `President ${who} will visit the flooded quarter of ${place} on ${date}.`,
      `On ${date}, President ${who} is to visit the quarter of ${place} that was flooded.`,
      `A visit of President ${who} to the flooded quarter of ${place} is planned for ${date}.`,
      `President ${who} plans to visit the flooded quarter of ${place} on ${date}.`,
    ],
    comesTrue: ({ who, place }) => [
      `President ${who} visited the flooded quarter of ${place} and met families there.`,
      `The flooded quarter of ${place} was visited by President ${who}, who met families.`,
      `Families met President ${who}, who visited the flooded quarter of ${place}.`,
      `In ${place}, President ${who} visited the flooded quarter and met its families.`,
    ],
  },
  {
    name: "inspection",
    say: ({ who, ship, place }) => [
      `Engineer ${who} will inspect the hull of the ferry ${ship} in the dock of ${place}.`,
      `The hull of the ferry ${ship} will be inspected by engineer ${who} in the ${place} dock.`,
      `In the dock of ${place}, engineer ${who} is going to inspect the hull of the ferry ${ship}.`,
      `Engineer ${who} is to inspect the ferry ${ship} and its hull in the dock of ${place}.`,
    ],
    comesTrue: ({ who, ship, place }) => [
      `Engineer ${who} inspected the hull of the ferry ${ship} in the dock of ${place} and passed it.`,
      `The hull of the ferry ${ship} was inspected and passed by engineer ${who} in the ${place} dock.`,
      `In the dock of ${place}, engineer ${who} inspected the ferry ${ship} and passed its hull.`,
      `Engineer ${who} passed the hull of the ferry ${ship}, having inspected it in the dock of ${place}.`,
    ],
  },
  {
    name: "quotation",
    say: ({ who, saying }) => [
      `“${saying[0]?.toUpperCase()}${saying.slice(1)},” ${who} said.`,
      `${who} told reporters: “${saying[0]?.toUpperCase()}${saying.slice(1)}.”`,
      `“${saying[0]?.toUpperCase()}${saying.slice(1)},” said ${who} in a statement.`,
      `“${saying[0]?.toUpperCase()}${saying.slice(1)},” ${who} told a radio station.`,
    ],
  },
  {
    name: "strike",
    say: ({ place, firm }) => [
      `Workers of ${firm} began a strike for higher wages at the ${place} shipyard.`,
      `A strike for higher wages has begun among the workers of ${firm} at the ${place} shipyard.`,
      `At the shipyard of ${place}, workers of ${firm} started to strike for higher wages.`,
      `Higher wages are what workers of ${firm} at the ${place} shipyard began to strike for.`,
    ],
  },
  {
    name: "wreck",
    say: ({ who, ship, place }) => [
      `Diver ${who} found the wreck of the ship ${ship} off ${place}.`,
      `The wreck of the ship ${ship} was found off ${place} by diver ${who}.`,
      `Off ${place}, diver ${who} has discovered the wreck of the ship ${ship}.`,
      `A diver, ${who}, discovered the wreck of the ship ${ship} off the coast of ${place}.`,
    ],
  },
  {
    name: "agreement",
    say: ({ who, other, place }) => [
      `${who} and ${other} signed an agreement on fishing rights in ${place}.`,
      `An agreement on fishing rights was signed in ${place} by ${who} and ${other}.`,
      `In ${place}, ${other} and ${who} signed an agreement about rights of fishing.`,
      `Fishing rights are the subject of an agreement that ${who} signed with ${other} in ${place}.`,
    ],
  },
  {
    name: "hospital",
    recounts: true,
    say: ({ who, place, number }) => [
      `Governor ${who} opened a hospital with ${number} beds in ${place}.`,
      `A hospital with ${number} beds was opened in ${place} by Governor ${who}.`,
      `In ${place}, Governor ${who} opened a hospital that has ${number} beds.`,
      `${place} has a hospital with ${number} beds, opened by Governor ${who}.`,
    ],
  },
];
