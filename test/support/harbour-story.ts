// Two reports with what formats, pings and breaks links in a title and an address.
import { articleOf } from "./knowledge.ts";

export const harbour = [
  articleOf({
    id: "opening",
    title: "Harbour bridge opens *at last* <!here>",
    publisher: "The Courier",
    published: "2031-05-14",
    url: "https://courier.example/bridge_(opens)",
    text: "Mayor Ann Lee opened the harbour bridge on Wednesday.\n\nThe bridge cost 40 million crowns.",
  }),
  articleOf({
    id: "traffic",
    title: "Ferries stop",
    publisher: "Evening Post",
    published: "2031-05-15",
    text: "The last ferry of the harbour made its crossing on Thursday.",
  }),
];
