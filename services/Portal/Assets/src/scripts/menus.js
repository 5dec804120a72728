// Closes an open menu by Escape or by a click beside it.
export function closeMenus(root) {
  const menus = root.querySelectorAll("details.menu");
  root.addEventListener("click", (event) => menus.forEach((menu) => menu.contains(event.target) || (menu.open = false)));
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menus.forEach((menu) => {
      if (!menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
  });
}
