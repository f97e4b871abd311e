/*
 * Makes a fresh clone ready: node modules (with the right Node among them) and the two browsers. Runs on any
 * Node from 20, so it is plain JavaScript without dependencies.
 */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const nodePath = join(root, "node_modules", ".bin", "node");

/** Installs the locked modules where they are missing or older than the lockfile; never through a link into another checkout. */
export function ensureModules() {
  const modules = join(root, "node_modules");
  if (existsSync(nodePath) && lstatSync(modules).isSymbolicLink()) return;
  const mark = join(modules, ".package-lock.json");
  const lock = join(root, "package-lock.json");
  const fresh = existsSync(mark) && statSync(mark).mtimeMs >= statSync(lock).mtimeMs - 1000;
  if (fresh && existsSync(nodePath)) return;
  say("Installerer avhengigheter (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    PUPPETEER_SKIP_DOWNLOAD: "1",
  });
  if (!existsSync(nodePath))
    fail(
      "npm-pakken «node» ble ikke lagt i node_modules/.bin. Kjør «npm ci» og se hva den melder.",
    );
}

/** Paths of Chromium (or Chrome, Edge) and Firefox; installs what is missing where that can be done. */
export function ensureBrowsers(wanted = ["chrome", "firefox"]) {
  const paths = {};
  for (const name of wanted) paths[name] = find(name) ?? install(name);
  return paths;
}

const BROWSERS = {
  chrome: {
    env: "CHROME_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    apt: "chromium",
  },
  firefox: {
    env: "FIREFOX_PATH",
    names: ["firefox", "firefox-esr"],
    apt: "firefox-esr",
  },
};

function find(name) {
  const { env, names } = BROWSERS[name];
  const given = process.env[env];
  if (given) return existsSync(given) ? given : fail(`${env}=${given}: filen finnes ikke.`);
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const n of names)
    for (const folder of folders) if (existsSync(join(folder, n))) return join(folder, n);
  return findInCache(name);
}

/** A browser that puppeteer has downloaded before. */
function findInCache(name) {
  const folder = join(
    process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), ".cache", "puppeteer"),
    name,
  );
  if (!existsSync(folder)) return null;
  const file = name === "chrome" ? "chrome" : "firefox";
  const hits = readdirSync(folder, { recursive: true }).filter((f) =>
    String(f).endsWith(`/${file}`),
  );
  return hits.length > 0 ? join(folder, String(hits.at(-1))) : null;
}

/** As root on Debian and its kin. A server that the package would start at once is not ours: it is held back. */
function installed(apt) {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  const quiet = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  spawn("apt-get", ["update", "-qq"], quiet);
  spawn("apt-get", ["install", "-y", "-qq", "--no-install-recommends", apt], quiet);
}

function install(name) {
  const { apt, env } = BROWSERS[name];
  say(`Fant ikke ${name}, prøver å installere …`);
  installed(apt);
  if (!find(name)) spawn("npx", ["puppeteer", "browsers", "install", name], {}, 300_000);
  return (
    find(name) ??
    fail(
      `Fant ikke ${name} og kunne ikke installere den. Installer den selv, eller sett ${env} til filen.`,
    )
  );
}

/** Paths of web servers that the tests start on loopback; installs what is missing where that can be done. */
export function ensureServers() {
  const paths = {};
  for (const [name, { file, apt }] of Object.entries(SERVERS)) {
    if (!serverAt(file)) installed(apt);
    paths[name] = serverAt(file);
    if (!paths[name])
      fail(`Fant ikke ${file} og kunne ikke installere ${apt}. Installer pakken selv.`);
  }
  return paths;
}

const SERVERS = {
  apache: { file: "apache2", apt: "apache2" },
  nginx: { file: "nginx", apt: "nginx-light" },
};

/** Servers stand where users without rights do not look. */
function serverAt(file) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  const folder = folders.find((f) => existsSync(join(f, file)));
  return folder ? join(folder, file) : null;
}

function run(command, args, env) {
  if (spawn(command, args, env).status !== 0) fail(`«${command} ${args.join(" ")}» mislyktes.`);
}

function spawn(command, args, env, timeout) {
  // Output goes to standard error: commands that print JSON keep their standard output clean.
  return spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", 2, 2],
    timeout,
  });
}

function say(text) {
  console.error(text);
}

function fail(text) {
  console.error(text);
  process.exit(1);
}
