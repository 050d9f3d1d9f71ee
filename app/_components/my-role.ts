const RANK = ["anyone", "contributor", "reviewer", "editor", "owner"];

let asked: Promise<string> | undefined;

/** The role of whoever sits here, asked once a page; "anyone" where it cannot be had. Pages themselves are everybody's. */
export function myRole(): Promise<string> {
  asked ??= fetch("/api/me")
    .then((answer) => answer.json())
    .then(({ role }: { role: string }) => role)
    .catch(() => "anyone");
  return asked;
}

/** Whether a role may do what that one may. What it really may is decided where it is done. */
export function isAtLeast(role: string, least: "reviewer" | "editor"): boolean {
  return RANK.indexOf(role) >= RANK.indexOf(least);
}
