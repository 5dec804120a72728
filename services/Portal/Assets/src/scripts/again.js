// The browser's Back brings a form that was sent back as it was typed, but the server gave it a new key and the time of now: sent once more
// it would be saved a second time. What it was sent with is kept in the entry of the history that Back leads to, without anything typed.
export function sendAgainAsItWas(root) {
  const form = root.querySelector("form[data-once]");
  if (!form) return;
  const key = form.elements.namedItem("idempotencyKey");
  const at = form.elements.namedItem("at");

  const cameBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
  const before = cameBack && history.state?.sent;
  if (before) {
    key.value = before.key;
    if (at.value === at.defaultValue) at.value = before.at;
  }

  form.addEventListener("submit", () => history.replaceState({ sent: { key: key.value, at: at.value } }, ""));
}
