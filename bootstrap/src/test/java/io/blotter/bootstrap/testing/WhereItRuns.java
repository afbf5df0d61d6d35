package io.blotter.bootstrap.testing;

import java.io.IOException;

/** Tells from where it runs and by which options, and goes on until nobody listens any more. */
public final class WhereItRuns {
  private WhereItRuns() {}

  public static void main(String[] words) throws IOException {
    System.out.println(System.getProperty("java.class.path") + " " + String.join(" ", words));
    System.in.transferTo(System.out);
  }
}
