// A schema of blocks and views, made from Slack's own typings: what they don't know, Slack may not take.
import { Ajv, type AnySchemaObject } from "ajv";
import { createGenerator } from "ts-json-schema-generator";
import type { Plain } from "./server-state.ts";

/** @returns what is wrong with the blocks or the view of a request; takes seconds to make */
export function createSchemaCheck(): (body: Plain) => string[] {
  const schema = createGenerator({
    path: "node_modules/@slack/types/dist/index.d.ts",
    ...{ type: "View", skipTypeCheck: true, expose: "export" },
  }).createSchema("View");
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  ajv.addSchema(schema as AnySchemaObject, "slack");
  const named = (name: string) => ajv.compile({ $ref: `slack#/definitions/${name}` });
  const [block, view] = [named("KnownBlock"), named("View")];
  const faults = (validate: typeof block, value: unknown): string[] =>
    validate(value) ? [] : [`${ajv.errorsText(validate.errors)}: ${JSON.stringify(value)}`];
  return (body) => [
    ...((body.blocks ?? []) as unknown[]).flatMap((each) => faults(block, each)),
    ...(body.view === undefined ? [] : faults(view, body.view)),
  ];
}
