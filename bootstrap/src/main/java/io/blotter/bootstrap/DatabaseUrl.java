package io.blotter.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a database is and who connects.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseUrl(String jdbcUrl, String user, Settings.Secret password) {
  /**
   * Reads {@code postgresql://user:password@host:port/name?option=value}, with or without {@code
   * jdbc:}.
   */
  public static DatabaseUrl parse(Setting setting, String text) {
    var plain = text.replaceFirst("^jdbc:", "").replaceFirst("^postgres://", "postgresql://");
    try {
      var uri = new URI(plain);
      var userInfo = Optional.ofNullable(uri.getRawUserInfo()).orElse("").split(":", 2);
      if (!"postgresql".equals(uri.getScheme()) || uri.getHost() == null || path(uri).isEmpty()) {
        throw new SettingProblem(setting, "must be a PostgreSQL address");
      }
      var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      var port = uri.getPort() < 0 ? 5432 : uri.getPort();
      return new DatabaseUrl(
          "jdbc:postgresql://" + uri.getHost() + ":" + port + "/" + path(uri) + query,
          decoded(userInfo[0]),
          new Settings.Secret(userInfo.length > 1 ? decoded(userInfo[1]) : ""));
    } catch (URISyntaxException e) {
      throw new SettingProblem(setting, "must be a PostgreSQL address");
    }
  }

  @Override
  public String toString() {
    return Masking.mask(jdbcUrl);
  }

  private static String path(URI uri) {
    return Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("^/", "");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
