import type { Translator } from "#src/i18n/translator.ts";
import { KeyList } from "../../../../../_components/keys/key-list.tsx";
import frame from "../../../../../_components/keys/keys.module.css";
import styles from "./keys-dialog.module.css";

const KEYS = [
  ["keyParagraph", "j", "k"],
  ["keySentence", "l", "h"],
  ["keyModes", "1", "2", "3", "4"],
  ["keyReveal", "r"],
  ["keyTerm", "t"],
  ["keyNotes", "n"],
  ["keyContents", "c"],
  ["keyCopy", "y"],
  ["keySearch", "/"],
  ["keyRemark", "w"],
  ["keySuggest", "e"],
  ["keyKeys", "?"],
] as const;

/** All keys, and the switch that turns them off. The browser minds the focus and Escape. */
export function KeysDialog({ translator: { t } }: { readonly translator: Translator }) {
  return (
    <dialog className={frame.dialog} aria-labelledby="keys-heading">
      <form method="dialog">
        <h2 id="keys-heading">{t("tools.keysHeading")}</h2>
        <KeyList uses={KEYS.map(([name, ...keys]) => ({ what: t(`tools.${name}`), keys }))} />
        <label className={styles.switch}>
          <input type="checkbox" data-choice="keys" defaultChecked autoComplete="off" />
          <span>
            {t("tools.keysSwitch")}
            <small>{t("tools.keysSwitchHint")}</small>
          </span>
        </label>
        <button type="submit" className={frame.close}>
          {t("tools.close")}
        </button>
      </form>
    </dialog>
  );
}
