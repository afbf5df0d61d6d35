package io.blotter.web;

import io.blotter.application.shared.Memory;
import io.blotter.application.shared.ObserveData;
import io.blotter.domain.account.Permission;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers: as JSON or as they are, compressed where that helps, and not at all where the
 * caller still has the same bytes. The tags of recent answers are remembered until the data change,
 * so that asking again costs no query.
 */
final class Answering {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
  private static final long NONE = -1;
  private static final int REMEMBERED_TAGS = 50_000;
  private static final long KEPT_BYTES = 24L * 1024 * 1024;
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?! *; *q=0(\\.0*)?( *,| *$))", Pattern.CASE_INSENSITIVE);
  private static final String VARY = "Accept-Encoding, Authorization, Origin";

  private final Memory<Key, String> tags;
  private final Memory<Key, Kept> kept;
  private final CostlyAnswers costly = new CostlyAnswers();

  Answering(ObserveData data) {
    this.tags = new Memory<>(data, REMEMBERED_TAGS);
    this.kept = new Memory<>(data, KEPT_BYTES, Kept::size);
  }

  /** What an answer depends on besides the data; small, however much was sent. */
  record Key(String asked, Set<Permission> audience) {
    private static final int LONGEST = 100;

    static Key of(Endpoint endpoint, Map<String, String> texts, Set<Permission> audience) {
      var asked = new StringBuilder(endpoint.name());
      texts.forEach((name, text) ->
          asked.append(' ').append(name).append(text.length()).append('=').append(text));
      return new Key(
          asked.length() <= LONGEST
              ? asked.toString()
              : Representation.digest(asked.toString().getBytes(StandardCharsets.UTF_8)),
          audience);
    }
  }

  /** A whole answer, ready to be sent again. */
  private record Kept(
      String contentType, Map<String, String> headers, Representation representation) {
    private static final long BESIDE_ITS_BYTES = 1024;

    /** With its compressed bytes, which are never more than a quarter of such answers. */
    long size() {
      return BESIDE_ITS_BYTES + representation.bytes().length * 5L / 4;
    }
  }

  /** Answers from memory if that is known to be still good; says whether it did. */
  boolean answerFromMemory(Context http, Endpoint endpoint, Key key) {
    var ifNoneMatch = http.header("If-None-Match");
    if (ifNoneMatch != null && endpoint.caching().followsData()) {
      var tag = tags.recall(key).filter(known -> notModified(http, endpoint, ifNoneMatch, known));
      if (tag.isPresent()) {
        return true;
      }
    }
    var whole = endpoint.caching() == Caching.KEPT ? kept.recall(key) : Optional.<Kept>empty();
    whole.ifPresent(answer -> write(http, endpoint, answer));
    return whole.isPresent();
  }

  /** Works the answer out and sends it; one that is kept only once for all who wait for it. */
  void answer(Context http, Endpoint endpoint, Key key, Supplier<Answer> work) {
    if (endpoint.caching() == Caching.KEPT) {
      reply(
          http,
          endpoint,
          costly.inTurn(() -> kept.recall(key).orElseGet(() -> keep(http, endpoint, key, work))));
      return;
    }
    var version = version(endpoint);
    var answer = work.get();
    if (answer.status() == 200) {
      reply(http, endpoint, remembered(endpoint, key, version, answer));
    } else {
      answer.headers().forEach(http::header);
      http.status(answer.status()).header("Cache-Control", Caching.PRIVATE.header());
      if (!answer.body().equals("")) {
        http.contentType(answer.contentType()).result(bytes(answer));
      }
    }
  }

  private Kept keep(Context http, Endpoint endpoint, Key key, Supplier<Answer> work) {
    var version = version(endpoint);
    var fresh = remembered(endpoint, key, version, work.get());
    if (acceptsGzip(http)) {
      fresh.representation().compressed();
    }
    kept.remember(version, key, fresh);
    return fresh;
  }

  /** The version of the data that an answer worked out from now on will be of. */
  private long version(Endpoint endpoint) {
    return endpoint.caching().followsData() ? tags.version() : NONE;
  }

  private Kept remembered(Endpoint endpoint, Key key, long version, Answer answer) {
    var representation = Representation.of(bytes(answer));
    if (endpoint.method() == Method.GET && endpoint.caching().followsData()) {
      tags.remember(version, key, representation.tag());
    }
    return new Kept(answer.contentType(), answer.headers(), representation);
  }

  private static void reply(Context http, Endpoint endpoint, Kept answer) {
    var ifNoneMatch = http.header("If-None-Match");
    var tag = answer.representation().tag();
    answer.headers().forEach(http::header);
    if (endpoint.method() != Method.GET
        || ifNoneMatch == null
        || !notModified(http, endpoint, ifNoneMatch, tag)) {
      write(http, endpoint, answer);
    }
  }

  private static void write(Context http, Endpoint endpoint, Kept answer) {
    answer.headers().forEach(http::header);
    var representation = answer.representation();
    var compressed = acceptsGzip(http) && representation.isWorthCompressing();
    describe(http, endpoint, representation.tag(), compressed);
    if (compressed) {
      http.header("Content-Encoding", "gzip");
    }
    var body = compressed ? representation.compressed() : representation.bytes();
    http.contentType(answer.contentType()).res().setContentLength(body.length);
    try {
      http.res().getOutputStream().write(body);
    } catch (IOException gone) {
      LOG.debug("the caller of {} is gone: {}", endpoint.name(), gone.getMessage());
    }
  }

  private static byte[] bytes(Answer answer) {
    return answer.isJson()
        ? JsonText.compact(WireJson.MAPPER.writeValueAsBytes(answer.body()))
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

  private static boolean acceptsGzip(Context http) {
    var accepted = http.header("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }
}
