import { setTimeout as sleep } from "node:timers/promises";
import { patientBy } from "../../core/model/patience.ts";

export const patiently = patientBy({ now: Date.now, sleep });
