import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { sendMail } from "#src/workflows/accounts/mail.ts";

const LETTER = {
  to: "anna@example.org",
  subject: "Een uitnodiging",
  text: "Hier is je link:\nhttps://x.example/y",
};
const FROM = "library@example.org";

/** As much of a mail server as it takes to hand one letter over. */
async function mailServer() {
  const said: string[] = [];
  const server = createServer((socket) => {
    let isLetter = false;
    socket.write("220 mail.example.org\r\n");
    socket.on("data", (chunk) => {
      for (const line of String(chunk).split("\r\n").slice(0, -1)) {
        said.push(line);
        if (isLetter) {
          if (line !== ".") continue;
          isLetter = false;
          socket.write("250 taken\r\n");
        } else if (line === "DATA") {
          isLetter = true;
          socket.write("354 go on\r\n");
        } else {
          socket.write(line === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
        }
      }
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { said, port: (server.address() as AddressInfo).port, close: () => server.close() };
}

describe("a letter", () => {
  it("is handed to the mail server, from whom and to whom it should", async () => {
    const { said, port, close } = await mailServer();
    expect(await sendMail({ server: `smtp://127.0.0.1:${port}`, from: FROM }, LETTER)).toBe(true);
    close();
    expect(said).toContain(`MAIL FROM:<${FROM}>`);
    expect(said).toContain("RCPT TO:<anna@example.org>");
    expect(said.join("\n")).toContain("https://x.example/y");
  });

  it("that no server takes is said not to have been sent", async () => {
    expect(await sendMail({ server: "smtp://127.0.0.1:1", from: FROM }, LETTER)).toBe(false);
  });
});
