package io.blotter.web;

import io.blotter.web.shared.Caching;
import io.blotter.web.shared.ETag;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.Method;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends answers: compressed where that helps, and not at all where the caller still has the same
 * bytes.
 */
final class AnswerSender {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerSender.class);
  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?! *; *q=0(\\.0*)?( *,| *$))", Pattern.CASE_INSENSITIVE);
  private static final String VARY = "Accept-Encoding, Authorization, Origin";
  private static final String VARY_OF_PAGES = "Accept-Encoding, Accept-Language, Cookie";

  private AnswerSender() {}

  static void reply(Context http, Endpoint endpoint, KeptAnswer answer) {
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

  static void write(Context http, Endpoint endpoint, KeptAnswer answer) {
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
    http.contentType(answer.contentType())
        .res()
        .setContentLengthLong(representation.length(compressed));
    try {
      representation.writeTo(http.res().getOutputStream(), compressed);
    } catch (IOException gone) {
      LOG.debug("the caller of {} is gone: {}", endpoint.name(), gone.getMessage());
    }
  }

  /** Sends what is still being made, so without its tag; hangs up where the rest does not come. */
  static void sendOn(Context http, Endpoint endpoint, GrowingBody body) {
    var answer = body.begun().join();
    carry(http, answer.headers());
    cache(http, endpoint);
    var compressed = acceptsGzip(http);
    if (compressed) {
      http.header("Content-Encoding", "gzip");
    }
    http.contentType(answer.contentType());
    try (var made = body.compressed();
        var pieces = compressed ? made : new GZIPInputStream(made)) {
      copy(pieces, http.res().getOutputStream());
    } catch (IOException e) {
      LOG.debug("the answer of {} ends early: {}", endpoint.name(), e.getMessage());
      body.abandon();
      hangUp(http);
    }
  }

  private static void copy(InputStream pieces, OutputStream out) throws IOException {
    var piece = new byte[16 * 1024];
    for (var length = pieces.read(piece); length >= 0; length = pieces.read(piece)) {
      out.write(piece, 0, length);
      out.flush();
    }
  }

  /** So that nobody takes for whole what is not. */
  private static void hangUp(Context http) {
    var request = ServletContextRequest.getServletContextRequest(http.req());
    request.getConnectionMetaData().getConnection().getEndPoint().close();
  }

  /** The guard may have set a cookie, which another one does not replace. */
  static void carry(Context http, Map<String, String> headers) {
    headers.forEach((name, text) -> {
      if (!name.equals("Set-Cookie")) {
        http.header(name, text);
      } else if (!http.res().getHeaders(name).contains(text)) {
        http.res().addHeader(name, text);
      }
    });
  }

  static boolean notModified(Context http, Endpoint endpoint, String ifNoneMatch, String tag) {
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
    cache(http, endpoint);
  }

  private static void cache(Context http, Endpoint endpoint) {
    http.header("Cache-Control", endpoint.caching().header())
        .header("Vary", endpoint.isPage() ? VARY_OF_PAGES : VARY);
  }

  static boolean acceptsGzip(Context http) {
    var accepted = http.header("Accept-Encoding");
    return accepted != null && GZIP.matcher(accepted).find();
  }
}
