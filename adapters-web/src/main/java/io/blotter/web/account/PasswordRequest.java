package io.blotter.web.account;

record PasswordRequest(String password) {
  static final String EXAMPLE =
      """
      {"password": "correct horse battery"}\
      """;

  @Override
  public String toString() {
    return "PasswordRequest[secret]";
  }
}
