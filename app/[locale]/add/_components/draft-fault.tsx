import { LANGUAGE_NAMES } from "#src/domain/text/language-names.ts";
import { errorText } from "#src/i18n/error-text.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { DraftFault } from "#src/workflows/view/adding.ts";
import { FaultBox } from "./fault.tsx";

/** A fault of a draft in words. That two texts do not belong together is said with what can be done about it here. */
export function DraftFaultBox({
  fault,
  translator,
}: {
  readonly fault: DraftFault;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const doubt = doubtText(fault, translator);
  if (doubt !== null) {
    return (
      <FaultBox>
        <h2>{t("adding:doubt.heading")}</h2>
        <p>
          {doubt} {t("adding:doubt.anyway")}
        </p>
      </FaultBox>
    );
  }
  const [first, ...rest] = errorText(locale, namedHere(fault, translator)).split("\n");
  return (
    <FaultBox>
      <p>
        <b>{first}</b> {rest.join(" ")}
      </p>
    </FaultBox>
  );
}

/** What was pasted came in no file, and goes by its language: here as the field is called on this page. */
function namedHere({ code, place, details }: DraftFault, { t }: Translator): DraftFault {
  const labels = new Map(
    (["nl", "en"] as const).map((side) => [LANGUAGE_NAMES[side], t(`adding:bring.${side}`)]),
  );
  const named = (name: string) => labels.get(name) ?? name;
  return {
    code,
    place: place.file === undefined ? place : { ...place, file: named(place.file) },
    details: typeof details.value === "string" ? { ...details, value: named(details.value) } : details,
  };
}

function doubtText({ code, details }: DraftFault, { t }: Translator): string | null {
  switch (code) {
    case "pair-unlike":
      return t("adding:doubt.unlike", { share: String(details.value ?? "") });
    case "pair-same":
      return t("adding:doubt.same");
    case "pair-swapped":
      return t("adding:doubt.swapped");
    case "pair-language":
      return t(details.expected === "English" ? "adding:doubt.notEnglish" : "adding:doubt.notDutch");
    default:
      return null;
  }
}
