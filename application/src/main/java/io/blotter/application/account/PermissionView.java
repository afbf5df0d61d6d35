package io.blotter.application.account;

import io.blotter.domain.account.Permission;

/** A permission and what it allows. */
public record PermissionView(Permission permission, String description) {}
