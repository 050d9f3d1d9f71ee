/** How the shelf can be looked at: in which order, and what of it. */

export const ORDERS = ["newest", "oldest", "title", "shortest", "longest"] as const;

/** `reviewed`: all of it; `partly`: some rows or none; `waiting`: no English, or no Dutch to stand beside. */
export const STATES = ["all", "reviewed", "partly", "waiting"] as const;

export interface Arrangement {
  /** Words that must stand in what the shelf says of a text, in either language. */
  readonly find: string;
  readonly order: (typeof ORDERS)[number];
  readonly state: (typeof STATES)[number];
}

/** The shelf as the server wrote it. */
export const PLAIN: Arrangement = { find: "", order: "newest", state: "all" };
