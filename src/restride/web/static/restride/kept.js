/* Check-ins that wait on this phone for a connection. Each is sent once: one window at a time, and the server knows
   an entry that it has by its id. 404: the leg was erased, and with it goes what waited for it. What is refused as it
   stands is not sent again of itself: it stays, marked, for its writer to open or to throw away. */
const SETTLED = [404, 409, 422];
const REFUSED = [400, 413];

function wish(request) {
  return new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error);
  });
}

async function store(name, mode) {
  const opening = indexedDB.open("restride", 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("waiting", { keyPath: "id" });
    opening.result.createObjectStore("leg");
  };
  return (await wish(opening)).transaction(name, mode).objectStore(name);
}

export const keep = async (entry) => wish((await store("waiting", "readwrite")).put(entry));
export const drop = async (id) => wish((await store("waiting", "readwrite")).delete(id));
const all = async () => wish((await store("waiting", "readonly")).getAll());
export const waiting = async () => (await all()).filter((one) => !one.refused);
export const stuck = async () => (await all()).filter((one) => one.refused);
export const remember = async (path) => wish((await store("leg", "readwrite")).put(path, "last"));
export const remembered = async () => wish((await store("leg", "readonly")).get("last"));

function cookie(name) {
  return document.cookie.split("; ").find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
}

/* The token is read now, when it is sent: the one of the moment of writing may be long gone. */
function post({ path, fields, at }, late) {
  const body = new URLSearchParams(late ? [...fields, ["at", at]] : fields);
  return fetch(path, { method: "POST", body, headers: { Accept: "application/json", "X-CSRFToken": cookie("restride_csrf") } });
}

/* Sends what waits and gives back the answers by id. Without a connection everything stays. `fresh` was written now. */
export function flush(fresh) {
  return navigator.locks.request("restride-waiting", async () => {
    const answers = new Map();
    for (const entry of await waiting()) {
      const answer = await post(entry, entry.id !== fresh).catch(() => null);
      if (answer === null) break;
      if (answer.ok || SETTLED.includes(answer.status)) await drop(entry.id);
      else if (REFUSED.includes(answer.status)) await keep({ ...entry, refused: answer.status });
      else continue;
      answers.set(entry.id, answer);
    }
    return answers;
  });
}
