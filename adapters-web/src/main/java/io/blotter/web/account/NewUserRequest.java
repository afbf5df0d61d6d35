package io.blotter.web.account;

import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Secret;
import java.util.List;

record NewUserRequest(String email, Secret password, List<Permission> permissions) {
  static final String EXAMPLE =
      """
      {"email": "new@example.org", "password": "correct horse battery", "permissions": []}\
      """;
}
