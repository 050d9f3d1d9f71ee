import { createElement, type ReactElement } from "react";
import { Trans } from "react-i18next/TransWithoutContext";
import type { Translator } from "./translator.ts";

/** A sentence of the interface with links in it, marked `<0>…</0>` in `locales`; `links` are their addresses in order. */
export function RichText({
  translator: { i18n, t },
  of: key,
  links,
}: {
  readonly translator: Translator;
  readonly of: "about.readNotes";
  readonly links: readonly string[];
}): ReactElement {
  const components = links.map((href) => createElement("a", { key: href, href }));
  return createElement(Trans, { i18n, t, i18nKey: key, components } as never);
}
