// @ts-check
// Imports: says before sending that a file is too large, and keeps the progress of work in the background up to date.

const form = document.querySelector('form[data-limit]');
const warning = document.querySelector('[data-warning]');

form?.addEventListener('change', () => {
  const input = form.querySelector('input[type=file]');
  const limit = Number(form.getAttribute('data-limit'));
  const large = input instanceof HTMLInputElement && [...(input.files ?? [])].some((file) => file.size > limit);
  if (warning instanceof HTMLElement) {
    warning.hidden = !large;
    warning.textContent = large ? form.getAttribute('data-large') : '';
  }
  const button = form.querySelector('button');
  if (button) button.disabled = large;
});

const progress = document.querySelector('[data-progress]');

const ask = async () => {
  const address = progress?.getAttribute('data-progress');
  if (!progress || !address) {
    return;
  }
  try {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      location.reload();
      return;
    }
    const job = await answer.json();
    if (!job.active) {
      location.reload();
      return;
    }
    const text = progress.querySelector('[data-text]');
    const bar = progress.querySelector('[data-bar]');
    if (text) text.textContent = job.text;
    if (bar instanceof HTMLProgressElement) {
      if (job.percent >= 0) bar.value = job.percent;
      else bar.removeAttribute('value');
    }
  } catch {
    // The server may be starting anew; ask again.
  }
  setTimeout(ask, 1000);
};

if (progress) setTimeout(ask, 700);
