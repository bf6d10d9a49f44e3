import { setTimeout as sleep } from "node:timers/promises";
import { patientBy, withinBy } from "../../core/model/patience.ts";

export const patiently = patientBy({ now: Date.now, sleep });

export const within = withinBy((ms, ring) => {
  const timer = setTimeout(ring, ms);
  return () => clearTimeout(timer);
});
