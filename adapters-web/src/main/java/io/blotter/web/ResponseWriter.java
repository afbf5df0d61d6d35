package io.blotter.web;

import io.blotter.application.shared.DataVersion;
import io.blotter.application.shared.Json;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.ETag;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.JsonText;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers: as JSON or as they are, compressed where that helps, and not at all where the
 * caller still has the same bytes. Recent answers, or at least their tags, are remembered until the
 * data change that they were read from, so that asking again costs no query.
 */
final class ResponseWriter {
  private static final Logger LOG = LoggerFactory.getLogger(ResponseWriter.class);
  private static final long NONE = -1;
  private static final int MAX_TAGS = 50_000;
  private static final long MAX_KEPT_BYTES = 24L * 1024 * 1024;
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?! *; *q=0(\\.0*)?( *,| *$))", Pattern.CASE_INSENSITIVE);
  private static final String VARY = "Accept-Encoding, Authorization, Origin";
  private static final String VARY_OF_PAGES = "Accept-Encoding, Accept-Language, Cookie";

  private final AnswerCache<String> tags;
  private final AnswerCache<Kept> kept;
  private final CostlyAnswers costly = new CostlyAnswers();

  ResponseWriter(DataVersion data) {
    this.tags = new AnswerCache<>(data, MAX_TAGS, _ -> 1);
    this.kept = new AnswerCache<>(data, MAX_KEPT_BYTES, Kept::size);
  }

  /** A whole answer, ready to be sent again. */
  private record Kept(
      int status, String contentType, Map<String, String> headers, Representation representation) {
    private static final long BESIDE_ITS_BYTES = 1024;

    /** With its compressed bytes, which are never more than a quarter of such answers. */
    int size() {
      return (int)
          Math.min(Integer.MAX_VALUE, BESIDE_ITS_BYTES + representation.bytes().length * 5L / 4);
    }
  }

  /** Answers from memory if that is known to be still good; says whether it did. */
  boolean answerFromMemory(Context http, Endpoint endpoint, AnswerKey key) {
    var ifNoneMatch = http.header("If-None-Match");
    if (ifNoneMatch != null && endpoint.caching().followsData()) {
      var tag = tags.get(key).filter(known -> notModified(http, endpoint, ifNoneMatch, known));
      if (tag.isPresent()) {
        return true;
      }
    }
    var whole = endpoint.isKept() ? kept.get(key) : Optional.<Kept>empty();
    whole.ifPresent(answer -> write(http, endpoint, answer));
    return whole.isPresent();
  }

  /** Works the answer out and sends it; one that is kept only once for all who wait for it. */
  void answer(Context http, Endpoint endpoint, AnswerKey key, Supplier<Answer> work) {
    if (endpoint.isKept()) {
      reply(
          http,
          endpoint,
          kept.get(key, () -> inTurn(endpoint, () -> compose(http, endpoint, key, work))));
      return;
    }
    var version = endpoint.caching().followsData() ? tags.version(key) : NONE;
    var answer = inTurn(endpoint, work);
    if (answer.status() == 200) {
      reply(http, endpoint, remembered(endpoint, key, version, answer));
    } else {
      carry(http, answer.headers());
      http.status(answer.status()).header("Cache-Control", Caching.PRIVATE.header());
      if (!answer.body().equals("")) {
        http.contentType(answer.contentType()).result(bytes(answer));
      }
    }
  }

  private <T> T inTurn(Endpoint endpoint, Supplier<T> work) {
    return endpoint.caching() == Caching.COSTLY ? costly.inTurn(work) : work.get();
  }

  private Kept compose(Context http, Endpoint endpoint, AnswerKey key, Supplier<Answer> work) {
    var fresh = remembered(endpoint, key, tags.version(key), work.get());
    if (acceptsGzip(http)) {
      fresh.representation().compressed();
    }
    return fresh;
  }

  private Kept remembered(Endpoint endpoint, AnswerKey key, long version, Answer answer) {
    var representation = Representation.of(bytes(answer));
    if (endpoint.method() == Method.GET
        && answer.status() == 200
        && endpoint.caching().followsData()
        && !answer.headers().containsKey("Set-Cookie")) { // which a tag alone does not tell
      tags.put(key, version, representation.tag());
    }
    return new Kept(answer.status(), answer.contentType(), answer.headers(), representation);
  }

  private static void reply(Context http, Endpoint endpoint, Kept answer) {
    var ifNoneMatch = http.header("If-None-Match");
    var tag = answer.representation().tag();
    carry(http, answer.headers());
    if (endpoint.method() != Method.GET
        || answer.status() != 200
        || ifNoneMatch == null
        || !notModified(http, endpoint, ifNoneMatch, tag)) {
      write(http, endpoint, answer);
    }
  }

  private static void write(Context http, Endpoint endpoint, Kept answer) {
    carry(http, answer.headers());
    if (answer.status() != 200) {
      http.status(answer.status()).header("Cache-Control", Caching.PRIVATE.header());
      return;
    }
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

  /** The guard may have set a cookie, which another one does not replace. */
  private static void carry(Context http, Map<String, String> headers) {
    headers.forEach((name, text) -> {
      if (!name.equals("Set-Cookie")) {
        http.header(name, text);
      } else if (!http.res().getHeaders(name).contains(text)) {
        http.res().addHeader(name, text);
      }
    });
  }

  private static byte[] bytes(Answer answer) {
    if (!answer.isJson()) {
      return answer.body().toString().getBytes(StandardCharsets.UTF_8);
    }
    return JsonText.compact(
        answer.body() instanceof Json<?> whole
            ? whole.text().getBytes(StandardCharsets.UTF_8)
            : WireJson.MAPPER.writeValueAsBytes(answer.body()));
  }

  private static boolean notModified(
      Context http, Endpoint endpoint, String ifNoneMatch, String tag) {
    if (!ETag.isNamedBy(ifNoneMatch, tag)) {
      return false;
    }
    describe(http, endpoint, tag, ifNoneMatch.contains(ETag.header(tag, true)));
    http.status(304);
    return true;
  }

  private static void describe(Context http, Endpoint endpoint, String tag, boolean compressed) {
    if (endpoint.method() == Method.GET) {
      http.header("ETag", ETag.header(tag, compressed));
    }
    http.header("Cache-Control", endpoint.caching().header())
        .header("Vary", endpoint.isPage() ? VARY_OF_PAGES : VARY);
  }

  private static boolean acceptsGzip(Context http) {
    var accepted = http.header("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }
}
