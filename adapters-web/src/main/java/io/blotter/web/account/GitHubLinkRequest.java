package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record GitHubLinkRequest(Secret ghAccessToken, String userEmail) {
  static final String EXAMPLE =
      """
      {"gh_access_token": "0123456789abcdef0123456789abcdef", "user_email": "you@example.org"}\
      """;
}
