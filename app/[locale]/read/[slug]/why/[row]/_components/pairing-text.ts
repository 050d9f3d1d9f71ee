import type { Bead } from "#src/domain/text/model.ts";
import { formatList } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";

/** Which sentences belong together, in words; beads that say the same as their order are not listed. */
export function pairingText(beads: readonly Bead[], { locale, t }: Translator): string {
  if (beads.every(isInOrder)) return t("wording.pairs.plain");
  const list = (places: readonly number[]) =>
    formatList(
      locale,
      places.map((place) => String(place + 1)),
    );
  return beads
    .map(({ nl, en }) => {
      if (en.length === 0) return t("wording.pairs.dutchOnly", { nl: list(nl) });
      if (nl.length === 0) return t("wording.pairs.englishOnly", { en: list(en) });
      return t("wording.pairs.both", { nl: list(nl), en: list(en) });
    })
    .join(" ");
}

function isInOrder({ nl, en }: Bead, index: number): boolean {
  return nl.length === 1 && en.length === 1 && nl[0] === index && en[0] === index;
}
