package io.blotter.web.account;

record PasswordChangeRequest(String oldPassword, String newPassword) {
  static final String EXAMPLE =
      """
      {"old_password": "correct horse battery", "new_password": "another horse battery"}\
      """;

  @Override
  public String toString() {
    return "PasswordChangeRequest[secret]";
  }
}
