import { z } from "zod";
import { InputError } from "../domain/errors/error.ts";
import type { Person } from "../domain/review/event.ts";
import { excerpt } from "./excerpt.ts";
import { contributor, MAP, oneLine, prose } from "./schema/value.ts";
import { checkYaml } from "./yaml/check.ts";
import { toPlain } from "./yaml/plain.ts";
import { entriesOf, readYaml } from "./yaml/read.ts";
import { writeYaml } from "./yaml/write.ts";

const named = z.strictObject(
  {
    name: oneLine,
    about: z.strictObject({ nl: prose, en: prose }, MAP).exactOptional(),
  },
  MAP,
) satisfies z.ZodType<Omit<Person, "id">>;

/**
 * `content/people.yaml`: who stands behind the opaque ids of the history, by id, in the order of the file.
 * @throws InputError `yaml-invalid`, `field-missing`, `field-invalid`, `field-unknown`
 */
export function parsePeople(source: string, file: string): Person[] {
  const yaml = readYaml(source, { file, firstLine: 1, fault: "yaml-invalid" });
  if (yaml.value === "") return [];
  const entries = entriesOf(yaml.root);
  if (entries === undefined) {
    throw new InputError("field-invalid", yaml.placeOf(yaml.root), {
      value: excerpt(source.trim()),
      expected: MAP,
    });
  }
  return entries.map(({ key, name, value }) => {
    const id = contributor.safeParse(name);
    if (id.success) return { id: name, ...checkYaml(named, yaml, toPlain(value), [name]) };
    const expected = id.error.issues[0]?.message ?? "";
    throw new InputError("field-invalid", yaml.placeOf(key), { value: excerpt(name), expected });
  });
}

/** In canonical form: one entry a person, in their order. Throws where one is no valid person. */
export function serializePeople(people: readonly Person[]): string {
  return writeYaml(new Map(people.map(({ id, ...person }) => [contributor.parse(id), named.parse(person)])));
}
