package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the settings say that the database is: in one address, or host, port and so on singly. */
final class DatabaseAddress {
  /** What stands for the PostgreSQL in the data folder. */
  private static final String LOCAL = "local";

  private static final Set<Setting> PARTS =
      Set.of(
          Setting.DATABASE_HOST,
          Setting.DATABASE_NAME,
          Setting.DATABASE_USER,
          Setting.DATABASE_PASSWORD);

  private final SettingValues values;

  DatabaseAddress(SettingValues values) {
    this.values = values;
  }

  /** Null for the local one. */
  @Nullable DatabaseUrl main() {
    if (values.found(Setting.DATABASE_URL) == null && isInParts()) {
      return DatabaseUrl.of(
          values.read(Setting.DATABASE_HOST, DatabaseAddress::host),
          values.number(Setting.DATABASE_PORT, 1, 65_535),
          values.text(Setting.DATABASE_NAME),
          values.text(Setting.DATABASE_USER),
          new Secret(values.value(Setting.DATABASE_PASSWORD).orElse("")));
    }
    if (isInParts()) {
      values.refuse(
          Setting.DATABASE_URL, "must not stand beside DATABASE_HOST, _NAME, _USER or _PASSWORD");
    }
    return isLocal() ? null : url(Setting.DATABASE_URL);
  }

  /** Past any pooler; null for the same. */
  @Nullable DatabaseUrl direct() {
    return isLocal() ? null : url(Setting.DATABASE_DIRECT_URL);
  }

  /** A replica; null for none. */
  @Nullable DatabaseUrl read() {
    return isLocal() ? null : url(Setting.DATABASE_READ_URL);
  }

  private boolean isLocal() {
    return values.value(Setting.DATABASE_URL).filter(LOCAL::equals).isPresent();
  }

  private boolean isInParts() {
    return PARTS.stream().anyMatch(part -> values.found(part) != null);
  }

  /** Another database, where a setting names one. */
  @Nullable DatabaseUrl url(Setting setting) {
    return values.readIfGiven(setting, text -> DatabaseUrl.parse(setting, text)).orElse(null);
  }

  private static String host(String text) {
    if (!text.matches("[\\w.:-]+")) {
      throw new SettingException(Setting.DATABASE_HOST, "must be a host's name or address");
    }
    return text;
  }
}
