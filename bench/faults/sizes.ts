/** How much of each test is done; the numbers are those that the tests are told. */
export interface Size {
  readonly kills: number;
  readonly killSlots: number;
  readonly killsOfOthers: number;
  readonly each: number;
  readonly restarts: number;
  readonly stops: number;
  readonly clockSlots: number;
  readonly lostAnswers: number;
  readonly outageSlots: number;
  readonly awayMs: number;
  /** Digests that come due in an outage of an hour; none: it is left out, for it lasts minutes. */
  readonly hourSlots: number;
  readonly stormSlots: number;
  readonly databaseSlots: number;
}

export const SIZES: Readonly<Record<"quick" | "scaled" | "full", Size>> = {
  quick: {
    ...{
      kills: 10,
      killSlots: 40,
      killsOfOthers: 5,
      each: 1,
      restarts: 2,
      stops: 10,
      clockSlots: 4,
    },
    ...{
      lostAnswers: 24,
      outageSlots: 30,
      awayMs: 5000,
      hourSlots: 0,
      stormSlots: 60,
      databaseSlots: 12,
    },
  },
  scaled: {
    ...{
      kills: 50,
      killSlots: 400,
      killsOfOthers: 20,
      each: 3,
      restarts: 5,
      stops: 60,
      clockSlots: 20,
    },
    ...{
      lostAnswers: 200,
      outageSlots: 150,
      awayMs: 15_000,
      hourSlots: 0,
      stormSlots: 500,
      databaseSlots: 40,
    },
  },
  full: {
    ...{ kills: 1000, killSlots: 10_000, killsOfOthers: 200, each: 50, restarts: 20, stops: 3000 },
    ...{ clockSlots: 100, lostAnswers: 2000, outageSlots: 2000, awayMs: 60_000, hourSlots: 2000 },
    ...{ stormSlots: 10_000, databaseSlots: 100 },
  },
};
