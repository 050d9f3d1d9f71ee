import type { SentencePlace } from "#src/workflows/view/glossary.ts";
import { textPath } from "../../../_components/paths.ts";
import styles from "./term-form.module.css";
import type { TermFormWords } from "./term-form-words.ts";
import { WordPicker } from "./word-picker.tsx";

/** The sentence a new term was met in, beside its counterpart, whose words for the term can be taken over. */
export function TermOrigin({
  place,
  given,
  take,
  words,
}: {
  readonly place: SentencePlace;
  /** Of which language the words are there already. */
  readonly given: "nl" | "en";
  readonly take: (field: "lemma" | "preferred", chosen: string) => void;
  readonly words: TermFormWords;
}) {
  const { title, number } = place;
  const other = given === "nl" ? "en" : "nl";
  return (
    <section className={styles.origin} aria-labelledby="origin">
      <h2 id="origin">{words.origin.heading}</h2>
      <p className={styles.hint}>
        {words.origin.from}{" "}
        <a href={placePath(words, place)}>
          <span lang="nl">{title}</span>
          {number === undefined ? null : `, ${number}`}
        </a>
      </p>
      {(["nl", "en"] as const).map((lang) =>
        place[lang] === "" ? null : (
          <p key={lang} lang={lang} className={styles.line}>
            {place[lang]}
          </p>
        ),
      )}
      {place[other] === "" ? null : (
        <WordPicker
          sentence={place[other]}
          lang={other}
          words={{ ...words.picker, pick: words.origin.pick[other] }}
          choose={(chosen) => take(other === "nl" ? "lemma" : "preferred", chosen)}
        />
      )}
    </section>
  );
}

/** Where somebody goes back to who came from a text. */
export function placePath(
  { locale }: Pick<TermFormWords, "locale">,
  { slug, part, fragment }: SentencePlace,
): string {
  return `${textPath(locale, slug, part)}#${fragment}`;
}
