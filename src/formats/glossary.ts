import { InputError } from "../domain/errors/error.ts";
import type { Term } from "../domain/glossary/term.ts";
import { term as schema } from "./schema/term.ts";
import { checkYaml } from "./yaml/check.ts";
import { entriesOf, readYaml } from "./yaml/read.ts";
import { writeYaml } from "./yaml/write.ts";

/**
 * One file of `content/glossary`. Every scalar is a string, whatever YAML makes of it elsewhere.
 * @throws InputError `yaml-invalid`, `field-missing`, `field-invalid`, `field-unknown`, `term-id-mismatch`
 */
export function parseTerm(source: string, file: string): Term {
  const yaml = readYaml(source, { file, firstLine: 1, fault: "yaml-invalid" });
  const term = checkYaml(schema, yaml, yaml.value);
  const name = baseName(file);
  if (term.id === name) return term;
  const id = entriesOf(yaml.root)?.find((entry) => entry.name === "id")?.value;
  throw new InputError("term-id-mismatch", yaml.placeOf(id), { value: term.id, expected: name });
}

/** In canonical form: keys in the order of `Term`, a value a line. Throws where it is no valid term. */
export function serializeTerm(term: Term): string {
  return writeYaml(schema.parse(term), ["dated"]);
}

function baseName(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? "").replace(/\.ya?ml$/, "");
}
