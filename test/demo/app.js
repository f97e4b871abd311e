import { letter, tabContents } from "./contents.js";
import { persons } from "./persons.js";

/*
 * A small case system that behaves as real ones do: an open and a closed shadow root, a person switch that keeps
 * document, address and title, a header that changes before the content, and content that comes in pieces.
 * `?sak=` opens a person, `?fane=` a tab; `?tempo=` divides the delays (0 for none).
 */
const settings = new URLSearchParams(location.search);
const tempo = Number(settings.get("tempo") ?? 1);
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
const contents = document.querySelector("demo-innhold");
const notes = document.querySelector("demo-notater");

/** 0 to `most` ms, divided by the tempo. */
function delay(least, most) {
  if (tempo === 0) return Promise.resolve();
  const ms = (least + Math.random() * (most - least)) / tempo;
  return new Promise((done) => setTimeout(done, ms));
}

/** Opens a person: header first; the old content stands a while, goes, and the new one comes in pieces. */
async function show(id, { first = false } = {}) {
  const mine = ++turn;
  const still = () => mine === turn;
  const changed = persons[id].fnr !== persons[open].fnr || first;
  open = id;
  drawUsers();
  if (changed) {
    await delay(20, 200);
    if (!still()) return;
    drawHead(id);
    await delay(0, 250);
    if (!still()) return;
  } else drawHead(id);
  drawTabs();
  contents.fill("<p>Henter …</p>");
  notes.fill("");
  contents.removeAttribute("data-fnr");
  notes.removeAttribute("data-fnr");
  await Promise.all([drawContents(id, still), drawNotes(id, still)]);
}

async function drawContents(id, still) {
  await delay(50, 500);
  if (!still()) return;
  contents.setAttribute("data-fnr", persons[id].fnr);
  const parts = tabContents(tab, persons[id]);
  for (let n = 1; n <= parts.length; n++) {
    contents.fill(parts.slice(0, n).join(""));
    await delay(0, 150);
    if (!still()) return;
  }
  if (tab === "Brev") fillLetter(id);
}

function fillLetter(id) {
  const frame = contents.root.querySelector("iframe");
  frame?.setAttribute("srcdoc", letter(persons[id]));
}

async function drawNotes(id, still) {
  await delay(80, 700);
  if (!still()) return;
  notes.setAttribute("data-fnr", persons[id].fnr);
  notes.fill(tab === "Sak" ? tabContents("Notater", persons[id]).join("") : "");
}

function drawHead(id) {
  const p = persons[id];
  head.setAttribute("fnr", p.fnr);
  head.fill(`<style>
    div { background: #fff; padding: .6rem 1.2rem; display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap }
    h2 { margin: 0; font-size: 1.3rem } .merke { border: 1px solid #7a869a; border-radius: 9px; padding: 0 .5rem; font-size: .85rem }
  </style><div><h2>${p.name} (${p.age} år)</h2><button type="button" aria-label="Kopier fødselsnummer">F.nr.: ${p.fnr}</button>
  ${p.tags.map((t) => `<span class="merke">${t}</span>`).join("")}</div>`);
}

function drawUsers() {
  const nav = document.querySelector(".brukere");
  nav.replaceChildren(
    ...Object.entries(persons).map(([id, p]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.person = id;
      button.textContent = id === "josef-innvilget" ? `${p.name} (innvilget)` : p.name;
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
      button.onclick = () => {
        tab = name;
        show(open);
      };
      return button;
    }),
  );
}

show(open, { first: true });

/** For tools that save the page: closed roots are not in the DOM's own serialisation otherwise. */
window.demoRoots = () => [head.root, contents.root, notes.root];
