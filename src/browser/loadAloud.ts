/** 朗读: a button on pages that are read like an article. What it does is loaded when it is pressed. */

function prepare(button: HTMLButtonElement): void {
  const message = document.createElement('span')
  message.setAttribute('role', 'status')
  button.after(message)
  const tell = (text: string): void => void (message.textContent = text)
  if (!('speechSynthesis' in globalThis)) {
    button.remove()
    tell('这个浏览器不能朗读。')
    return
  }
  button.addEventListener('click', () => {
    // iOS lets a page speak only in the course of a press; what the press loads would come too late.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''))
    import('../aloud/aloud.ts')
      .then(async ({ readAloud }) => (await readAloud(button, tell)) || button.remove())
      .catch((fault: unknown) => {
        tell('朗读没有打开，可能是网络断了，也可能是浏览器太旧。可以再按一次。')
        console.info('The page is not read aloud: the script did not load.', fault)
      })
  })
}

document.querySelectorAll<HTMLButtonElement>('button[data-aloud]').forEach(prepare)
