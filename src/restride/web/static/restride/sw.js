/* Keeps the app's own files and one page for when there is no connection. Never a record. */
const CACHE = "restride-1";
const PAGE = "/offline";
const FILES = ["tokens.css", "look.css", "today.css", "chart.css", "checkin.js", "kept.js", "rules.js", "icon.svg"];
const SHELL = [PAGE, ...FILES.map((name) => `/static/restride/${name}`)];

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name !== CACHE).map((name) => caches.delete(name));
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names))).then(() => clients.claim()));
});

/* The newest where there is a connection, what was kept where there is none. */
async function newest(request) {
  const answer = await fetch(request).catch(() => null);
  if (answer === null) return (await caches.match(request)) ?? Response.error();
  if (answer.ok) await (await caches.open(CACHE)).put(request, answer.clone());
  return answer;
}

async function page(request) {
  return fetch(request).catch(async () => (await caches.match(PAGE)) ?? Response.error());
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/static/") || url.pathname === PAGE) event.respondWith(newest(request));
  else if (request.mode === "navigate") event.respondWith(page(request));
});
