import type { Translator } from "#src/i18n/translator.ts";
import { Field } from "../../../../../_components/form/field.tsx";
import { formWords } from "../../../../../_components/form/form-words.ts";
import styles from "./edit.module.css";
import { FrontSender } from "./front-sender.tsx";
import { sideName } from "./side-name.ts";

interface Front {
  readonly side: string;
  readonly base: string;
  readonly fields: readonly { readonly key: string; readonly value: string }[];
}

/** Title, author, rights and the rest of one version, to be filled in. */
export function FrontForm({
  slug,
  front: { side, base, fields },
  translator,
}: {
  readonly slug: string;
  readonly front: Front;
  readonly translator: Translator;
}) {
  const { locale, t } = translator;
  const title = fields.find(({ key }) => key === "title")?.value ?? "";
  return (
    <details className={styles.fold}>
      <summary>
        {sideName(translator, side)}: <b lang={side === "nl" ? "nl" : "en"}>{title}</b>
      </summary>
      <FrontSender
        fixed={{ do: "front", slug, side, base }}
        submit={t("editing:save")}
        words={formWords(translator)}
        next={`/${locale}/read/${slug}/edit`}
      >
        {fields.map(({ key, value }) => (
          <Field
            key={key}
            label={t(`editing:front.${key}` as "editing:front.title", { defaultValue: key })}
            name={`front.${key}`}
            defaultValue={value}
            required={key === "title"}
          />
        ))}
        <Field label={t("editing:why")} hint={t("editing:whyHint")} name="why" />
      </FrontSender>
    </details>
  );
}
