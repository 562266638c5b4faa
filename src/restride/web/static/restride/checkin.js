/* The check-in: says at once what a new sign means and which rows are open; keeps what cannot be sent. */
import { drop, flush, keep, remember, remembered, stuck, waiting } from "./kept.js";
import { hits } from "./rules.js";

const { rules, levels, rows, number, said: words } = JSON.parse(document.getElementById("phone").textContent);
const form = document.querySelector("form[data-checkin]");
const leg = location.pathname.match(/^\/leg\/[0-9a-f-]{36}\//)?.[0];
const order = Object.keys(levels);
const able = Boolean(navigator.locks && window.indexedDB);

function answers() {
  const said = {};
  for (const input of form.querySelectorAll("fieldset input:checked")) {
    if (input.type === "checkbox") (said[input.name] ??= []).push(input.value);
    else said[input.name] = input.value;
  }
  if (!said.new_signs?.includes("fever_or_unwell")) {
    for (const row of form.querySelectorAll(".details [data-row]")) delete said[row.dataset.row];
  }
  return said;
}

function paragraph(text, strong) {
  const p = document.createElement("p");
  p.append(strong ? Object.assign(document.createElement("strong"), { textContent: text }) : text);
  return p;
}

function call() {
  const link = document.createElement("a");
  link.className = "btn btn-now";
  link.href = `tel:${number}`;
  link.textContent = words.call.replace("{number}", number);
  return link;
}

function speak(said) {
  const note = form.querySelector("[data-spoken]");
  const found = said.new_signs || said.limp ? hits(rules, said) : [];
  const fever = said.new_signs?.includes("fever_or_unwell");
  const asked = fever && [...form.querySelectorAll(".details [data-row]")].some((row) => !said[row.dataset.row]);
  note.hidden = !found.length && !asked;
  note.dataset.rules = found.map((rule) => `${rule.id}:${rule.level}`).join(" ");
  const level = order.find((one) => found.some((rule) => rule.level === one));
  const told = found.filter((rule) => rule.level === level).map((rule) => paragraph(rule.say));
  const more = asked ? [paragraph(words.more)] : [];
  const { headline, where, do: what } = levels[level] ?? {};
  const lead = level ? [paragraph(headline, true), ...(level === order[0] ? [call()] : []), ...told, paragraph(words.where.replace("{where}", where)), paragraph(what)] : [];
  note.classList.toggle("note-stop", order.indexOf(level) >= 0 && order.indexOf(level) < 2);
  note.classList.toggle("note-warn", !note.classList.contains("note-stop"));
  note.querySelector("div").replaceChildren(...lead, ...more, ...(level ? [paragraph(words.spoke)] : []));
}

function showOpen(said) {
  const shown = [...form.querySelectorAll("[data-row]")].map((row) => row.dataset.row);
  const open = shown.filter((name) => name in rows && said[name] === undefined).map((name) => rows[name]);
  const note = form.querySelector("[data-open]");
  note.hidden = !open.length;
  if (open.length) note.querySelector("p").replaceChildren(words.open.replace("{rows}", open.join(", ")), " ", words.no_run);
}

form?.addEventListener("change", ({ target }) => {
  if (target.type === "checkbox" && target.checked) {
    const none = target.value === "none";
    for (const one of form.querySelectorAll(`input[name="${target.name}"]`)) {
      if (one !== target && (none || one.value === "none")) one.checked = false;
    }
  }
  const said = answers();
  speak(said);
  showOpen(said);
});

let opened = null; /* one that was refused before, and is sent again as of its own moment */

async function told() {
  const path = leg ?? (await remembered());
  const fields = [...new FormData(form)].filter(([name]) => name !== "csrfmiddlewaretoken");
  const id = form.elements.id.value;
  return path && { id, path: opened?.path ?? `${path}checkin`, fields, at: opened?.at ?? new Date().toISOString() };
}

function note([lead, ...more]) {
  const kept = form.querySelector("[data-kept]");
  kept.querySelector("div").replaceChildren(paragraph(lead, true), ...more.map((text) => paragraph(text)));
  kept.hidden = false;
}

function showKept(at) {
  const time = new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
  note([words.saved.replace("{time}", time), words.sent_once]);
}

/* One that the app would not take: what is wrong, and two ways on. */
async function showStuck() {
  const note = document.querySelector("[data-stuck]");
  const [one] = await stuck();
  note.hidden = !one;
  if (!one) return;
  const time = new Date(one.at).toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" });
  const why = one.refused === 413 ? words.too_large : words.unreadable;
  note.querySelector("p").replaceChildren(words.stuck.replace("{time}", time).replace("{why}", why));
  const [look, away] = note.querySelectorAll("button");
  look.hidden = !form;
  look.onclick = () => open(one);
  away.onclick = async () => (await drop(one.id), await showStuck());
}

function open(one) {
  opened = one;
  for (const input of form.querySelectorAll("fieldset input")) {
    input.checked = one.fields.some(([name, value]) => name === input.name && value === input.value);
  }
  form.elements.id.value = one.id;
  const fold = form.closest("details");
  if (fold) fold.open = true;
  const said = answers();
  speak(said);
  showOpen(said);
  note([words.opened]);
  form.scrollIntoView();
  form.querySelector("input:not([type=hidden])").focus();
}

function shut() {
  form.querySelector("[type=submit]").hidden = true;
  form.querySelector("[data-open]").hidden = true;
}

form?.addEventListener("submit", async (event) => {
  if (!able) return; /* the browser sends it, as without a script */
  event.preventDefault();
  const entry = await told();
  if (!entry) return form.querySelector("[data-open] p").replaceChildren(words.no_leg);
  form.action = entry.path;
  if (!(await keep(entry).then(() => true, () => false))) return form.submit();
  await settling;
  const answer = (await flush(opened ? undefined : entry.id)).get(entry.id);
  if ((await stuck()).some((one) => one.id === entry.id)) {
    await showStuck();
    return document.querySelector("[data-stuck]").scrollIntoView({ block: "center" });
  }
  if (!answer && (await waiting()).some((one) => one.id === entry.id)) return showKept(entry.at), shut();
  if (!answer) return location.assign(entry.path.replace(/checkin$/, "today")); /* another window has sent it */
  if (answer.ok) return location.assign((await answer.json()).next);
  form.submit(); /* refused: the server's own page says why */
});

/* What an earlier visit left here is sent now; what still cannot be is named. */
async function settle() {
  const sent = [...(await flush()).values()];
  if (sent.some((answer) => answer.ok)) return location.reload();
  await showStuck();
  const [first] = await waiting();
  if (form && sent.some((answer) => [409, 422].includes(answer.status))) note([words.refused]);
  else if (form && first) showKept(first.at);
}

const fresh = () => `checkin-${crypto.randomUUID().replaceAll("-", "")}`;
let settling = null;
if (form) speak(answers());
if (able) {
  if (form && !form.elements.id.value) form.elements.id.value = fresh();
  if (leg) remember(leg);
  addEventListener("online", settle);
  settling = settle();
  navigator.serviceWorker?.register("/sw.js");
}
