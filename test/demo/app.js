import { letter, tabContents } from "./contents.js";
import { persons } from "./persons.js";
import { timelines } from "./timelines.js";

/*
 * A small case system that behaves as real ones do: an open and a closed shadow root, a person switch that keeps
 * document, address and title, a header that changes before or after the content, and content that comes in pieces.
 * `?sak=` opens a person, `?fane=` a tab; `?slag=` how a switch goes by; `?tempo=` divides its times (0 for none);
 * `?verter=nei`: no part of the page carries the person's number in an attribute.
 */
const settings = new URLSearchParams(location.search);
const tempo = Number(settings.get("tempo") ?? 1);
const kind = settings.get("slag") ?? "vanlig";
const hasHosts = settings.get("verter") !== "nei";
const TABS = ["Sak", "Program", "Vedtak", "Brev"];

let open = settings.get("sak") ?? "josef";
let tab = settings.get("fane") ?? "Sak";
let turn = 0;

for (const name of ["demo-hode", "demo-innhold", "demo-notater"])
  customElements.define(
    name,
    class extends HTMLElement {
      root = this.attachShadow({ mode: name === "demo-innhold" ? "closed" : "open" });
      fill(html) {
        const template = document.createElement("template");
        template.innerHTML = html;
        this.root.replaceChildren(template.content);
      }
    },
  );

const head = document.querySelector("demo-hode");
const part = (name) => document.querySelector(`demo-${name}`);
/** What the header has said, and since when: for tools that look at the panel beside it. */
const said = [];

function says(person) {
  said.push({ at: now(), person });
}

/** The page has arrived whole. */
function stands() {
  window.demoStill = now();
}

function now() {
  return performance.timeOrigin + performance.now();
}

/** Lets some time of the page go by, divided by the tempo. */
function delay(ms, pace) {
  if (pace === 0) return Promise.resolve();
  return new Promise((done) => setTimeout(done, ms / pace));
}

/** Opens a person: the steps of a timeline, until somebody else is opened. True when it came to its end. */
async function show(id, way = kind, pace = tempo) {
  const mine = ++turn;
  open = id;
  drawUsers();
  drawTabs();
  window.demoStill = null;
  let last = 0;
  const steps = timelines[way]().sort((a, b) => a[0] - b[0]);
  for (const [at, step, share] of steps) {
    await delay(at - last, pace);
    last = at;
    if (mine !== turn) return false;
    STEPS[step](id, share ?? 1);
  }
  stands();
  return true;
}

/** Another tab of the same person: the header stands, the content comes anew. */
async function choose(name) {
  const mine = ++turn;
  window.demoStill = null;
  tab = name;
  drawTabs();
  away();
  drawHosts(open);
  for (const share of [0.5, 1]) {
    await delay(150, tempo);
    if (mine !== turn) return;
    drawContents(open, share);
  }
  drawNotes(open);
  stands();
}

const STEPS = {
  head: (id) => drawHead(id, ["number", "name", "tags"]),
  /** The name, and a number that is still to come. */
  name: (id) => drawHead(id, ["name"]),
  "head-away": () => drawHead(open, []),
  /** The content is taken away, and says so. */
  away,
  /** The parts of the page go as a whole, and come anew without content. */
  gone: () => {
    for (const name of ["innhold", "notater"])
      part(name).replaceWith(document.createElement(`demo-${name}`));
  },
  /** The parts are told whose page it is; they hold what they held. */
  hosts: (id) => drawHosts(id),
  contents: (id, share) => drawContents(id, share),
  notes: (id) => drawNotes(id),
};

function away() {
  part("innhold").fill("<p>Henter …</p>");
  part("notater").fill("");
  for (const name of ["innhold", "notater"]) part(name).removeAttribute("data-fnr");
}

function drawHosts(id) {
  for (const name of ["innhold", "notater"]) drawHost(part(name), id);
}

function drawHost(host, id) {
  const { fnr } = persons[id];
  if (fnr && hasHosts) host.setAttribute("data-fnr", fnr);
  else host.removeAttribute("data-fnr");
}

function drawContents(id, share) {
  const contents = part("innhold");
  drawHost(contents, id);
  const parts = tabContents(tab, persons[id]);
  contents.fill(parts.slice(0, Math.ceil(parts.length * share)).join(""));
  if (tab === "Brev" && share === 1) fillLetter(contents, id);
}

function fillLetter(contents, id) {
  contents.root.querySelector("iframe")?.setAttribute("srcdoc", letter(persons[id]));
}

function drawNotes(id) {
  const notes = part("notater");
  drawHost(notes, id);
  notes.fill(tab === "Sak" ? tabContents("Notater", persons[id]).join("") : "");
}

const HEAD_STYLE = `<style>
    div { background: #fff; padding: .6rem 1.2rem; display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; min-height: 2rem }
    h2 { margin: 0; font-size: 1.3rem } .merke { border: 1px solid #7a869a; border-radius: 9px; padding: 0 .5rem; font-size: .85rem }
  </style>`;

function drawHead(id, parts) {
  const p = persons[id];
  const has = (name) => parts.includes(name);
  if (p.fnr && hasHosts && has("number")) head.setAttribute("fnr", p.fnr);
  else head.removeAttribute("fnr");
  const name = has("name") ? `<h2>${p.name} (${p.age} år)</h2>` : "";
  const number = has("number")
    ? p.fnr
      ? `<button type="button" aria-label="Kopier fødselsnummer">F.nr.: ${p.fnr}</button>`
      : "<span>F.nr.: ikke registrert</span>"
    : "";
  const tags = has("tags") ? p.tags.map((t) => `<span class="merke">${t}</span>`).join("") : "";
  head.fill(`${HEAD_STYLE}<div>${name}${number}${tags}</div>`);
  says(has("number") ? (p.fnr ?? p.name) : null);
}

const NOTES = { "josef-innvilget": " (innvilget)", "kari-b": " (kantine)" };

function drawUsers() {
  const nav = document.querySelector(".brukere");
  nav.replaceChildren(
    ...Object.entries(persons).map(([id, p]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.person = id;
      button.textContent = `${p.name}${NOTES[id] ?? ""}`;
      button.setAttribute("aria-pressed", String(id === open));
      button.onclick = () => show(id);
      return button;
    }),
  );
}

function drawTabs() {
  document.querySelector(".faner").replaceChildren(
    ...TABS.map((name) => {
      const button = document.createElement("button");
      button.type = "button";
      button.role = "tab";
      button.textContent = name;
      button.setAttribute("aria-selected", String(name === tab));
      button.onclick = () => choose(name);
      return button;
    }),
  );
}

show(open, "alt-i-ett");

/** For tools: closed roots are not in the DOM's own serialisation otherwise; switches by any timeline; what was said. */
window.demoRoots = () => [head.root, part("innhold").root, part("notater").root];
window.demoShow = show;
window.demoChoose = choose;
window.demoSaid = said;
