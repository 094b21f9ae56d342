// Fetches what the kiosk is made of, all at once, and hands it to the program. Every name holds a hash of its content.
import init, { start } from '{{kiosk_glue}}';

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

try {
  const [, ...parts] = await Promise.all([
    init({ module_or_path: '{{kiosk_wasm}}' }),
    ...['{{catalogue}}', '{{texts_vi}}', '{{texts_ko}}', '{{texts_en}}'].map(text),
  ]);
  start(...parts);
} catch (error) {
  // Nobody can help a kiosk that shows its loading mark: it tries again by itself.
  setTimeout(() => location.reload(), 5_000);
  throw error;
}
