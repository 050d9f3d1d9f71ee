import "i18next";
import type { Words } from "./resources.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "interface";
    resources: Words;
  }
}
