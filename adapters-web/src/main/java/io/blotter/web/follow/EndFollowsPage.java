package io.blotter.web.follow;

import io.blotter.web.shared.Answer;
import java.util.Map;

/** What a browser shows to whoever has followed a link in a letter. */
final class EndFollowsPage {
  static final String MEDIA_TYPE = "text/html";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");

  /** Posts to the page's own address, which has the token. */
  private static final String BUTTON =
      "\n    <form method=\"post\"><button>Stop following</button></form>";

  private EndFollowsPage() {}

  static Answer asking(String what) {
    return page(200, "Stop following " + what + "?", BUTTON);
  }

  static Answer telling(int status, String sentence) {
    return page(status, sentence, "");
  }

  private static Answer page(int status, String sentence, String form) {
    var text =
        """
        <!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>What you follow</title>
          </head>
          <body>
            <p>%s</p>%s
          </body>
        </html>
        """
            .formatted(escaped(sentence), form);
    return new Answer(status, text, MEDIA_TYPE + "; charset=utf-8", HEADERS);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
