package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record PasswordRequest(Secret password) {
  static final String EXAMPLE =
      """
      {"password": "correct horse battery"}\
      """;
}
