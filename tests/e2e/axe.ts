import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on the page as it stands, in the light theme and in the dark one: the theme, the rule, and where.
 * The themes differ in nothing but colours, so in the dark one only the rules about colours are asked.
 */
export async function findings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await ask("dark", axe(page).withRules(ABOUT_COLOURS));
  await page.emulateMedia({ colorScheme: "light" });
  return [...(await ask("light", axe(page))), ...dark];
}

const ABOUT_COLOURS = ["color-contrast", "link-in-text-block"];

/** No page of ours holds another site's frame, so axe need not gather what it found in a second page. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true);

async function ask(theme: string, builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${theme}: ${id}: ${target.join(" ")}`),
  );
}
