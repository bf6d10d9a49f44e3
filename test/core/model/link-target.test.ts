import { expect, it } from "vitest";
import { linkTarget } from "../../../src/core/model/link-target.ts";

it("links to nothing but the web, and to nothing that would end the link", () => {
  const targetOf = (url: string, longest = 100) => linkTarget(url, longest, /[<>|\s]/g);
  expect(targetOf("javascript:alert(1)")).toBeUndefined();
  expect(targetOf("https://a:b@bank.example")).toBeUndefined();
  expect(targetOf("https://courier.example/a|b>c")).toBe("https://courier.example/a%7cb%3Ec");
  expect(targetOf("https://courier.example/abc", 20)).toBeUndefined();
});
