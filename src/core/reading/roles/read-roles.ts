import type { NameMention, RelationMention, RoleMention } from "../../model/annotation.ts";
import type { Span } from "../../model/article.ts";

export interface RolesInput {
  readonly sentences: readonly Span[];
  readonly names: readonly NameMention[];
}

/** Finds how the text puts what somebody is, and whom they are related to. */
export function readRoles(
  _text: string,
  _input: RolesInput,
): { roles: RoleMention[]; relations: RelationMention[] } {
  return { roles: [], relations: [] };
}
