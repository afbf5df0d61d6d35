package io.blotter.web.account;

record SignInRequest(String email, String password) {
  static final String EXAMPLE =
      """
      {"email": "you@example.org", "password": "correct horse battery"}\
      """;

  @Override
  public String toString() {
    return "SignInRequest[" + email + "]";
  }
}
