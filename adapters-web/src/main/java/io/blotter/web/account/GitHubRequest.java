package io.blotter.web.account;

record GitHubRequest(String ghAccessToken) {
  static final String EXAMPLE =
      """
      {"gh_access_token": "0123456789abcdef0123456789abcdef"}\
      """;

  @Override
  public String toString() {
    return "GitHubRequest[secret]";
  }
}
