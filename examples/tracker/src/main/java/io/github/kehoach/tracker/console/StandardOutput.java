package io.github.kehoach.tracker.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The bytes that go to standard output. {@link System#out} and a {@link java.io.PrintWriter} keep
 * silent when a disk is full or the reader has left; here the command ends.
 */
public final class StandardOutput extends OutputStream {
  @SuppressWarnings("resource") // belongs to the process
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);

  /** Standard output could not be written. */
  public static final class FailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException why;

    FailedException(IOException why) {
      super(why);
      this.why = why;
    }

    /** What the system says. */
    public IOException why() {
      return why;
    }
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      out.write(bytes, from, length);
    } catch (IOException failed) {
      throw new FailedException(failed);
    }
  }
}
