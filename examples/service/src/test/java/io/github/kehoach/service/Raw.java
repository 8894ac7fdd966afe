package io.github.kehoach.service;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends what no proper client would, byte by byte. */
final class Raw implements AutoCloseable {
  private final Socket socket;

  Raw(int port) throws IOException {
    socket = new Socket("localhost", port);
    socket.setSoTimeout(60_000);
  }

  Raw send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return this;
  }

  /** The head of a request whose body follows in chunks. */
  Raw post(String path, String type) throws IOException {
    return send(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Type: "
            + type
            + "\r\n\r\n");
  }

  Raw chunk(String text) throws IOException {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    return send(Integer.toHexString(length) + "\r\n" + text + "\r\n");
  }

  /** The answer up to a text, or up to its end. */
  String readUntil(String text) throws IOException {
    StringBuilder read = new StringBuilder();
    byte[] one = new byte[1];
    while (read.indexOf(text) < 0 && socket.getInputStream().read(one) > 0) {
      read.append((char) (one[0] & 0xff));
    }
    return read.toString();
  }

  String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
