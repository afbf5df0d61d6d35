package io.blotter.web.account;

import io.blotter.domain.shared.Secret;

record GitHubRequest(Secret ghAccessToken) {
  static final String EXAMPLE =
      """
      {"gh_access_token": "0123456789abcdef0123456789abcdef"}\
      """;
}
