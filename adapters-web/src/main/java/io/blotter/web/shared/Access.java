package io.blotter.web.shared;

import io.blotter.domain.account.Permission;

/** Who may call an endpoint. */
public sealed interface Access {
  /** Everybody; an {@code Authorization} header is not even read. Pages know who has signed in. */
  record Open() implements Access {}

  /** Whoever has an API key or an access token. */
  record KeyOrToken() implements Access {}

  /** Whoever has an access token. */
  record Token() implements Access {}

  /** Whoever has an access token that carries this permission. */
  record Permitted(Permission permission) implements Access {}

  /**
   * Whoever signs the request with a secret that the server shares with them; the endpoint checks
   * it.
   *
   * @param by who that is
   */
  record Signed(String by) implements Access {}

  /**
   * Whoever brings a token made for this one use; the use case checks it.
   *
   * @param kind what the documents call it, such as {@code refresh}
   */
  record SpecialToken(String kind) implements Access {}
}
