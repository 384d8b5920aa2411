const marks = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const text = value => String(value).replace(/[&<>"]/g, mark => marks[mark]);
export const name = (list, id) => text(list.find(entry => entry.id === id).name);
export const day = date => date.toISOString().slice(0, 10);
export const line = (fact, more = "") =>
  `<li><time datetime="${fact.when}">${fact.when}</time> <a href="${fact.url}">${text(fact.title)}</a> ${more}</li>`;
