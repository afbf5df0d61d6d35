package io.blotter.web;

import io.blotter.application.shared.Memory;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Sends answers: as JSON or as they are, compressed where that helps, and not at all where the
 * caller still has the same bytes. The tags of recent answers are remembered until the data change,
 * so that asking again costs no query.
 */
final class Answering {
  private static final String VARY = "Accept-Encoding, Authorization, Origin";

  private final Memory<Key, String> tags;

  Answering(Memory<Key, String> tags) {
    this.tags = tags;
  }

  /** What an answer depends on besides the data. */
  record Key(String target, Set<Permission> audience) {}

  /** Answers 304 if the caller's tag is known to be still good; says whether it did. */
  boolean isStillGood(Context http, Endpoint endpoint, Key key) {
    var ifNoneMatch = http.header("If-None-Match");
    if (ifNoneMatch == null || !isRemembered(endpoint)) {
      return false;
    }
    return tags.recall(key)
        .filter(tag -> notModified(http, endpoint, ifNoneMatch, tag))
        .isPresent();
  }

  long version() {
    return tags.version();
  }

  void send(Context http, Endpoint endpoint, Key key, long version, Answer answer) {
    answer.headers().forEach(http::header);
    var representation = Representation.of(bytes(answer));
    if (endpoint.method() == Method.GET) {
      if (isRemembered(endpoint)) {
        tags.remember(version, key, representation.tag());
      }
      var ifNoneMatch = http.header("If-None-Match");
      if (ifNoneMatch != null && notModified(http, endpoint, ifNoneMatch, representation.tag())) {
        return;
      }
    }
    var compressed = acceptsGzip(http) && representation.isWorthCompressing();
    describe(http, endpoint, representation.tag(), compressed);
    if (compressed) {
      http.header("Content-Encoding", "gzip");
    }
    http.contentType(answer.contentType())
        .result(compressed ? representation.compressed() : representation.bytes());
  }

  private static byte[] bytes(Answer answer) {
    return answer.isJson()
        ? WireJson.MAPPER.writeValueAsBytes(answer.body())
        : answer.body().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static boolean notModified(
      Context http, Endpoint endpoint, String ifNoneMatch, String tag) {
    if (!Representation.isNamedBy(ifNoneMatch, tag)) {
      return false;
    }
    describe(http, endpoint, tag, ifNoneMatch.contains(Representation.etag(tag, true)));
    http.status(304);
    return true;
  }

  private static void describe(Context http, Endpoint endpoint, String tag, boolean compressed) {
    if (endpoint.method() == Method.GET) {
      http.header("ETag", Representation.etag(tag, compressed));
    }
    http.header("Cache-Control", endpoint.caching().header()).header("Vary", VARY);
  }

  private static boolean isRemembered(Endpoint endpoint) {
    return endpoint.caching() != Caching.PRIVATE;
  }

  private static boolean acceptsGzip(Context http) {
    var accepted = http.header("Accept-Encoding");
    return accepted != null && accepted.matches("(?i).*\\bgzip\\b(?! *; *q=0(\\.0*)?( *,| *$)).*");
  }
}
