// Shows the lines to the chosen partner only; without this module all of them stand in groups by partner.
export function followPartner(root) {
  const partner = root.querySelector("[data-partner]");
  const channel = root.querySelector("[data-channel]");
  if (!partner || !channel) return;
  const groups = [...channel.querySelectorAll("optgroup")];

  const follow = () => {
    for (const group of groups) {
      const fits = group.dataset.of === partner.value;
      group.hidden = group.disabled = !fits;
    }
    if (channel.selectedOptions[0]?.parentElement.disabled) {
      const first = groups.find((group) => !group.disabled)?.querySelector("option");
      channel.value = first?.value ?? "";
    }
  };

  partner.addEventListener("change", follow);
  partner.form.addEventListener("change", (event) => event.target === partner.form && follow());
  follow();
}
