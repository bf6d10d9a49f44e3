import type { AnyCommand } from "../src/core/model/command.ts";
import { alert } from "./alert.ts";
import { ask } from "./ask.ts";
import { compare } from "./compare.ts";
import { digest } from "./digest.ts";
import { follow } from "./follow.ts";
import { help } from "./help.ts";
import { whatIsNew } from "./new.ts";
import { quotes } from "./quotes.ts";
import { remove } from "./remove.ts";
import { sources } from "./sources.ts";
import { story } from "./story.ts";
import { timeline } from "./timeline.ts";
import { unfollow } from "./unfollow.ts";
import { who } from "./who.ts";
import { why } from "./why.ts";

/** Every command, in the order in which help shows them. */
export const commands: readonly AnyCommand[] = [
  who,
  timeline,
  ask,
  quotes,
  compare,
  sources,
  story,
  whatIsNew,
  digest,
  alert,
  follow,
  unfollow,
  why,
  remove,
  help,
];
