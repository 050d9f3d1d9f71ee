import { InputError } from "#src/domain/errors/error.ts";

/** The fault that a piece of work ends with; fails where it ends well or in another way. */
export function faultOf(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error("no fault");
}

/** `code line:column`, for comparing in one go. */
export function at({ code, place }: InputError): string {
  return `${code} ${place.line}:${place.column}`;
}

/** The same of work that takes its time. */
export async function faultOfAsync(work: () => Promise<unknown>): Promise<InputError> {
  const error: unknown = await work().then(
    () => new Error("no fault"),
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error;
  throw error;
}
