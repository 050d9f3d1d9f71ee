import type { Translator } from "#src/i18n/translator.ts";

/** The words that the tools of the list show; `#` stands for what is filled in on the page. */
export function toolWords({ t }: Translator) {
  return {
    state: t("checks:page.filterState"),
    check: t("checks:page.filterCheck"),
    open: t("checks:page.open"),
    dismissed: t("checks:page.dismissedState"),
    allStates: t("checks:page.allStates"),
    allChecks: t("checks:page.allChecks"),
    one: t("checks:page.shown", { count: 1 }),
    other: t("checks:page.shown", { count: 2 }).replace("2", "#"),
    none: t("checks:page.nothingHere"),
    keys: t("checks:page.keys"),
    dismiss: t("checks:page.dismiss"),
    why: t("checks:page.why"),
    send: t("checks:page.send"),
    cancel: t("checks:page.cancel"),
    done: t("checks:page.done"),
    failed: t("checks:page.failed", { reason: "#" }),
    suggested: t("checks:page.suggested"),
    takenBack: t("checks:page.takenBack"),
    offline: t("desk:suggest.offline"),
    fault: t("desk:suggest.fault"),
  };
}

export type ToolWords = ReturnType<typeof toolWords>;
