import type { AlertAnswer } from "../../answers/alerts.ts";
import type { Subscription } from "../../model/delivery.ts";
import type { Block, Reply } from "../../model/reply.ts";

const note = (text: string): Block => ({ kind: "note", text });

function sayAlert({ id, story, about, perHour }: Subscription): string {
  const what = about === undefined ? `“${story}”` : `${about}, in “${story}”`;
  return `${id}: ${what}, at most ${perHour === 1 ? "once" : `${perHour} times`} an hour; the rest is gathered.`;
}

export function sayAlertAnswer(answer: AlertAnswer): Reply {
  if (answer.kind === "list") {
    const none = "This channel has no alert. Switch one on with: alert on.";
    const lines = answer.alerts.map((alert) => note(sayAlert(alert)));
    return { audience: "asker", blocks: lines.length === 0 ? [note(none)] : lines };
  }
  const { alert } = answer;
  if (answer.kind === "off") {
    const heading: Block = { kind: "heading", text: "This alert is switched off" };
    return { audience: "channel", blocks: [heading, note(sayAlert(alert))] };
  }
  const unheardOf = `No report tells of “${alert.about}” so far: look whether it is spelt as the reports will spell it.`;
  return {
    audience: "channel",
    blocks: [
      { kind: "heading", text: "This channel is now told at once what is new" },
      note(sayAlert(alert)),
      ...(answer.isUnheardOf ? [note(unheardOf)] : []),
    ],
  };
}
