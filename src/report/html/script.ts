/** What the page does: filters, and keys that lead from finding to finding. It reads nothing but the page. */
export const SCRIPT = `'use strict';
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const overview = document.querySelector('#overview');
  document.body.prepend(overview);
  const notes = all('.note');
  const marks = all('mark');
  const byNote = new Map(notes.map((note) => [note.id.slice(5), { note, marks: [] }]));
  const numbersOf = (mark) => mark.dataset.notes.split(' ');
  for (const mark of marks) for (const number of numbersOf(mark)) byNote.get(number)?.marks.push(mark);
  const severities = all('button[data-severity]');
  const boxes = all('input[data-rule]');
  const status = document.querySelector('#shown');

  function filter() {
    const wanted = new Set(severities.filter((each) => each.getAttribute('aria-pressed') === 'true').map((each) => each.dataset.severity));
    const rules = new Set(boxes.filter((box) => box.checked).map((box) => box.dataset.rule));
    for (const note of notes) note.hidden = !wanted.has(note.dataset.severity) || !rules.has(note.dataset.rule);
    for (const mark of marks) mark.classList.toggle('off', numbersOf(mark).every((number) => byNote.get(number)?.note.hidden ?? true));
    for (const story of all('.story')) story.hidden = !story.querySelector('.note:not([hidden])');
    for (const row of all('.chart li')) row.hidden = document.getElementById('story-' + row.dataset.story)?.hidden ?? false;
    const shown = notes.filter((note) => !note.hidden).length;
    if (status) status.textContent = shown === notes.length ? '' : shown + ' of ' + notes.length + ' shown.';
  }

  function light(number, on) {
    const pair = byNote.get(number);
    if (!pair) return;
    pair.note.classList.toggle('lit', on);
    for (const mark of pair.marks) mark.classList.toggle('lit', on);
  }

  function go(step) {
    const shown = notes.filter((note) => !note.hidden);
    if (shown.length === 0) return;
    const at = shown.indexOf(document.activeElement);
    const next = at < 0 ? (step > 0 ? 0 : shown.length - 1) : (at + step + shown.length) % shown.length;
    shown[next].focus({ preventScroll: true });
    (byNote.get(shown[next].id.slice(5))?.marks[0] ?? shown[next]).scrollIntoView({ block: 'center' });
    shown[next].scrollIntoView({ block: 'nearest' });
  }

  function press(button) {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    filter();
  }

  for (const button of severities) button.addEventListener('click', () => press(button));
  for (const box of boxes) box.addEventListener('change', filter);
  for (const [id, checked] of [['all', true], ['none', false]])
    document.getElementById(id)?.addEventListener('click', () => {
      for (const box of boxes) box.checked = checked;
      filter();
    });
  for (const note of notes) {
    const number = note.id.slice(5);
    for (const [event, on] of [['mouseenter', true], ['mouseleave', false], ['focus', true], ['blur', false]])
      note.addEventListener(event, () => light(number, on || document.activeElement === note));
  }
  for (const mark of marks) {
    mark.addEventListener('mouseenter', () => numbersOf(mark).forEach((number) => light(number, true)));
    mark.addEventListener('mouseleave', () =>
      numbersOf(mark).forEach((number) => light(number, byNote.get(number)?.note === document.activeElement)));
    mark.addEventListener('click', () => {
      const first = numbersOf(mark).map((number) => byNote.get(number)?.note).find((note) => note && !note.hidden);
      first?.focus();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
    else {
      const button = severities.find((each) => each.getAttribute('aria-keyshortcuts') === event.key);
      if (!button) return;
      press(button);
    }
    event.preventDefault();
  });
  filter();
})();
`;
