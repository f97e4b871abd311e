import { spawn } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureServers } from "../setup.mjs";

/** A real web server on loopback with a folder of its own. */
export interface Served {
  /** "http://127.0.0.1:PORT/" */
  readonly url: string;
  /** What is served. */
  readonly folder: string;
  close(): Promise<void>;
}

const WWW_DATA = 33;

/** Apache httpd with mod_dav: everything under `/` may be written; under `/lukket/` only by NAV Prøve's keeper. */
export function startApache(): Promise<Served> {
  const { apache } = ensureServers();
  return start(apache, apacheConfig, (home) => [
    "-d",
    home,
    "-f",
    join(home, "server.conf"),
    "-DFOREGROUND",
  ]);
}

/** nginx, which only reads. */
export function startNginx(): Promise<Served> {
  const { nginx } = ensureServers();
  return start(nginx, nginxConfig, (home) => ["-p", home, "-c", join(home, "server.conf")]);
}

type Config = (home: string, folder: string, port: number) => string;

async function start(
  program: string,
  config: Config,
  argsIn: (home: string) => string[],
): Promise<Served> {
  const home = mkdtempSync(join(tmpdir(), "sk-server-"));
  const folder = join(home, "www");
  for (const name of ["www", "www/lukket", "lock", "tmp"]) mkdirSync(join(home, name));
  const port = await freePort();
  writeFileSync(join(home, "server.conf"), config(home, folder, port));
  // {SHA} of "hemmelig": for a test on loopback alone.
  writeFileSync(join(home, "users"), "keeper:{SHA}nLP07ZNmELkgL1ZdDGwft96jWVI=\n");
  if (isRoot())
    for (const name of ["", "www", "www/lukket", "lock", "tmp"])
      chownSync(join(home, name), WWW_DATA, WWW_DATA);
  const child = spawn(program, argsIn(home), { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  const ended = new Promise<void>((done) => child.on("exit", () => done()));
  const url = `http://127.0.0.1:${port}/`;
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return { url, folder, close };
    await new Promise((done) => setTimeout(done, 50));
  }
  await close();
  throw new Error(`${program} does not answer: ${said}`);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

const MODULES = [
  "mpm_event",
  "authz_core",
  "authz_user",
  "authn_core",
  "authn_file",
  "auth_basic",
  "dir",
  "mime",
  "deflate",
  "filter",
  "dav",
  "dav_fs",
  "headers",
];

const apacheConfig: Config = (home, folder, port) => `
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
${isRoot() ? "User www-data\nGroup www-data" : ""}
PidFile ${home}/pid
ErrorLog ${home}/error.log
${MODULES.map((m) => `LoadModule ${m}_module /usr/lib/apache2/modules/mod_${m}.so`).join("\n")}
DocumentRoot ${folder}
DavLockDB ${home}/lock/db
TypesConfig /dev/null
AddType application/json .json
AddOutputFilterByType DEFLATE application/json
<Directory ${folder}>
  Dav On
  Require all granted
</Directory>
<Directory ${folder}/lukket>
  Dav On
  AuthType Basic
  AuthName liste
  AuthUserFile ${home}/users
  Require valid-user
</Directory>
`;

const nginxConfig: Config = (home, folder, port) => `
${isRoot() ? "user www-data;" : ""}
daemon off;
pid ${home}/pid;
error_log ${home}/error.log;
events {}
http {
  access_log off;
  types { application/json json; }
  gzip on;
  gzip_types application/json;
  client_body_temp_path ${home}/tmp;
  proxy_temp_path ${home}/tmp;
  fastcgi_temp_path ${home}/tmp;
  uwsgi_temp_path ${home}/tmp;
  scgi_temp_path ${home}/tmp;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
  }
}
`;

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
