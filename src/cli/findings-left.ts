/** Thrown where findings are left that nobody has answered: the command ends with 1, and says nothing more. */
export class FindingsLeft extends Error {}
