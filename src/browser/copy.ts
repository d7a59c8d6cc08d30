/** 复制引用: a button beside each citation, added where the clipboard can be written. */

function addButton(citation: HTMLElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = '复制引用'
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(citation.textContent.trim()).then(
      () => (status.textContent = '引用已复制。'),
      () => (status.textContent = '没有复制成功，可以选中上面的文字再复制。'),
    )
  })
  citation.after(button, status)
}

if ('clipboard' in navigator) document.querySelectorAll<HTMLElement>('[data-citation]').forEach(addButton)
