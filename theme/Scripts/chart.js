// Shows at a chart the values of the year that is pointed at or chosen with the keys; it reads them from the table behind the chart.
// Offers the picture of the chart as PNG too.
(() => {
  'use strict';
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };
  document.querySelectorAll('figure.chart').forEach(chart => {
    const table = [...document.querySelectorAll('table.values')].find(t => chart.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_FOLLOWING);
    const first = +chart.dataset.first, last = +chart.dataset.last, plot = chart.querySelector('.plot');
    if (!table || first === last) return;
    const names = [...table.querySelectorAll('thead th')].slice(1).map(th => th.textContent.trim());
    const rows = new Map([...table.querySelectorAll('tbody tr')].map(row => [+row.cells[0].textContent, [...row.cells].slice(1).map(cell => cell.firstChild.textContent.trim())]));
    const range = make('input', { type: 'range', min: first, max: last, value: last });
    const line = make('div', { className: 'year-line', hidden: true }), readout = make('div', { className: 'readout', hidden: true });
    range.setAttribute('aria-label', `${table.caption.textContent.trim()}. ${chart.dataset.year}`);
    const show = () => {
      const year = +range.value, values = (rows.get(year) ?? []).map((value, i) => `${names[i]} ${value}`);
      const at = (year - first + .5) / (last - first + 1), box = range.getBoundingClientRect(), left = box.left - plot.getBoundingClientRect().left;
      range.setAttribute('aria-valuetext', [year, ...values].join('; '));
      readout.replaceChildren(...[year, ...values].map(text => make('p', {}, text)));
      line.hidden = readout.hidden = false;
      line.style.marginLeft = at * box.width + 'px';
      // On the side where there is more room.
      readout.style.left = Math.max(0, left + at * box.width + (at < .5 ? 8 : -8 - readout.offsetWidth)) + 'px';
    };
    const hide = () => { line.hidden = readout.hidden = true; };
    range.addEventListener('pointermove', event => {
      const box = range.getBoundingClientRect(), at = (event.clientX - box.left) / box.width;
      range.value = first + Math.floor(at * (last - first + 1));
      show();
    });
    range.addEventListener('input', show);
    range.addEventListener('focus', show);
    range.addEventListener('blur', hide);
    range.addEventListener('pointerleave', () => { if (document.activeElement !== range) hide(); });
    plot.append(line, range, readout);
  });
  // Drawn from the SVG, twice as large. Not in a page opened from a folder, where a script may not read what it has drawn.
  if (location.protocol !== 'file:') document.querySelectorAll('.chart a[data-png]').forEach(link => {
    const png = make('a', { href: link.href, textContent: link.dataset.png });
    png.addEventListener('click', async event => {
      event.preventDefault();
      const picture = make('img', { src: link.href });
      await picture.decode();
      const canvas = make('canvas', { width: picture.naturalWidth * 2, height: picture.naturalHeight * 2 });
      canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(blob => make('a', { href: URL.createObjectURL(blob), download: link.pathname.replace(/.*\/|svg$/g, '') + 'png' }).click());
    });
    link.after(png);
  });
})();
