// Countries and groups of the comparison are chosen, and its rows sorted.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const table = document.querySelector('.comparison');
  const chooser = table && document.getElementById('compare-controls');
  if (!chooser) return;

  const countries = all('[name=c]', chooser), groups = all('[name=g]', chooser);
  // A comparison needs two countries, and a table a group.
  const keep = (boxes, least) => {
    const chosen = boxes.filter(b => b.checked);
    boxes.forEach(b => { b.disabled = b.checked && chosen.length <= least; });
    return chosen.map(b => b.value);
  };
  const show = () => {
    const shown = keep(countries, 2), open = keep(groups, 1);
    all('[data-country]', table).forEach(cell => { cell.hidden = !shown.includes(cell.dataset.country); });
    all('tbody[data-group]', table).forEach(body => { body.hidden = !open.includes(body.dataset.group); });
    choices.write({ c: shown.length < countries.length ? shown.join('-') : '', g: open.length < groups.length ? open.join('.') : '' });
  };
  // An address that names too few, or none that there are, shows all.
  const choose = (boxes, named, least) => {
    const known = boxes.filter(b => named.includes(b.value));
    boxes.forEach(b => { b.checked = known.length < least || known.includes(b); });
  };
  chooser.addEventListener('change', show);
  choices.follow(state => {
    choose(countries, (state.get('c') ?? '').split('-'), 2);
    choose(groups, (state.get('g') ?? '').split('.'), 1);
    show();
  });

  // Rows are sorted within their group, by the answers of one country.
  const order = ['restricted', 'mixed', 'disputed', 'neutral', 'free', 'unknown'];
  const original = new Map(all('tbody', table).map(b => [b, all('tr:not(.group)', b)]));
  all('thead th', table).forEach(head => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = '↕';
    button.setAttribute('aria-label', chooser.dataset.sort.replace('{0}', head.textContent.trim()));
    head.append(button);
    button.addEventListener('click', () => {
      const next = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
      all('thead th', table).forEach(h => h.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', next);
      const sign = next === 'ascending' ? 1 : -1, country = head.dataset.country;
      const key = row => country ? order.indexOf(row.querySelector(`[data-country="${country}"]`).className) : 0;
      const name = row => row.querySelector('th').textContent;
      original.forEach((rows, body) => body.append(...[...rows].sort((a, b) => sign * (key(a) - key(b) || name(a).localeCompare(name(b))))));
    });
  });
})();
