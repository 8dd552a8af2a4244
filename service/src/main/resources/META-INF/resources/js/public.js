// What only a script can do on a public page: copy a link, open the print dialog, print with every source open.
for (const part of document.querySelectorAll('[data-script]')) {
  part.hidden = false;
}

const done = document.getElementById('done');

async function copy(button) {
  const field = document.getElementById(button.dataset.copy);
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand('copy');
  }
  done.textContent = button.dataset.done;
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-copy], [data-print]');
  if (button?.dataset.copy) {
    copy(button);
  } else if (button) {
    print();
  }
});

let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details:not([open], .fold)')];
  opened.forEach((details) => (details.open = true));
});
addEventListener('afterprint', () => opened.forEach((details) => (details.open = false)));
