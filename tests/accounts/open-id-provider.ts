import { createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Who the provider says somebody is. */
export interface ProvidedPerson {
  readonly sub: string;
  readonly name: string;
  readonly email: string;
}

const CLIENT = { clientId: "tweeluik", clientSecret: "a secret of the provider" };

/** An OpenID provider that lets everybody in, as whoever `person` is at that moment. */
export async function openIdProvider() {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const visits = new Map<string, string | null>();
  let person: ProvidedPerson = { sub: "1", name: "Nobody", email: "nobody@example.org" };
  const server = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? "/", issuer);
    const json = (body: object) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") return json(discovery(issuer));
    if (url.pathname === "/keys") {
      return json({
        keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "k", alg: "RS256", use: "sig" }],
      });
    }
    if (url.pathname === "/userinfo") return json({ ...person, email_verified: true });
    if (url.pathname === "/token") {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const code = new URLSearchParams(Buffer.concat(chunks).toString()).get("code") ?? "";
      if (!visits.has(code)) return response.writeHead(400).end("{}");
      const nonce = visits.get(code);
      return json({
        access_token: "token",
        token_type: "Bearer",
        expires_in: 60,
        id_token: idToken(nonce ?? null),
      });
    }
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    const code = `code-${visits.size}`;
    visits.set(code, url.searchParams.get("nonce"));
    back.searchParams.set("code", code);
    back.searchParams.set("state", url.searchParams.get("state") ?? "");
    return response.writeHead(302, { location: back.href }).end();
  }

  function idToken(nonce: string | null): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...person,
      email_verified: true,
      iss: issuer,
      aud: CLIENT.clientId,
      iat: now,
      exp: now + 60,
    };
    const parts = [{ alg: "RS256", kid: "k", typ: "JWT" }, nonce === null ? claims : { ...claims, nonce }];
    const signed = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${signed}.${createSign("RSA-SHA256").update(signed).sign(keys.privateKey, "base64url")}`;
  }

  return {
    settings: { ...CLIENT, issuer, name: "Example" },
    become(next: ProvidedPerson) {
      person = next;
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
}
