/** The arrows of docs/architecture.md. Each rule: who must not import what, and why. */

const only = (name, from, allowed, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: from },
  to: { path: "^(src|app|locales|tests)/", pathNot: allowed },
});

const notFrom = (name, target, allowedFrom, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: "^(src|app)/", pathNot: allowedFrom },
  to: { path: target },
});

const npm = (...names) => `^node_modules/(${names.join("|")})/`;

export default {
  forbidden: [
    only("text-stands-alone", "^src/domain/text/", "^src/domain/(text|errors)/", "Everything rests on it."),
    only(
      "alignment-knows-text",
      "^src/domain/alignment/",
      "^src/domain/(errors|text|alignment)/",
      "Glossary pairs come in as plain data.",
    ),
    only(
      "glossary-knows-text",
      "^src/domain/glossary/",
      "^src/domain/(errors|text|glossary)/",
      "A term is found in a sentence, whatever it stands beside.",
    ),
    only(
      "search-knows-words",
      "^src/domain/search/",
      "^src/domain/(errors|text|glossary|search)/",
      "Queries and words to search by; where they are kept is the store's business.",
    ),
    only(
      "rendering-joins-three",
      "^src/domain/rendering/",
      "^src/domain/(errors|text|alignment|glossary|rendering)/",
      "It binds what the three found.",
    ),
    only(
      "review-is-domain",
      "^src/domain/review/",
      "^src/domain/",
      "Rules of review know no store and no page.",
    ),
    only(
      "formats-are-pure",
      "^src/formats/",
      "^src/(domain|formats)/",
      "String or bytes to domain and back, nothing else.",
    ),
    only(
      "store-knows-domain",
      "^src/store/",
      "^src/(domain|store)/",
      "Files, pages and accounts are not its business.",
    ),
    only(
      "accounts-know-store",
      "^src/accounts/",
      "^src/(accounts|store|domain)/",
      "Who may do what is decided without pages.",
    ),
    only(
      "workflows-join",
      "^src/workflows/",
      "^src/(domain|formats|store|accounts|workflows)/",
      "The one place that joins the others; the interface stays outside.",
    ),
    only(
      "i18n-stands-alone",
      "^src/i18n/",
      "^(src/i18n|locales)/",
      "Words of the interface, whoever shows them.",
    ),
    only(
      "command-calls-workflows",
      "^src/cli/",
      "^src/(cli|workflows|domain|i18n|server)/|^src/store/open\\.ts$",
      "The command is a way in, not a second set of rules.",
    ),
    only(
      "server-is-a-shell",
      "^src/server/",
      "^src/(server|workflows|domain|i18n)/|^src/(store/open|accounts/address)\\.ts$",
      "The server around Next.js knows no pages.",
    ),
    only(
      "loaders-load",
      "^app/_server/",
      "^(src/(workflows|store|accounts|domain|i18n)|app/_server)/",
      "Loaders and actions' helpers.",
    ),
    only(
      "components-show",
      "^app/.*/_components/|^app/_components/",
      "^(src/(domain|i18n|workflows/view)|app/.*_components|app/_components)/|^src/workflows/view\\.ts$|\\.module\\.css$",
      "Interface parts hold no rules and load nothing.",
    ),
    only(
      "routes-are-thin",
      "^app/(?!_server|_components)(?!.*/_components/)",
      "^(src/(domain|i18n)|app|locales)/",
      "A route joins a loader and components.",
    ),
    {
      name: "domain-is-pure",
      severity: "error",
      comment: "No node:*, React, Next.js: what domain and formats need (time, dictionaries) is passed in.",
      from: { path: "^src/(domain|formats)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "domain-knows-no-framework",
      severity: "error",
      comment: "Domain and formats run anywhere: in the server, in the command, in a test.",
      from: { path: "^src/(domain|formats)/" },
      to: { path: npm("react", "react-dom", "next", "kysely", "pg", "i18next", "react-i18next") },
    },
    notFrom(
      "databases-stay-in-the-store",
      npm("kysely", "pg"),
      "^src/store/",
      "One sole user of database packages.",
    ),
    notFrom(
      "better-auth-has-one-home",
      npm("better-auth"),
      "^src/accounts/",
      "Who somebody is, is found out in one place.",
    ),
    notFrom(
      "i18next-has-one-home",
      npm("i18next", "react-i18next"),
      "^src/i18n/",
      "One set-up, one instance a request.",
    ),
    notFrom(
      "diff-is-reviews-tool",
      npm("diff"),
      "^src/domain/review/",
      "Translation diffs are made in one place.",
    ),
    {
      name: "files-are-read-by-workflows",
      severity: "error",
      comment:
        "With the command, workflows are the only readers of files; the server and the store open their own.",
      from: { path: "^(src|app)/", pathNot: "^src/(workflows|cli|server|store)/" },
      to: { dependencyTypes: ["core"], path: "^(node:)?fs" },
    },
    {
      name: "nothing-imports-tests",
      severity: "error",
      comment: "Tests look at the code, not the other way round.",
      from: { path: "^(src|app)/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "Two modules that need each other are one module.",
      from: {},
      to: { circular: true },
    },
    {
      name: "all-imports-resolve",
      severity: "error",
      comment: "An import that does not resolve is checked by no rule above.",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
