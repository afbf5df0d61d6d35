package io.blotter.web.account;

import io.blotter.domain.account.Permission;

record PermissionRequest(Permission permission) {
  static final String EXAMPLE =
      """
      {"permission": "write_data"}\
      """;
}
