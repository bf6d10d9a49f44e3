import type { Incoming } from "../../../src/core/model/intake.ts";

/** An article as it was fetched, with what the test cares about. */
export const incomingOf = (fields: Partial<Incoming> & Pick<Incoming, "text">): Incoming => ({
  url: "https://courier.example/ferry",
  title: "Ferry runs aground off Tolmin Head",
  publisher: "The Courier",
  authors: [],
  published: "2031-05-14T09:00:00Z",
  ...fields,
});

export const ferry = `PORT SELLEN — The ferry Halcyon ran aground off Tolmin Head on Tuesday night with 212 people on board, the coastguard said.

All passengers were brought ashore in lifeboats by 3 a.m., and 17 of them were treated for minor injuries at the hospital of Port Sellen.

“We heard a long scrape and then the lights went out,” said Ines Marrow, a teacher who was travelling with her class.

The captain, Magnus Harrow, told investigators that the radar had failed twice since Sunday. The company that runs the ship, Sellen Lines, said that it had passed an inspection in March.

Heavy oil was seen on the water on Wednesday. The harbour authority closed the strait to all ships of more than 40 metres until the wreck is towed away.

The transport minister, Pilar Quist, is to visit the place on Thursday.`;

export const orchard = `LOWER BRANT — Frost in the first week of May destroyed half of this year's apple harvest in the Brant valley, the growers' union said on Monday.

Temperatures fell to six degrees below zero in three nights. Growers lit candles between the rows and sprayed the blossom with water, which saved the orchards on the slopes but not those on the valley floor.

“My grandfather never saw such a May,” said Jonas Weld, whose farm lost nine of its twelve hectares.

The agriculture ministry promised loans without interest. The union asks for grants, as they were paid after the hail of 2024.`;
