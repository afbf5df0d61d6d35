package io.blotter.web.account;

record GitHubLinkRequest(String ghAccessToken, String userEmail) {
  static final String EXAMPLE =
      """
      {"gh_access_token": "0123456789abcdef0123456789abcdef", "user_email": "you@example.org"}\
      """;

  @Override
  public String toString() {
    return "GitHubLinkRequest[" + userEmail + "]";
  }
}
