import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isFrameworkScript } from "#src/server/script-policy/forms.ts";
import { reactInlineScripts } from "./react-inline-scripts.ts";

const CHUNKS = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(';
const START = "(self.__next_f=self.__next_f||[]).push([0])";

describe("the framework's forms", () => {
  it.each([
    START,
    `${START};self.__next_f.push([2,["state","key",null]])`,
    'self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n"])',
    'self.__next_f.push([3,"aGVsbG8="])',
    `${CHUNKS}{"otherChunks":["static/chunks/310v.js"],"runtimeModuleIds":[94553]});`,
    '$RC("B:0","S:0")',
    '$RX("B:0","digest")',
  ])("include %s", (text) => {
    expect(isFrameworkScript(text)).toBe(true);
  });

  it.each([
    "",
    "alert(1)",
    'self.__next_f.push([1,"x"]);window.planted=true',
    'self.__next_f.push([1,"x"],alert(1))',
    'self.__next_f.push([1,"x"+alert(1)])',
    "self.__next_f.push([1,`x`])",
    'self.__next_f.push([4,"x"])',
    'self.__next_f.push({"0":1})',
    "self.__next_f.push(alert(1))",
    `${START};alert(1)`,
    `${START},alert(1)`,
    `${CHUNKS}{"otherChunks":["https://elsewhere.example/a.js"],"runtimeModuleIds":[1]});`,
    `${CHUNKS}{"otherChunks":["static/chunks/../../a.js"],"runtimeModuleIds":[1]});`,
    `${CHUNKS}{"otherChunks":[],"runtimeModuleIds":[1],"more":1});`,
    `${CHUNKS}alert(1));`,
    '$RC("B:0",alert(1))',
    '$RC("B:0","S:0");alert("1")',
    'alert(1);$RC("B:0","S:0")',
    '$RQ("B:0")',
  ])("do not include %s", (text) => {
    expect(isFrameworkScript(text)).toBe(false);
  });

  it("include everything that the React inside Next.js writes for late and failed parts, styles and forms", async () => {
    const scripts = await reactInlineScripts();
    const names = [
      "$RT=",
      "$RC=",
      "$RS=",
      "$RR=",
      "$RX=",
      '$RC("',
      '$RS("',
      '$RR("',
      '$RX("',
      "reactFormReplay",
    ];
    for (const name of names) expect(scripts.some((script) => script.includes(name))).toBe(true);
    expect(scripts.filter((script) => !isFrameworkScript(script))).toEqual([]);
  });

  it("do not include any of those with a letter changed", async () => {
    const scripts = (await reactInlineScripts()).filter((script) => script.length > 60);
    fc.assert(
      fc.property(fc.constantFrom(...scripts), fc.nat(), (script, n) => {
        const at = n % 57;
        const changed = `${script.slice(0, at)}\u00a7${script.slice(at + 1)}`;
        expect(isFrameworkScript(changed)).toBe(false);
      }),
    );
  });

  it("include any data, and never that data with something after it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ minLength: 1 }), (data, more) => {
        const script = `self.__next_f.push(${JSON.stringify([1, data])})`;
        expect(isFrameworkScript(script)).toBe(true);
        expect(isFrameworkScript(script + more)).toBe(false);
      }),
    );
  });
});
