const SEEN_MS = 2_500;

/** The live region of the tools: what is put there is read out, politely. */
export function sayIn(tools: HTMLElement): (message: string, seen?: boolean) => void {
  const status = tools.querySelector<HTMLElement>("[role=status]");
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message, seen = false) => {
    if (status === null) return;
    status.textContent = message;
    status.toggleAttribute("data-seen", seen);
    clearTimeout(timer);
    timer = setTimeout(() => status.removeAttribute("data-seen"), SEEN_MS);
  };
}
