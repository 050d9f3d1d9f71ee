/** What carries the address of a person's computer from our server to Better Auth; it overwrites what came from outside. */
export const ADDRESS_HEADER = "x-tweeluik-address";
