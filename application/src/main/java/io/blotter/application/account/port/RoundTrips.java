package io.blotter.application.account.port;

import java.util.Optional;

/** What a browser carries to GitHub and back, sealed so that nobody else can make it. */
public interface RoundTrips {
  String seal(RoundTrip trip);

  /** Nothing when the seal is broken or too old. */
  Optional<RoundTrip> open(String sealed);

  /**
   * A browser's way to GitHub and back.
   *
   * @param state what GitHub must bring back
   * @param redirectUrl where the browser wants to end
   */
  record RoundTrip(String state, String redirectUrl) {
    /** Whether {@code other} is the state, whatever it takes to find out. */
    public boolean isSame(String other) {
      var difference = state.length() ^ other.length();
      for (var i = 0; i < Math.min(state.length(), other.length()); i++) {
        difference |= state.charAt(i) ^ other.charAt(i);
      }
      return difference == 0;
    }
  }
}
