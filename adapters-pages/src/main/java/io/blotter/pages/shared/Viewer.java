package io.blotter.pages.shared;

import io.blotter.domain.account.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Whoever reads a page and has signed in.
 *
 * @param name what the page calls them
 * @param reviews whether they decide what is published
 * @param token what their forms carry
 */
public record Viewer(String name, boolean reviews, String token) {
  static @Nullable Viewer of(Caller caller, FormTokens tokens) {
    return caller instanceof Caller.SignedIn member
        ? new Viewer(member.email(), false, tokens.of(caller))
        : null;
  }
}
