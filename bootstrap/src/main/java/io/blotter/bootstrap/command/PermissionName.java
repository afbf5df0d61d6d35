package io.blotter.bootstrap.command;

import io.blotter.domain.account.Permission;
import io.blotter.domain.shared.Labelled;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Permissions by the names that the API uses. */
final class PermissionName implements ITypeConverter<Permission> {
  @Override
  public Permission convert(String name) {
    return Labelled.of(Permission.class, name)
        .orElseThrow(() -> new TypeConversionException("must be one of: " + names()));
  }

  private static String names() {
    return Arrays.stream(Permission.values())
        .map(Permission::label)
        .collect(Collectors.joining(", "));
  }
}
