import { SourceError } from "../../core/model/errors.ts";
import type { IntakeRecord } from "../../core/model/following.ts";
import type { IntakeTurn } from "./intake-parts.ts";
import { missedBy } from "./missed-page.ts";
import { nextLook, outcomeOf, takeIn } from "./take-in.ts";

const onlyRecord = (record: IntakeRecord) => ({ records: [record] });

async function miss(turn: IntakeTurn, record: IntakeRecord, error: unknown): Promise<void> {
  const now = await turn.now();
  const { lookAt: _, ...rest } = record;
  const missed = await missedBy(turn, rest, error);
  if (missed.record.decision === "retracted") {
    // What was withdrawn may come back: it is looked for as what has just been taken in.
    const looks = record.decision === "retracted" ? record.looks + 1 : 0;
    const gone = { ...missed.record, looks, ...nextLook(looks, now) };
    const { records = [], ...outcome } = missed.outcome;
    return turn.commit({ ...outcome, records: [gone, ...records] });
  }
  // Missed once, it is looked for again soon; what a site fails at otherwise can wait for the next look.
  const isAbsent = (missed.record.misses ?? 0) > 0;
  const next = isAbsent ? nextLook(0, now) : nextLook(record.looks + 1, now);
  const looks = isAbsent ? record.looks : record.looks + 1;
  await turn.commit(onlyRecord({ ...missed.record, looks, ...next }));
}

/** Looks at the page of an article again: it may have been corrected, or withdrawn. */
export async function lookAgain(turn: IntakeTurn, record: IntakeRecord): Promise<void> {
  const { lookAt: _, misses: __, ...rest } = record;
  const source = await turn.intake.source(record.source);
  if (source === undefined || source.state === "ended") {
    return turn.commit(onlyRecord(rest));
  }
  await turn.story(record.story).refresh(await turn.intake.removed(record.story));
  try {
    const fetched = await turn.fetch(record.url, { signal: turn.signal });
    const now = await turn.now();
    if (fetched.status === "unchanged") {
      return turn.commit(onlyRecord({ ...rest, looks: record.looks + 1 }));
    }
    const incoming = await turn.threads.page(fetched, now);
    const { url, stamp, title } = record;
    const found = { source, url, stamp, title, before: record, hasPage: true };
    const taken = await takeIn(turn, found, incoming);
    const { record: judged, isNews } = taken;
    const changed = isNews && judged.decision === "revision";
    const looks = changed ? 0 : record.looks + 1;
    const isGone = judged.decision === "retracted";
    const isBack = record.decision === "retracted" && ["taken", "repeat"].includes(judged.decision);
    const next =
      isGone || isBack
        ? judged
        : { ...rest, ...(changed ? judged : {}), looks, ...nextLook(looks, now) };
    await turn.commit({
      ...outcomeOf([taken]),
      records: [next],
      sources: changed
        ? [
            {
              id: source.id,
              change: {
                reading: { ...source.reading, revisions: source.reading.revisions + 1 },
              },
            },
          ]
        : [],
    });
  } catch (error) {
    if (turn.signal.aborted) {
      throw error;
    }
    if (!(error instanceof SourceError)) {
      turn.log("error", "A page can't be looked at again.", { url: record.url, error });
    }
    await miss(turn, record, error);
  }
}
