package io.blotter.application.shared;

import java.util.function.Consumer;

/**
 * Text that is too long to be in memory: read while it is sent, once.
 *
 * @param pieces hands the text over piece by piece; refuses before the first
 */
public record TextStream(Consumer<Consumer<String>> pieces) {
  public void sendTo(Consumer<String> out) {
    pieces.accept(out);
  }
}
