import { describe, expect, it } from "vitest";
import { ACTIONS, type Actor, ANYONE, isAllowed, mustBeAllowed, ROLES } from "#src/accounts/permissions.ts";

/** DESIGN's table, written out once more: what each role may that the one before may not. */
const MAY: Record<(typeof ROLES)[number], readonly string[]> = {
  anyone: ["report"],
  contributor: ["suggest", "comment", "write-note"],
  reviewer: ["decide", "mark-reviewed", "edit-reasons", "accept-note", "dismiss-finding", "bind-term"],
  editor: ["edit-text", "add-text", "rename-text", "unpublish", "take-down", "edit-term", "edit-alignment"],
  owner: ["manage-people", "read-audit", "change-settings", "back-up"],
};

const actorWith = (role: Actor["role"]): Actor => ({ id: "c1", name: "Anna", role });

describe("who may do what", () => {
  it.each(ROLES)("%s may what the table says, and nothing else", (role) => {
    const expected = ROLES.slice(0, ROLES.indexOf(role) + 1).flatMap((lesser) => MAY[lesser]);
    expect(ACTIONS.filter((action) => isAllowed(actorWith(role), action)).sort()).toEqual(expected.sort());
  });

  it("lets nobody decide on their own suggestion, unless the owner allows it to those who may decide", () => {
    expect(ROLES.filter((role) => isAllowed(actorWith(role), "decide-own"))).toEqual([]);
    const allowed = ROLES.filter((role) => isAllowed(actorWith(role), "decide-own", { decideOwn: true }));
    expect(allowed).toEqual(["reviewer", "editor", "owner"]);
  });

  it("refuses with a code that has words", () => {
    expect(() => mustBeAllowed(ANYONE, "suggest")).toThrow(expect.objectContaining({ code: "not-allowed" }));
    expect(() => mustBeAllowed(actorWith("contributor"), "suggest")).not.toThrow();
  });
});
