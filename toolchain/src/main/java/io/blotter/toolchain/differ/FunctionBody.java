package io.blotter.toolchain.differ;

import io.blotter.toolchain.sql.SqlToken;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Bodies of functions are texts, whatever is in them. The differ would read them and stumble over
 * what it does not understand; it gets a comment instead, from which the body can be told.
 */
final class FunctionBody {
  private static final Pattern SEALED =
      Pattern.compile("(?:'|\\$\\w*\\$)(?:begin end)?/\\*body ([0-9a-f]*)\\*/(?:'|\\$\\w*\\$)");
  private static final List<String> QUOTES = List.of("$$", "$_$", "$body$", "$function$", "$text$");

  private FunctionBody() {}

  static String sealed(String body, String language) {
    var comment =
        "/*body " + HexFormat.of().formatHex(body.getBytes(StandardCharsets.UTF_8)) + "*/";
    return switch (body.isEmpty() ? "" : language) {
      case "sql" -> comment;
      case "plpgsql" -> "begin end" + comment;
      default -> body;
    };
  }

  /** The token, or the body for which it stands. */
  static String unsealed(SqlToken token) {
    var sealed = SEALED.matcher(token.text());
    return token.kind() == SqlToken.Kind.QUOTED && sealed.matches()
        ? quoted(new String(HexFormat.of().parseHex(sealed.group(1)), StandardCharsets.UTF_8))
        : token.text();
  }

  private static String quoted(String body) {
    return QUOTES.stream()
        .filter(quote -> !(body + "$").contains(quote))
        .findFirst()
        .map(quote -> quote + body + quote)
        .orElseGet(() -> "'" + body.replace("'", "''") + "'");
  }
}
