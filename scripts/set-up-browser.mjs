// Finds a Chromium for the browser tests, once, and notes it in .cache/browser.json, where playwright.config.ts
// reads it: Playwright's own where it is installed, else the system's, else what can be downloaded or installed.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";

const root = dirname(import.meta.dirname);
const note = resolve(process.argv[2] ?? join(root, ".cache", "browser.json"));
const DOWNLOAD_LIMIT_MS = 120_000;
const APT = "/usr/bin/apt-get";

const require = createRequire(import.meta.url);
const version = JSON.parse(readFileSync(require.resolve("@playwright/test/package.json"), "utf8")).version;

if (!isKnown()) {
  const path =
    (await installedByPlaywright()) ??
    installedInSystem() ??
    (await downloadedByPlaywright()) ??
    installedByApt();
  if (path === undefined) {
    process.stderr.write(
      "No Chromium was found, none could be downloaded, and this user cannot install one.\n" +
        "Install Chromium or Google Chrome (on Debian: apt-get install chromium), and run this again.\n",
    );
    process.exit(1);
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, `${JSON.stringify({ playwright: version, path })}\n`);
  process.stdout.write(`The browser tests use ${path}\n`);
}

/** Looked for again after an upgrade of Playwright, whose own browser goes with its version. */
function isKnown() {
  try {
    const known = JSON.parse(readFileSync(note, "utf8"));
    return known.playwright === version && existsSync(known.path);
  } catch {
    return false;
  }
}

async function installedByPlaywright() {
  const { chromium } = await import("@playwright/test");
  return works(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function installedInSystem() {
  return [...namedPlaces(), ...placesOnPath()].find(works);
}

function namedPlaces() {
  const places = {
    darwin: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
      .filter((name) => process.env[name])
      .map((name) => join(process.env[name], "Google", "Chrome", "Application", "chrome.exe")),
  };
  return places[process.platform] ?? [];
}

function placesOnPath() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Present is not enough: a downloaded browser may lack libraries, and Ubuntu's is a stub that asks for a snap. */
function works(path) {
  if (!isExecutable(path)) return false;
  // On Windows this would open a window.
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function downloadedByPlaywright() {
  process.stdout.write("No Chromium here: asking Playwright to download its own …\n");
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "--no-shell", "chromium"], {
    timeout: DOWNLOAD_LIMIT_MS,
    killSignal: "SIGKILL",
    stdio: ["ignore", "ignore", "inherit"],
  });
  return installedByPlaywright();
}

function installedByApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync(APT)) return undefined;
  process.stdout.write("Installing the system's Chromium with apt-get …\n");
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "ignore", "inherit"],
  };
  spawnSync(APT, ["update"], options);
  spawnSync(APT, ["install", "-y", "--no-install-recommends", "chromium"], options);
  return installedInSystem();
}
