// A form goes once: the second Enter on a slow line is swallowed (the server would see the same Idempotency-Key anyway).
export function submitOnce(root) {
  root.querySelectorAll("form[method=post]").forEach((form) => {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) {
        event.preventDefault();
        return;
      }
      sent = true;
      event.submitter?.setAttribute("aria-disabled", "true");
      form.setAttribute("aria-busy", "true");
    });
    addEventListener("pageshow", () => {
      sent = false;
      form.removeAttribute("aria-busy");
      form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
    });
  });
}
