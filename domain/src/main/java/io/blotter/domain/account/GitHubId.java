package io.blotter.domain.account;

/** The lasting number of an account at GitHub, as text. */
public record GitHubId(String text) {
  public GitHubId {
    if (!text.matches("[0-9]{1,20}")) {
      throw new IllegalArgumentException("a GitHub id is a number");
    }
  }
}
