// Puts the focus on the list of errors, or on what is pointed out before saving, and on the field itself when its line is followed.
export function focusErrors(root) {
  const summary = root.querySelector(".govuk-error-summary") ?? root.getElementById("personal-details");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const field = link && root.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.closest(".field") ?? field).scrollIntoView({ block: "start" });
    field.focus({ preventScroll: true });
  });
}
