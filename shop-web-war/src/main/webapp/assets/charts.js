/*
 * Draws what the tables of figures say, with Chart.js. The tables are there without it; once their chart is drawn, they are
 * folded away. A figure names its table (data-table), the columns with its values (data-columns, the first column has number 0
 * and names the row), what it shows (data-label), and whether its rows are days, the last one first (data-chart="time"), or
 * things (data-chart="list").
 */
(() => {
  'use strict';

  if (!window.Chart) {
    return;
  }

  const root = document.documentElement;
  const locale = root.lang === 'en' ? 'en-IE' : root.lang;
  const shortDay = new Intl.DateTimeFormat(locale, {day: 'numeric', month: locale === 'fi' ? 'numeric' : 'short', timeZone: 'UTC'});

  const token = name => getComputedStyle(root).getPropertyValue(name).trim();
  const rem = count => count * parseFloat(getComputedStyle(root).fontSize);
  const shortened = (name, longest) => name.length > longest ? name.slice(0, longest - 1).trimEnd() + '…' : name;

  const nameOf = cell => {
    const time = cell.querySelector('time');
    return time ? shortDay.format(new Date(time.dateTime)) : cell.textContent.trim();
  };

  const read = figure => {
    const table = document.getElementById(figure.dataset.table);
    const rows = [...table.tBodies[0].rows];
    if (figure.dataset.chart === 'time') {
      rows.reverse();
    }
    const columns = figure.dataset.columns.split(' ').map(Number);
    return {
      fullNames: rows.map(row => row.cells[0].textContent.trim()),
      names: rows.map(row => nameOf(row.cells[0])),
      series: columns.map(column => ({
        name: table.tHead.rows[0].cells[column].textContent.trim(),
        values: rows.map(row => Number(row.cells[column].querySelector('data').value)),
        texts: rows.map(row => row.cells[column].textContent.trim()),
      })),
    };
  };

  const options = (figure, content) => {
    const list = figure.dataset.chart === 'list';
    const ink = token('--soft');
    const names = {grid: {display: false}, border: {color: token('--rule')}, ticks: {color: ink, maxRotation: 0, autoSkip: !list}};
    const values = {beginAtZero: true, grid: {color: token('--rule')}, border: {display: false}, ticks: {color: ink, precision: 0}};
    if (list) {
      const longest = figure.clientWidth < rem(25) ? 14 : 26;
      names.ticks.callback = index => shortened(content.names[index], longest);
    }
    return {
      indexAxis: list ? 'y' : 'x',
      locale,
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      interaction: {mode: 'index', axis: list ? 'y' : 'x', intersect: false},
      scales: list ? {x: values, y: names} : {x: names, y: values},
      plugins: {
        legend: {display: content.series.length > 1, align: 'start', labels: {color: ink, boxWidth: 12}},
        tooltip: {
          callbacks: {
            title: items => content.fullNames[items[0].dataIndex],
            label: item => ' ' + content.series[item.datasetIndex].name + ': ' + content.series[item.datasetIndex].texts[item.dataIndex],
          },
        },
      },
    };
  };

  const draw = figure => {
    const content = read(figure);
    const area = figure.querySelector('.chart-area') || figure.appendChild(document.createElement('div'));
    area.className = 'chart-area';
    if (figure.dataset.chart === 'list') {
      area.style.height = rem(2 + 1.75 * content.names.length) + 'px';
    }
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', figure.dataset.label);
    area.replaceChildren(canvas);
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.font.size = rem(0.8125);
    return new Chart(canvas, {
      type: 'bar',
      data: {
        labels: content.names,
        datasets: content.series.map((each, number) => ({
          label: each.name,
          data: each.values,
          backgroundColor: token('--chart-' + (number + 1)),
          maxBarThickness: rem(1.5),
        })),
      },
      options: options(figure, content),
    });
  };

  const figures = [...document.querySelectorAll('figure.chart')];
  figures.forEach(figure => figure.hidden = false); // all before the first is drawn: they share the width
  let charts = figures.map(draw);
  document.querySelectorAll('details.figures').forEach(details => details.open = false);

  const redraw = () => {
    charts.forEach(chart => chart.destroy());
    charts = figures.map(draw);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
})();
