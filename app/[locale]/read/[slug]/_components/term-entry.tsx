import { Bar } from "../../../../_components/bar.tsx";
import type { CardData, PlaceData, PopUpData } from "./card-data.ts";
import styles from "./term-entry.module.css";

/** One term in the pop-up: what stands here, what it means, how it was rendered elsewhere. */
export function TermEntry({ place, data }: { readonly place: PlaceData; readonly data: PopUpData }) {
  const [cardIndex, formIndex, here] = place;
  const card = data.cards[cardIndex];
  const form = data.forms[formIndex];
  if (card === undefined || form === undefined) return null;
  const { words } = data;
  return (
    <section className={styles.entry}>
      <h3 lang="nl">{card.lemma}</h3>
      <p className={styles.how}>
        {form.how === "" ? null : (
          <>
            <i lang={form.lang}>{form.surface}</i>: {form.how}
            {" · "}
          </>
        )}
        {card.kind}
      </p>
      <dl className={styles.forms}>
        <dt>{here === "" ? words.usual : form.lang === "nl" ? words.here : words.inDutch}</dt>
        <dd className={styles.here} lang={here === "" || form.lang === "nl" ? "en" : "nl"}>
          {here === "" ? card.preferred : here}
        </dd>
        {card.also === "" ? null : (
          <>
            <dt>{words.also}</dt>
            <dd lang="en">{card.also}</dd>
          </>
        )}
      </dl>
      <p>{card.definition}</p>
      {card.note === "" ? null : <p className={styles.note}>{card.note}</p>}
      <Renderings card={card} data={data} />
      <p className={styles.links}>
        {card.all === "" ? null : <a href={`${card.href}#places`}>{card.all}</a>}
        <a href={card.href}>{words.termPage}</a>
      </p>
    </section>
  );
}

function Renderings({
  card: { renderings },
  data: { words },
}: {
  readonly card: CardData;
  readonly data: PopUpData;
}) {
  const most = Math.max(...renderings.map(({ count }) => count));
  return renderings.length === 0 ? null : (
    <ul className={styles.renderings} aria-label={words.renderings}>
      {renderings.map(({ form, count, odd }) => (
        <li key={form}>
          <span>
            <span lang="en">{form}</span>
            {odd ? <small> {words.discouraged}</small> : null}
          </span>
          <Bar share={count / most} odd={odd} />
          <span className={styles.count}>{count}</span>
        </li>
      ))}
    </ul>
  );
}
