// A partner's 4×4 grade chosen: ours shows at once what it becomes. Without this module the server reads it the same way.
export function showMapped(root) {
  root.querySelectorAll("select[data-becomes]").forEach((given) => {
    const becomes = Object.fromEntries(given.dataset.mapping.split(" ").map((pair) => pair.split("=")));
    const ours = given.form.elements[given.dataset.becomes];
    given.addEventListener("change", () => {
      if (given.value) ours.value = becomes[given.value];
    });
  });
}
