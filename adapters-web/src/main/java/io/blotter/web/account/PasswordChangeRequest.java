package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record PasswordChangeRequest(Secret oldPassword, Secret newPassword) {
  static final String EXAMPLE =
      """
      {"old_password": "correct horse battery", "new_password": "another horse battery"}\
      """;
}
