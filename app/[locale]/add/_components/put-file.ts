/** Chooses a file as a person would: whoever listens for a change hears of it. */
export function putFile(input: HTMLInputElement | undefined, file: File): void {
  if (!input) return;
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}
