import { createTransport } from "nodemailer";

/** How this library sends mail; without it links are handed over by hand. */
export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://…` */
  readonly server: string;
  readonly from: string;
}

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const PATIENCE_MS = 10_000;

/** @returns whether the mail server took it; a link can then still be handed over by hand */
export async function sendMail({ server, from }: MailSettings, letter: Letter): Promise<boolean> {
  const transport = createTransport({
    url: server,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
  try {
    await transport.sendMail({ from, ...letter });
    return true;
  } catch {
    return false;
  } finally {
    transport.close();
  }
}
