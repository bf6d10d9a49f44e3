import type { Context } from "../model/command.ts";
import type { Subscription } from "../model/delivery.ts";
import { AskerError } from "../model/errors.ts";
import { readKeys } from "./news/told-keys.ts";

export interface AlertOptions {
  readonly action: string | undefined;
  readonly limit: string | undefined;
  readonly which: string | undefined;
  readonly about: string | undefined;
}

export type AlertAnswer =
  | {
      readonly kind: "on";
      readonly alert: Subscription;
      /** No report tells of what it is about. */
      readonly isUnheardOf: boolean;
    }
  | { readonly kind: "off"; readonly alert: Subscription }
  | { readonly kind: "list"; readonly alerts: readonly Subscription[] };

const DEFAULT_PER_HOUR = 4;
const MOST_PER_HOUR = 60;

function perHourOf(limit: string | undefined): number {
  const number = limit === undefined ? DEFAULT_PER_HOUR : Number(limit);
  if (!Number.isInteger(number) || number < 1 || number > MOST_PER_HOUR) {
    const message = `“${limit}” can't be read as limit. Try a number of alerts an hour, from 1 to ${MOST_PER_HOUR}.`;
    throw new AskerError("bad-option", message);
  }
  return number;
}

/** Does what `alert` was asked to do; without an action, lists the channel's alerts. @throws AskerError */
export async function findAlertAnswer(
  { action, limit, which, about }: AlertOptions,
  { alerts, request, knowledge }: Context,
): Promise<AlertAnswer> {
  switch (action ?? "list") {
    case "on": {
      const wish = { about, perHour: perHourOf(limit), story: knowledge.story };
      // All that there is now need not be told any more.
      const known = readKeys(knowledge.articles);
      const isUnheardOf = about !== undefined && knowledge.search(about, 1).length === 0;
      return { kind: "on", alert: await alerts.subscribe(request, wish, known), isUnheardOf };
    }
    case "off":
      return { kind: "off", alert: await alerts.end(request, which ?? about) };
    default:
      return { kind: "list", alerts: await alerts.list(request) };
  }
}
