package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record SignInRequest(String email, Secret password) {
  static final String EXAMPLE =
      """
      {"email": "you@example.org", "password": "correct horse battery"}\
      """;
}
