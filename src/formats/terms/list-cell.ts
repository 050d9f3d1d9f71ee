/** Several values in one cell: apart by ` | `; a backslash keeps `|`, `=` and itself. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|]/g, "\\$&")).join(" | ");
}

export function splitList(cell: string): readonly string[] {
  const values = [""];
  for (const [piece] of cell.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === "|") values.push("");
    else values[values.length - 1] += piece === "\\|" || piece === "\\\\" ? piece.slice(1) : piece;
  }
  return values.map((value) => value.trim()).filter((value) => value !== "");
}

/** A form and the reason why it is discouraged: `peace treaty = it is no treaty`. */
export function joinPair(form: string, why: string): string {
  const kept = form.replace(/[\\=]/g, "\\$&");
  return why === "" ? kept : `${kept} = ${why}`;
}

export function splitPair(value: string): { readonly form: string; readonly why: string } {
  const [, form = value, why = ""] = /^((?:\\[\s\S]|[^=\\])*)=([\s\S]*)$/.exec(value) ?? [];
  return { form: form.replace(/\\([\\=])/g, "$1").trim(), why: why.trim() };
}
