package io.blotter.web.account;

import io.blotter.domain.account.Permission;
import java.util.List;

record NewUserRequest(String email, String password, List<Permission> permissions) {
  static final String EXAMPLE =
      """
      {"email": "new@example.org", "password": "correct horse battery", "permissions": []}\
      """;

  @Override
  public String toString() {
    return "NewUserRequest[" + email + "]";
  }
}
