// What Discord would refuse, from its own OpenAPI document and from the rules that it states elsewhere.
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** The official document, beside the project; from where tests are run, so that compiled programs find it too. */
const file = "../shared/facts/discord-openapi.json";

type Plain = Readonly<Record<string, unknown>>;
type Check = (body: unknown) => string[];

interface Schema {
  readonly check: Check;
}

function openSchemas(): ((name: string, list?: boolean) => Schema) | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    process.stderr.write(
      "\n!!! Discord's OpenAPI document is missing: requests are held against our own rules alone !!!\n\n",
    );
    return undefined;
  }
  const document = JSON.parse(text) as { components: { schemas: Record<string, Plain> } };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat("snowflake", /^\d{1,20}$/);
  for (const format of ["nonce", "int32", "int64", "double"]) {
    ajv.addFormat(format, true);
  }
  ajv.addSchema({ $id: "discord", ...document });
  const compiled = new Map<string, ValidateFunction>();
  return (name, list = false) => ({
    check(body) {
      const $ref = `discord#/components/schemas/${name}`;
      const validate =
        compiled.get($ref + list) ??
        ajv.compile(list ? { type: "array", items: { $ref } } : { $ref });
      compiled.set($ref + list, validate);
      const known = Object.keys((document.components.schemas[name]?.properties ?? {}) as Plain);
      const unknown = list ? [] : Object.keys(body as Plain).filter((key) => !known.includes(key));
      return [
        ...(validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]),
        ...unknown.map((key) => `${name} has no property ${key}`),
      ];
    },
  });
}

const schemas = openSchemas();

/** Compiles the schemas, so that no request waits for it. */
export function warmSchemas(): void {
  for (const name of ["MessageCreateRequest", ...new Set(Object.values(callbackSchemas))]) {
    bySchema(name, {});
  }
}

const bySchema = (name: string, body: unknown, list = false): string[] =>
  schemas?.(name, list).check(body) ?? [];

interface Part extends Plain {
  readonly type: number;
  readonly components?: readonly Part[];
}

const all = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => [part, ...all(part.components ?? [])]);

const when = (broken: boolean, rule: string): string[] => (broken ? [rule] : []);

function buttonRules(part: Part): string[] {
  const {
    type,
    components = [],
    label,
    custom_id: id,
    options = [],
  } = part as Part & {
    label?: string;
    custom_id?: string;
    options?: readonly { label: string; value: string }[];
  };
  return [
    ...when(type === 1 && (components.length < 1 || components.length > 5), "a row of 1 to 5"),
    ...when(
      type === 2 && (label === undefined || label.length < 1 || label.length > 80),
      "label 1 to 80",
    ),
    ...when(id !== undefined && (id.length < 1 || id.length > 100), "custom_id 1 to 100"),
    ...when(type === 3 && (options.length < 1 || options.length > 25), "1 to 25 options"),
    ...when(
      options.some((each) => each.label.length > 100 || each.value.length > 100),
      "option 100",
    ),
    ...when(
      new Set(options.map(({ value }) => value)).size < options.length,
      "option values unique",
    ),
  ];
}

/** @see https://discord.com/developers/docs/components/reference */
export function messageRules(body: Plain, fileNames: readonly string[]): string[] {
  const parts = all((body.components ?? []) as Part[]);
  const ids = parts.flatMap(({ custom_id: id }) => (typeof id === "string" ? [id] : []));
  const texts = parts.flatMap(({ type, content }) => (type === 10 ? [String(content)] : []));
  const media = parts.flatMap(
    ({ items = [] }) => items as readonly { media: { url: string }; description?: string }[],
  );
  const attached = (body.attachments ?? []) as readonly {
    id: number;
    filename: string;
    description?: string;
  }[];
  const names = media.map(({ media: { url } }) => url.replace("attachment://", ""));
  const mentions = body.allowed_mentions as { parse?: readonly string[] } | undefined;
  return [
    ...when((Number(body.flags) & 32_768) === 0, "the flag IS_COMPONENTS_V2"),
    ...when(
      body.content !== undefined || body.embeds !== undefined,
      "no content or embeds beside it",
    ),
    ...when(parts.length === 0, "something to show"),
    ...when(parts.length > 40, "40 components"),
    ...when(
      texts.some((text) => text.length === 0),
      "no empty text",
    ),
    ...when(texts.join("").length > 4000, "4,000 characters"),
    ...when(new Set(ids).size < ids.length, "each custom_id once"),
    ...when(
      attached.some(({ filename }) => !fileNames.includes(filename)),
      "a file for each attachment",
    ),
    ...when(
      names.some((name) => !fileNames.includes(name)),
      "a file for each picture",
    ),
    ...when(
      [...media, ...attached].some(
        ({ description = "" }) => description.length < 1 || description.length > 1024,
      ),
      "alt text 1 to 1,024",
    ),
    ...when(mentions?.parse?.length !== 0, "allowed_mentions without any"),
    ...parts.flatMap(buttonRules),
  ];
}

function modalRules({
  title,
  components = [],
}: Plain & { components?: readonly Part[] }): string[] {
  return [
    ...when(String(title).length < 1 || String(title).length > 45, "title 1 to 45"),
    ...when(components.length < 1 || components.length > 5, "1 to 5 rows"),
  ];
}

function commandRules(commands: readonly Plain[]): string[] {
  const name = /^[-_\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
  const flat = (each: Plain): Plain[] => [each, ...((each.options ?? []) as Plain[]).flatMap(flat)];
  return commands.flatMap((command) => {
    const parts = flat(command);
    const size = parts.reduce((sum, part) => {
      const choices = (part.choices ?? []) as { name: string; value: string }[];
      const inChoices = choices.reduce(
        (own, each) => own + each.name.length + each.value.length,
        0,
      );
      return sum + String(part.name).length + String(part.description).length + inChoices;
    }, 0);
    return [
      ...when(size > 4000, "4,000 characters a command"),
      ...parts.flatMap((part) => {
        const required = ((part.options ?? []) as Plain[]).map(
          (option) => option.required === true,
        );
        return [
          ...when(!name.test(String(part.name)), `a name: ${String(part.name)}`),
          ...when(String(part.name) !== String(part.name).toLowerCase(), "lower case"),
          ...when(
            String(part.description).length < 1 || String(part.description).length > 100,
            "description 1 to 100",
          ),
          ...when(
            required.lastIndexOf(true) > required.indexOf(false) && required.includes(false),
            "required options first",
          ),
          ...when(required.length > 25, "25 options"),
        ];
      }),
    ];
  });
}

const callbackSchemas: Readonly<Record<number, string>> = {
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

function callbackRules(body: Plain, files: readonly string[]): string[] {
  const data = (body.data ?? {}) as Plain;
  const schema = callbackSchemas[Number(body.type)];
  return [
    ...(schema === undefined
      ? [`no callback of type ${String(body.type)}`]
      : bySchema(schema, body)),
    ...when(body.type === 8 && ((data.choices ?? []) as Plain[]).length > 25, "25 choices"),
    ...(body.type === 4 || body.type === 7 ? messageRules(data, files) : []),
    ...(body.type === 9 ? modalRules(data) : []),
  ];
}

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** Names of the uploaded files. */
  readonly files: readonly string[];
}

type Rule = (body: Plain, files: readonly string[]) => string[];

const withSchema =
  (name: string): Rule =>
  (body, files) => [...bySchema(name, body), ...messageRules(body, files)];

const ruleTable: readonly (readonly [RegExp, Rule])[] = [
  [
    /^PUT .*\/commands$/,
    (body) => [
      ...bySchema("ApplicationCommandUpdateRequest", body, true),
      ...commandRules(body as unknown as Plain[]),
    ],
  ],
  [/^POST .*\/callback$/, callbackRules],
  [
    /^POST \/channels\/\d+\/messages$/,
    (body, files) => [
      ...withSchema("MessageCreateRequest")(body, files),
      ...when(String(body.nonce ?? "").length > 25, "nonce 25"),
    ],
  ],
  [
    /^POST \/channels\/\d+\/messages\/\d+\/threads$/,
    (body) => bySchema("CreateTextThreadWithMessageRequest", body),
  ],
  [/^POST \/webhooks\/\d+\/[^/]+$/, withSchema("IncomingWebhookRequestPartial")],
  [/^PATCH .*\/messages\/@original$/, withSchema("IncomingWebhookUpdateRequestPartial")],
];

/** Every rule that a request breaks; none where Discord would take its form. */
export function brokenRules({ method, path, body, files }: Received): string[] {
  const request = `${method} ${path}`;
  const rule = ruleTable.find(([route]) => route.test(request))?.[1];
  const found = rule?.((body ?? {}) as Plain, files) ?? [];
  return found.map((each) => `${request}: ${each}`);
}
