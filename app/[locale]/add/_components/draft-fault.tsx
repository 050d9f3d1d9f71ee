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
  const [first, ...rest] = errorText(locale, fault).split("\n");
  return (
    <FaultBox>
      <p>
        <b>{first}</b> {rest.join(" ")}
      </p>
    </FaultBox>
  );
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
