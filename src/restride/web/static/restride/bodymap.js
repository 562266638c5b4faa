// Places of the body map press the boxes of the list, which stay the control. Arrow keys walk from place to place.
(() => {
  const box = (zone) => document.getElementById(zone.getAttribute("href").slice(1));
  const zones = (one) => [...one.closest("svg").querySelectorAll("a.bm-zone")];
  const mirror = (zone) => zone.setAttribute("aria-pressed", String(box(zone).checked));
  const press = (zone) => { box(zone).checked = !box(zone).checked; mirror(zone); };
  const wake = () => document.querySelectorAll(".bm-form a.bm-zone:not([role])").forEach((zone, n) => {
    zone.setAttribute("role", "button");
    zone.setAttribute("tabindex", n ? "-1" : "0");
    mirror(zone);
    box(zone).addEventListener("change", () => mirror(zone));
  });
  const walk = (from, by) => {
    const all = zones(from), to = all[(all.indexOf(from) + by + all.length) % all.length];
    from.setAttribute("tabindex", "-1");
    to.setAttribute("tabindex", "0");
    to.focus();
  };
  const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  document.addEventListener("click", (event) => {
    const zone = event.target.closest(".bm-form a.bm-zone");
    if (zone) { event.preventDefault(); press(zone); }
  });
  document.addEventListener("keydown", (event) => {
    const zone = event.target.closest(".bm-form a.bm-zone");
    if (!zone) return;
    if (event.key in STEPS) { event.preventDefault(); walk(zone, STEPS[event.key]); }
    if (event.key === " " || event.key === "Enter") { event.preventDefault(); press(zone); }
  });
  document.addEventListener("htmx:afterSettle", wake);
  wake();
})();
