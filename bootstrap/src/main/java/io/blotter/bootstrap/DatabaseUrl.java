package io.blotter.bootstrap;

import io.blotter.domain.shared.Secret;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGProperty;

/**
 * Where a database is and who connects.
 *
 * @param jdbcUrl without user and password
 */
public record DatabaseUrl(String jdbcUrl, String user, Secret password) {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:jdbc:)?postgres(?:ql)?://(?:(?<who>[^/?]*)@)?(?<hosts>[^/?@]+)/(?<name>[^/?]+)"
              + "(?:\\?(?<query>.*))?");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

  /**
   * Reads {@code postgresql://user:password@host:port/name?option=value}, with or without {@code
   * jdbc:}; user and password may also be options, and several hosts be listed.
   */
  public static DatabaseUrl parse(Setting setting, String text) {
    var address = ADDRESS.matcher(text.strip());
    if (!address.matches()) {
      throw new SettingException(setting, "must be a PostgreSQL address");
    }
    var options = UrlOptions.of(Optional.ofNullable(address.group("query")).orElse(""));
    var who = Optional.ofNullable(address.group("who")).orElse("").split(":", 2);
    var user = Optional.ofNullable(options.remove("user")).orElse(who[0]);
    var password =
        Optional.ofNullable(options.remove("password")).orElse(who.length > 1 ? who[1] : "");
    return new DatabaseUrl(
        "jdbc:postgresql://"
            + hosts(address.group("hosts"))
            + "/"
            + address.group("name")
            + (options.isEmpty() ? "" : "?" + query(options)),
        decoded(user),
        new Secret(decoded(password)));
  }

  /** Of its parts, none of which is encoded. */
  static DatabaseUrl of(String host, int port, String name, String user, Secret password) {
    return new DatabaseUrl(
        "jdbc:postgresql://"
            + (host.contains(":") ? "[" + host + "]" : host)
            + ":"
            + port
            + "/"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"),
        user,
        password);
  }

  @Override
  public String toString() {
    return Masking.mask(jdbcUrl);
  }

  /** The address without its options, for messages. */
  String plain() {
    return jdbcUrl.replaceFirst("\\?.*", "");
  }

  /** Where several hosts are listed, all of them. */
  public String host() {
    return hosts()
        .map(host -> PORT.matcher(host).replaceFirst(""))
        .collect(Collectors.joining(","));
  }

  /** The first host's, where several are listed. */
  public int port() {
    return Integer.parseInt(hosts().findFirst().orElse("").replaceFirst(".*:", ""));
  }

  /** The database's name. */
  public String name() {
    return decoded(plain().replaceFirst(".*/", ""));
  }

  /** What the address itself sets of the driver's properties; it comes before what we would set. */
  Map<PGProperty, String> properties() {
    var given = new LinkedHashMap<PGProperty, String>();
    UrlOptions.of(jdbcUrl.contains("?") ? jdbcUrl.replaceFirst("[^?]*\\?", "") : "")
        .forEach((name, value) -> {
          var property = PGProperty.forName(name);
          if (property != null) {
            given.put(property, decoded(value));
          }
        });
    return given;
  }

  private Stream<String> hosts() {
    return Pattern.compile(",")
        .splitAsStream(plain().replaceFirst("jdbc:postgresql://([^/]+).*", "$1"));
  }

  private static String hosts(String hosts) {
    return Pattern.compile(",")
        .splitAsStream(hosts)
        .map(host -> PORT.matcher(host).find() ? host : host + ":5432")
        .collect(Collectors.joining(","));
  }

  private static String query(Map<String, String> options) {
    return options.entrySet().stream()
        .map(option -> option.getKey() + "=" + option.getValue())
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
