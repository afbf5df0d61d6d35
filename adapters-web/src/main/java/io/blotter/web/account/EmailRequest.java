package io.blotter.web.account;

record EmailRequest(String email) {
  static final String EXAMPLE =
      """
      {"email": "you@example.org"}\
      """;
}
