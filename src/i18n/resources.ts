import enAccounts from "../../locales/en/accounts.json" with { type: "json" };
import enAdding from "../../locales/en/adding.json" with { type: "json" };
import enAlign from "../../locales/en/align.json" with { type: "json" };
import enChecks from "../../locales/en/checks.json" with { type: "json" };
import enCommand from "../../locales/en/command.json" with { type: "json" };
import enDesk from "../../locales/en/desk.json" with { type: "json" };
import enEditing from "../../locales/en/editing.json" with { type: "json" };
import enErrors from "../../locales/en/errors.json" with { type: "json" };
import enHistory from "../../locales/en/history.json" with { type: "json" };
import enInflections from "../../locales/en/inflections.json" with { type: "json" };
import enInterface from "../../locales/en/interface.json" with { type: "json" };
import enSearch from "../../locales/en/search.json" with { type: "json" };
import enShifts from "../../locales/en/shifts.json" with { type: "json" };
import enTerms from "../../locales/en/terms.json" with { type: "json" };
import enWaiting from "../../locales/en/waiting.json" with { type: "json" };
import nlAccounts from "../../locales/nl/accounts.json" with { type: "json" };
import nlAdding from "../../locales/nl/adding.json" with { type: "json" };
import nlAlign from "../../locales/nl/align.json" with { type: "json" };
import nlChecks from "../../locales/nl/checks.json" with { type: "json" };
import nlCommand from "../../locales/nl/command.json" with { type: "json" };
import nlDesk from "../../locales/nl/desk.json" with { type: "json" };
import nlEditing from "../../locales/nl/editing.json" with { type: "json" };
import nlErrors from "../../locales/nl/errors.json" with { type: "json" };
import nlHistory from "../../locales/nl/history.json" with { type: "json" };
import nlInflections from "../../locales/nl/inflections.json" with { type: "json" };
import nlInterface from "../../locales/nl/interface.json" with { type: "json" };
import nlSearch from "../../locales/nl/search.json" with { type: "json" };
import nlShifts from "../../locales/nl/shifts.json" with { type: "json" };
import nlTerms from "../../locales/nl/terms.json" with { type: "json" };
import nlWaiting from "../../locales/nl/waiting.json" with { type: "json" };

export const NAMESPACES = [
  "interface",
  "errors",
  "shifts",
  "search",
  "waiting",
  "inflections",
  "checks",
  "history",
  "terms",
  "command",
  "align",
  "accounts",
  "editing",
  "desk",
  "adding",
] as const;

/** The words of one language, by namespace. English sets the keys; a test keeps Dutch equal to it. */
export interface Words {
  interface: typeof enInterface;
  errors: typeof enErrors;
  shifts: typeof enShifts;
  search: typeof enSearch;
  terms: typeof enTerms;
  waiting: typeof enWaiting;
  inflections: typeof enInflections;
  checks: typeof enChecks;
  history: typeof enHistory;
  command: typeof enCommand;
  align: typeof enAlign;
  accounts: typeof enAccounts;
  editing: typeof enEditing;
  desk: typeof enDesk;
  adding: typeof enAdding;
}

export const RESOURCES = {
  nl: {
    interface: nlInterface,
    errors: nlErrors,
    shifts: nlShifts,
    search: nlSearch,
    terms: nlTerms,
    waiting: nlWaiting,
    inflections: nlInflections,
    checks: nlChecks,
    history: nlHistory,
    command: nlCommand,
    align: nlAlign,
    accounts: nlAccounts,
    editing: nlEditing,
    desk: nlDesk,
    adding: nlAdding,
  },
  en: {
    interface: enInterface,
    errors: enErrors,
    shifts: enShifts,
    search: enSearch,
    terms: enTerms,
    waiting: enWaiting,
    inflections: enInflections,
    checks: enChecks,
    history: enHistory,
    command: enCommand,
    align: enAlign,
    accounts: enAccounts,
    editing: enEditing,
    desk: enDesk,
    adding: enAdding,
  },
} satisfies Record<"nl" | "en", Words>;
