import { send } from "../../../../../_components/form/send.ts";
import type { RemarkAbout } from "./remark-about.ts";

/** Sends what was said of the words; what went wrong stands in the dialog, with what was typed still there. */
export async function sendRemark(
  dialog: HTMLDialogElement,
  { row, sentence, words }: RemarkAbout,
  say: (message: string, seen?: boolean) => void,
): Promise<void> {
  const box = dialog.querySelector("textarea");
  const alert = dialog.querySelector("[role=alert]");
  const { remarkDialog: text = "", sent = "", offline = "", fault = "" } = dialog.dataset;
  if (!box || !alert) return;
  alert.textContent = "";
  const side = sentence?.closest("[data-row] > [lang]")?.getAttribute("lang") === "nl" ? "nl" : "en";
  const paragraph = (sentence?.id ?? row.id).replace(/^en-/, "").replace(/-s\d+$/, "");
  const body = { text, row: row.id, side, paragraph, quote: words, message: box.value };
  const answer = await send("/api/review/report", body, { offline, fault });
  if (answer.ok) {
    box.value = "";
    dialog.close();
    say(sent, true);
  } else alert.textContent = answer.message;
}
