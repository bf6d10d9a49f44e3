// The story of a bridge over a strait, and how it is followed at the terminal.
import type { FollowWish } from "../../src/core/model/following.ts";
import type { Request } from "../../src/core/model/request.ts";
import { articleOf } from "./knowledge.ts";
import { requestOf } from "./requests.ts";

export const here: Request = requestOf({
  ...{ platform: "terminal", workspace: "local", channel: "terminal", rights: "settings" },
});

export const seed = articleOf({
  id: "seed",
  title: "Ministers agree on a bridge over the Lorne",
  published: "2031-05-10",
  text: "Transport Minister Ada Rahman of Norland and Governor Tomas Vell of Estmark agreed on Saturday to build a toll bridge over the Lorne Strait.\n\nThe Lorne bridge will link the ports of Halden and Vestby. Rahman said the work would cost 900 million crowns. Vell said ferries across the strait would go on until the bridge opens.",
});

export const pillars = [
  "HALDEN — Engineers have begun to sink the first pillars of the toll bridge over the Lorne Strait, Transport Minister Ada Rahman said on Tuesday.",
  "The bridge between Halden and Vestby will stand on 24 pillars, Rahman told reporters at the port of Halden.",
  "Governor Tomas Vell of Estmark watched the work from a ferry and called it a great day for both shores of the strait.",
];
export const wish = (url: string, more: Partial<FollowWish> = {}): FollowWish => ({
  ...{ url, story: "bridge", all: false, rules: { include: [], exclude: [] } },
  ...more,
});
