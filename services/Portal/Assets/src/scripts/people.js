// Adds and removes a person without a journey to the server; without this module the same buttons make the journey.
export function growPeople(root) {
  const list = root.querySelector("[data-people]");
  const template = root.getElementById("person-template");
  if (!list || !template) return;

  root.querySelector("[data-add-person]")?.addEventListener("click", (event) => {
    event.preventDefault();
    const index = Number(list.dataset.next);
    list.dataset.next = String(index + 1);
    const html = template.content.firstElementChild.cloneNode(true);
    for (const node of [html, ...html.querySelectorAll("*")]) {
      for (const attribute of [...node.attributes]) {
        if (attribute.value.includes("INDEX")) attribute.value = attribute.value.replaceAll("INDEX", String(index));
      }
    }
    list.append(html);
    number(list);
    html.querySelector("input, select")?.focus();
  });

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove-person]");
    if (!button) return;
    event.preventDefault();
    button.closest("fieldset.person").remove();
    number(list);
    root.querySelector("[data-add-person]")?.focus();
  });
}

function number(list) {
  list.querySelectorAll("[data-person-number]").forEach((label, index) => {
    label.textContent = String(index + 1);
  });
}
