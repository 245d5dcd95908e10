/** A stream that takes text, as standard output does. */
export interface TextSink {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/**
 * Prints to a stream and waits until it was taken, so that nothing is lost when the program ends. A reader that
 * has gone away (`| head`) is no error: what it did not want is not printed.
 */
export function printer(sink: TextSink): (text: string) => Promise<void> {
  let gone = false;
  sink.on('error', error => {
    if ((error as { code?: string }).code !== 'EPIPE') throw error;
    gone = true;
  });
  return text =>
    new Promise((resolve, reject) => {
      if (gone) return resolve();
      sink.write(text, error => {
        if (error && (error as { code?: string }).code !== 'EPIPE') reject(error);
        else resolve();
      });
    });
}
