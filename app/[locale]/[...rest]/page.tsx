import { notFound } from "next/navigation";

/** Every address that nothing else answers, so that it is answered in the reader's language. */
export default function NoSuchPage() {
  notFound();
}
