import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gatherFrameworkScripts } from "#src/server/script-policy/framework-scripts.ts";

const SECRET = "Zm9yLW9uZS1yZW5kZXItb25s";
const CHUNKS =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/1a-b_c.js"],"runtimeModuleIds":[945]});';
const START = "(self.__next_f=self.__next_f||[]).push([0])";
const flight = (text: string) =>
  `self.__next_f.push(${JSON.stringify([1, text]).replaceAll("<", "\\u003c")})`;
const tag = (text: string, secret = SECRET) => `<script nonce="${secret}">${text}</script>`;
const plain = (text: string) => `<script>${text}</script>`;
const gather = (html: string) => gatherFrameworkScripts(html, SECRET);

describe("the framework's scripts of a page", () => {
  it("are joined into one where the last one stood, in their order", () => {
    const html = `<body>a${tag(START)}${tag(flight("1"))}<div hidden>late</div>${tag(flight("2"))}</body>`;
    const { html: page, allowed } = gather(html);
    const joined = `${START};\n${flight("1")};\n${flight("2")}`;
    expect(allowed).toEqual([joined]);
    expect(page).toBe(`<body>a<div hidden>late</div>${plain(joined)}</body>`);
  });

  it("are two at most, however long the page: the bundler's start keeps its place and its id", () => {
    const pieces = Array.from({ length: 500 }, (_, i) => `<p>${i}</p>${tag(flight(`${i}`))}`).join("");
    const { html, allowed } = gather(`<script nonce="${SECRET}" id="_R_">${CHUNKS}</script>${pieces}`);
    expect(allowed).toHaveLength(2);
    expect(html.startsWith(`<script id="_R_">${CHUNKS}</script>`)).toBe(true);
    for (const script of allowed) expect(html).toContain(`>${script}</script>`);
  });

  it("leave no trace of the secret, neither in tags nor in their own data", () => {
    const data = flight(`2:["$","link","0",{"nonce":"${SECRET}"}]`);
    const { html, allowed } = gather(`<link href="a" nonce="${SECRET}"/>${tag(data)}`);
    expect(html).not.toContain(SECRET);
    expect(html).toContain('<link href="a"/>');
    expect(html).toContain(`<script>${allowed[0]}</script>`);
  });

  it.each([
    ["code", plain("window.planted = true")],
    ["data of the framework's form", plain(flight("planted"))],
    ["the framework's form with code after it", plain(`${flight("x")};window.planted=true`)],
    ["a nonce that is guessed", tag("window.planted = true", "Zm9yLW9uZS1yZW5kZXItb25t")],
    ["an empty nonce", '<script nonce="">window.planted = true</script>'],
    ["another spelling of the tag", `<SCRIPT>${flight("planted")}</SCRIPT>`],
  ])("do not include a planted one: %s", (_, planted) => {
    const { html, allowed } = gather(`<p>${planted}</p>${tag(flight("own"))}`);
    expect(allowed).toEqual([flight("own")]);
    expect(html).toContain(planted);
  });

  it.each([
    ["an open tag", "<script>window.planted=true;/*"],
    ["an open attribute", "<script data-x='"],
    ["an open comment", "<!--"],
    ["an open text field", "<textarea>"],
  ])("are all that is allowed, too, where the page was broken open by %s", (_, planted) => {
    const { allowed } = gather(`<p>${planted}</p>${tag(START)}<p>'*/</p>${tag(flight("own"))}`);
    expect(allowed).toEqual([`${START};\n${flight("own")}`]);
  });

  it("that have the secret but no known form are reported and not allowed", () => {
    const { html, allowed, refused } = gather(`${tag("alert(1)")}${tag(flight("own"))}`);
    expect(allowed).toEqual([flight("own")]);
    expect(refused).toEqual(["alert(1)"]);
    expect(html).toContain(plain("alert(1)"));
  });

  it("that never end are left alone", () => {
    expect(gather(`a<script nonce="${SECRET}">${START}`).allowed).toEqual([]);
  });

  it("are the only thing that changes, whatever text stands around", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (before, after) => {
        const { html, allowed } = gather(`${before}${tag(flight(after))}${after}`);
        expect(html).toBe(`${before}${plain(flight(after))}${after}`);
        expect(allowed).toEqual([flight(after)]);
      }),
    );
  });
});
