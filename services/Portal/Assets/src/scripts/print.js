// A button to print shows only where a script can do it; the browser's own command works without.
export function offerPrinting(root) {
  root.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
}
