// @ts-check
// What every page does beyond its HTML: keys, filters that apply at once, and wires that light up. Without it all
// pages still work.

document.documentElement.classList.add('scripted');

/** @param {EventTarget | null} target */
const isTyping = (target) => target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]') !== null;

document.addEventListener('change', (event) => {
  const control = event.target;
  if (control instanceof HTMLElement && control.matches('[data-submit]')) {
    control.closest('form')?.requestSubmit();
  }
});

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) {
    for (const detail of document.querySelectorAll('.sheet details')) detail.setAttribute('open', '');
    window.print();
  }
});

document.addEventListener('submit', (event) => {
  // An address without empty parts is one that people can pass on.
  const form = event.target;
  if (form instanceof HTMLFormElement && form.method === 'get') {
    for (const field of form.querySelectorAll('input, select')) {
      if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.value === '') {
        field.disabled = true;
      }
    }
  }
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === '/' && !isTyping(event.target)) {
    event.preventDefault();
    const search = document.querySelector('.search input');
    if (search instanceof HTMLInputElement) search.focus();
  } else if (event.key === 'Escape') {
    for (const menu of document.querySelectorAll('details.menu[open]')) menu.removeAttribute('open');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  } else if ((event.key === 'g' || event.key === 'G') && !isTyping(event.target)) {
    nextGap();
  } else if (event.key.startsWith('Arrow') && event.target instanceof SVGElement) {
    move(event);
  }
});

/** The next gap card in reading order gets the focus. */
const nextGap = () => {
  const gaps = [...document.querySelectorAll('#chain .card.gap')];
  const at = gaps.findIndex((gap) => gap === document.activeElement);
  const next = gaps[(at + 1) % gaps.length];
  if (next instanceof SVGElement) {
    next.focus();
    next.scrollIntoView({ block: 'center', inline: 'center' });
  }
};

/**
 * Arrow keys go to the nearest ring or card in that direction.
 * @param {KeyboardEvent} event
 */
const move = (event) => {
  const from = /** @type {SVGElement} */ (event.target).closest('a[data-id]');
  const picture = from?.closest('svg.picture');
  if (!from || !picture) {
    return;
  }
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [0, 0];
  const here = from.getBoundingClientRect();
  let best = null;
  let least = Infinity;
  for (const other of picture.querySelectorAll('a[data-id]')) {
    const there = other.getBoundingClientRect();
    const x = there.x + there.width / 2 - here.x - here.width / 2;
    const y = there.y + there.height / 2 - here.y - here.height / 2;
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (other !== from && along > 4 && along + 2 * aside < least) {
      least = along + 2 * aside;
      best = other;
    }
  }
  if (best instanceof SVGElement) {
    event.preventDefault();
    best.focus();
  }
};

/**
 * Wires of the card under the pointer or the focus.
 * @param {Event} event
 * @param {boolean} on
 */
const light = (event, on) => {
  const card = event.target instanceof Element ? event.target.closest('#chain .card, #cloud .ring, #network .node') : null;
  const id = card?.getAttribute('data-id');
  if (!id || card?.classList.contains('chosen')) {
    return;
  }
  const key = CSS.escape(id);
  for (const wire of document.querySelectorAll(`[data-from="${key}"], [data-to="${key}"], .link[data-ends~="${key}"]`)) {
    wire.classList.toggle('on', on);
  }
};
document.addEventListener('pointerover', (event) => light(event, true));
document.addEventListener('pointerout', (event) => light(event, false));
document.addEventListener('focusin', (event) => light(event, true));
document.addEventListener('focusout', (event) => light(event, false));
