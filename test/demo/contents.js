const STYLE = `<style>
  section, article { background: #fff; border: 1px solid #d8dce3; border-radius: 8px; padding: .8rem 1.1rem; margin: 0 0 .9rem }
  h2 { font-size: 1.15rem; margin: 0 0 .5rem } h3 { font-size: 1rem; margin: .1rem 0 }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; margin: 0 } dt { color: #4a5568 } dd { margin: 0 }
  table { border-collapse: collapse } th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid #e3e7ee }
  .tavle { display: flex; gap: .8rem; align-items: start } .kolonne { flex: 1; min-width: 12rem } p { margin: .3rem 0 }
  iframe { width: 100%; height: 26rem; border: 1px solid #d8dce3; background: #fff }
</style>`;

/** The pieces of one tab, in the order in which they arrive. */
export function tabContents(tab, person) {
  return [STYLE, ...(VIEWS[tab]?.(person) ?? [])];
}

const VIEWS = {
  Sak: (p) => [section(p.nynorsk ? "Oversyn" : "Oversikt", dl(p.overview))],
  Notater: (p) => p.notes.map(note),
  Program: (p) =>
    p.programme
      ? [programme(p), board(p)]
      : [section("Program", "<p>Det er ikke laget noe program.</p>")],
  Vedtak: (p) => [application(p), decisions(p)],
  Brev: (p) =>
    p.decisions.length > 0
      ? [`<section><h2>Siste vedtaksbrev</h2><iframe title="Vedtaksbrev"></iframe></section>`]
      : [section("Brev", "<p>Det er ikke sendt noe vedtaksbrev.</p>")],
};

function section(title, body) {
  return `<section><h2>${title}</h2>${body}</section>`;
}

function dl(rows) {
  return `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`;
}

function note(n) {
  return `<article><h3>${n.title}</h3><p><time>${n.date}</time> · Vibeke Veileder</p>${n.text.map((t) => `<p>${t}</p>`).join("")}</article>`;
}

function programme(p) {
  const { goal, subGoals, period, evaluation, complete } = p.programme;
  const rows = [
    ["Delmål", subGoals.join("; ") || "–"],
    ["Programperiode", period],
    ["Programstatus", "Pågår"],
    ["Evalueringsdato", evaluation],
    ["Permisjon", "Ingen"],
    ["Avbrudd", "Ingen"],
  ];
  const whole = complete ? "<p>Hele programmet vises her.</p>" : "";
  return `<section><h2>Mitt mål</h2><p>${goal}</p></section>${section("Kvalifiseringsprogrammet", dl(rows) + whole)}`;
}

function board(p) {
  const columns = Object.entries(p.board).map(
    ([name, cards]) =>
      `<section class="kolonne"><h2>${name}</h2>${cards.map(card).join("")}</section>`,
  );
  return `<div class="tavle">${columns.join("")}</div>`;
}

function card([type, title, period, hours]) {
  return `<a aria-label="${type}: ${title}" href="#"><article><p>${type}</p><h3>${title}</h3><p>${period}</p>${hours ? `<p>${hours}</p>` : ""}</article></a>`;
}

function application(p) {
  const received = p.overview.filter(([label]) => label.startsWith("Søknad"));
  return section("Søknad", dl(received));
}

function decisions(p) {
  if (p.decisions.length === 0)
    return section("Vedtak", "<p>Ingen vedtak om kvalifiseringsprogram.</p>");
  const head = p.nynorsk
    ? ["Vedtak", "Vedtaksdato", "Periode", "Varigheit", "Grunngjeve", "Opplyst om klagerett"]
    : ["Vedtak", "Vedtaksdato", "Periode", "Varighet", "Begrunnet", "Opplyst om klagerett"];
  const rows = p.decisions.map((d) => [
    d.kind,
    d.date,
    d.period,
    d.months,
    d.reasoned,
    d.complaint,
  ]);
  return section(
    "Vedtak",
    `<table><thead><tr>${head.map((h) => `<th scope="col">${h}</th>`).join("")}</tr></thead><tbody>${rows
      .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join("")}</tr>`)
      .join("")}</tbody></table>`,
  );
}

/** The latest decision as a letter, for the frame. */
export function letter(p) {
  const d = p.decisions.at(-1);
  return `<!doctype html><html lang="nb"><head><title>Vedtaksbrev</title></head><body>
    <h1>Vedtak om kvalifiseringsprogram</h1>
    <p>Gjelder: ${p.name}</p><p>Fødselsnummer: ${p.fnr ?? "ikke registrert"}</p>
    <p>Vedtak: ${d.kind}</p><p>Vedtaksdato: ${d.date}</p><p>Periode: ${d.period}</p><p>Varighet: ${d.months}</p>
    <p>Du kan klage innen tre uker fra du fikk dette brevet.</p></body></html>`;
}
