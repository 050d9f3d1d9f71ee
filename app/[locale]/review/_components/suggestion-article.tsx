import { formatDate } from "#src/i18n/locale.ts";
import type { Translator } from "#src/i18n/translator.ts";
import type { SuggestionView } from "#src/workflows/view/review.ts";
import { placeName } from "../../read/[slug]/_components/place-name.ts";
import styles from "./desk.module.css";
import diff from "./diff.module.css";
import { DiffPieces } from "./diff-pieces.tsx";
import { diffWords } from "./diff-words.ts";
import { checkNames, FindingList } from "./finding-list.tsx";
import { hunkLetter } from "./hunk-letter.ts";
import { oneWords } from "./one-words.ts";
import { SuggestionDesk } from "./suggestion-desk.tsx";
import { Threads } from "./threads.tsx";

interface Part {
  readonly view: SuggestionView;
  readonly translator: Translator;
}

/** One suggestion: where and by whom, what would change beside the Dutch, the decision, and what people say of it. */
export function SuggestionArticle({
  view,
  isSignedIn,
  reasons,
  translator,
}: Part & { readonly isSignedIn: boolean; readonly reasons: readonly string[] | null }) {
  const { locale, t } = translator;
  const { item, threads, may } = view;
  const words = oneWords(translator, { isDecided: view.decision !== undefined, reasons });
  const isWaiting = item.state === "open" || item.state === "returned";
  return (
    <article className={styles.page}>
      <Ways view={view} translator={translator} />
      <Head view={view} translator={translator} />
      {item.why === "" || item.kind === "note" ? null : (
        <blockquote className={styles.why}>
          <p>{item.why}</p>
        </blockquote>
      )}
      <Notices view={view} translator={translator} />
      <div data-judged="">
        <About view={view} translator={translator} />
        <SuggestionDesk view={view} words={words} locale={locale}>
          <Effects view={view} translator={translator} />
        </SuggestionDesk>
      </div>
      <Own view={view} translator={translator} />
      {isWaiting && !isSignedIn ? (
        <p className={styles.notice}>
          <a href={`/${locale}/sign-in?next=/${locale}/review/${item.id}`}>{t("desk:one.signIn")}</a>
        </p>
      ) : null}
      {may.decide ? <p className={styles.keys}>{keysOf(view, translator)}</p> : null}
      <Decided view={view} translator={translator} />
      {threads.length === 0 && !may.comment ? null : (
        <section className={styles.part} aria-labelledby="comments">
          <h2 id="comments">{t("desk:one.comments")}</h2>
          <Threads
            suggestion={item.id}
            threads={threads.map((thread) => ({
              ...thread,
              dates: thread.said.map(({ at }) => formatDate(locale, at.slice(0, 10))),
            }))}
            mayComment={may.comment}
            words={words}
            locale={locale}
          />
        </section>
      )}
    </article>
  );
}

/** What can be done with a suggestion of one's own by who may not decide on it. */
function Own({ view: { item, may }, translator: { locale, t } }: Part) {
  if (!may.own) return null;
  return (
    <div className={styles.notice}>
      <p>{t("desk:one.own")}</p>
      {may.edit || may.rule ? (
        <ul>
          {may.edit ? (
            <li>
              <a href={`/${locale}/read/${item.slug}/edit`}>{t("editing:link")}</a>
            </li>
          ) : null}
          {may.rule ? (
            <li>
              <a href={`/${locale}/settings`}>{t("accounts:settings.decideOwn")}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

/** The digits choose changes; those have letters, as letters are keys for other things. */
function keysOf({ hunks }: SuggestionView, { t }: Translator): string {
  const count = Math.min(hunks.length, MOST_DIGITS);
  if (count < 2) return t("desk:one.keys");
  const choose = t("desk:one.keysChoose", { digits: `1–${count}`, letters: `A–${hunkLetter(count - 1)}` });
  return `${choose} · ${t("desk:one.keys")}`;
}

const MOST_DIGITS = 9;

function Ways({ view: { previous, next }, translator: { locale, t } }: Part) {
  return (
    <nav className={styles.ways} aria-label={t("desk:queue.list")}>
      <a href={`/${locale}/review`}>{t("desk:one.back")}</a>
      <span />
      {previous === undefined ? null : (
        <a rel="prev" data-key="k" href={`/${locale}/review/${previous}`}>
          {t("desk:one.previous")}
        </a>
      )}
      {next === undefined ? null : (
        <a rel="next" data-key="j" href={`/${locale}/review/${next}`}>
          {t("desk:one.next")}
        </a>
      )}
    </nav>
  );
}

function Head({ view: { item, hunks, titles }, translator }: Part) {
  const { locale, t } = translator;
  const place = placeName(item.place, translator);
  const title =
    item.kind !== "wording"
      ? `${place}: ${t(`desk:kinds.${item.kind}`).toLowerCase()}`
      : hunks.length === 1
        ? t("desk:one.titleOne", { place })
        : t("desk:one.titleMany", { place, count: hunks.length });
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p className={styles.meta}>
        <a href={`/${locale}/read/${item.slug}/row/${item.place.id}`} lang="nl">
          {titles.nl}
        </a>
        <span>
          {t("desk:one.by", {
            name: item.by || t("desk:queue.reader"),
            date: formatDate(locale, item.at.slice(0, 10)),
          })}
        </span>
        <b className={styles.state}>{t(`desk:states.${item.state}`)}</b>
      </p>
    </header>
  );
}

function Notices({ view: { merged, clashes, gone, item }, translator }: Part) {
  const { locale, t } = translator;
  return (
    <>
      {gone.length === 0 ? null : (
        <div className={styles.notice}>
          <p>{t("desk:one.gone")}</p>
          {gone.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
            <p key={index} className={styles.gone} lang="en">
              <DiffPieces pieces={line} look={{ locale, words: diffWords(translator) }} />
            </p>
          ))}
        </div>
      )}
      {merged ? <p className={styles.notice}>{t("desk:one.merged")}</p> : null}
      {clashes.length === 0 ? null : (
        <div className={styles.notice}>
          <p>{t("desk:one.clashes")}</p>
          <ul>
            {clashes.map(({ base, current, suggested }) => (
              <li key={`${base} ${current} ${suggested}`}>
                <q lang="en">{current.trim()}</q> ({t("desk:one.clashNow")}) ·{" "}
                <q lang="en">{suggested.trim()}</q> ({t("desk:one.clashSuggested")})
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.kind === "request" ? (
        <p className={styles.notice}>
          {t("desk:one.asks")}{" "}
          <a href={`/${locale}/suggest/${item.slug}/${item.place.id}`}>{t("desk:one.suggestHere")}</a>
        </p>
      ) : null}
    </>
  );
}

/** What a reader reported, or a note is on: its words in their place. */
function About({ view: { about, item }, translator: { locale, t } }: Part) {
  if (!about) return null;
  const { side, before, quote, after, orphaned, note } = about;
  return (
    <div className={styles.about}>
      <p>{t(note ? "desk:one.noteOn" : "desk:one.reported")}</p>
      <blockquote lang={side}>
        <p>
          {before}
          <mark>{quote}</mark>
          {after}
        </p>
      </blockquote>
      {orphaned ? <p className={styles.notice}>{t("desk:one.orphaned")}</p> : null}
      {note ? (
        <>
          <p>
            <b>{t(`shifts:${note.shift}.name`)}</b>
          </p>
          <div className={styles.noteBody}>
            <p lang="nl">{note.nl}</p>
            <p lang="en">{note.en}</p>
          </div>
        </>
      ) : (
        <p>
          <a href={`/${locale}/suggest/${item.slug}/${item.place.id}`}>{t("desk:one.suggestHere")}</a>
        </p>
      )}
    </div>
  );
}

/** What it means for the glossary, in words. */
function Effects({ view: { terms, findings, item }, translator }: Part) {
  const { locale, t } = translator;
  if (item.kind !== "wording" || (item.state !== "open" && item.state !== "returned")) return null;
  const named = (list: typeof terms.gained) =>
    list.map(({ id, lemma, form }, index) => (
      <span key={id}>
        {index === 0 ? " " : ", "}
        <a href={`/${locale}/glossary/${id}`} lang="nl">
          {lemma}
        </a>
        {form === "" ? null : (
          <>
            {" "}
            <q lang="en">{form}</q>
          </>
        )}
      </span>
    ));
  return (
    <div className={styles.effects}>
      {terms.gained.length === 0 ? null : (
        <p>
          <b>{t("desk:one.gained")}</b>
          {named(terms.gained)}
        </p>
      )}
      {terms.lost.length === 0 ? null : (
        <p>
          <b>{t("desk:one.lost")}</b>
          {named(terms.lost)}
        </p>
      )}
      {terms.gained.length + terms.lost.length === 0 ? <p>{t("desk:one.noEffect")}</p> : null}
      {(["added", "solved"] as const).map((change) =>
        findings[change].length === 0 ? null : (
          <p key={change}>
            <b>{t(change === "added" ? "desk:one.findingsAdded" : "desk:one.findingsSolved")}</b>{" "}
            <FindingList findings={findings[change]} names={checkNames(translator)} />
          </p>
        ),
      )}
    </div>
  );
}

function Decided({ view: { decision, item }, translator }: Part) {
  const { locale, t } = translator;
  if (!decision) return null;
  const { by, at, reason, edited, difference } = decision;
  const look = { locale, words: diffWords(translator) };
  return (
    <section className={styles.part} aria-labelledby="decision">
      <h2 id="decision">
        {t("desk:one.decided", {
          state: sentenceCase(t(`desk:states.${item.state}`)),
          name: by,
          date: formatDate(locale, at.slice(0, 10)),
        })}
      </h2>
      {reason === "" ? null : (
        <blockquote className={styles.why}>
          <p>{reason}</p>
        </blockquote>
      )}
      {edited ? <p>{t("desk:one.edited")}</p> : null}
      {difference.length === 0 ? null : (
        <>
          <h3>{t("desk:one.difference")}</h3>
          <div className={diff.diff} lang="en">
            {difference.map((pieces, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id
              <p key={index}>
                <DiffPieces pieces={pieces} look={look} />
              </p>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
