import type { Encoding } from "./answer.ts";

/** The best of what the browser accepts, by weight and then by size: Brotli, gzip, as it is. */
export function chooseEncoding(acceptEncoding: string | string[] | undefined): Encoding {
  const weights = new Map(
    String(acceptEncoding ?? "")
      .toLowerCase()
      .split(",")
      .map(parseCoding),
  );
  const weight = (encoding: Encoding) => weights.get(encoding) ?? weights.get("*") ?? 0;
  const best = weight("gzip") > weight("br") ? "gzip" : "br";
  return weight(best) > 0 && weight(best) >= (weights.get("identity") ?? 0) ? best : "identity";
}

function parseCoding(coding: string): [string, number] {
  const [name = "", ...parameters] = coding.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return [name, Number.isFinite(weight) ? weight : 0];
}
