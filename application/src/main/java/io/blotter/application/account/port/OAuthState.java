package io.blotter.application.account.port;

import java.util.Optional;

/** What a browser carries to GitHub and back, sealed so that nobody else can make it. */
public interface OAuthState {
  /**
   * Seals a way.
   *
   * @param state what GitHub must bring back
   * @param redirectUrl where the browser wants to end
   */
  String seal(String state, String redirectUrl);

  /**
   * Where the browser wants to end; nothing when the seal is broken or too old, or the state
   * another.
   */
  Optional<String> open(String sealed, String state);
}
