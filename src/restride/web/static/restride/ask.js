// An answer that did not arrive is said, and stays in the form.
for (const event of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  document.addEventListener(event, () => {
    const line = document.getElementById("unsent");
    line.hidden = false;
    line.focus();
  });
}
