package io.blotter.web;

import io.blotter.application.shared.DataVersion;
import io.blotter.application.shared.Json;
import io.blotter.application.shared.TextStream;
import io.blotter.web.shared.Answer;
import io.blotter.web.shared.Caching;
import io.blotter.web.shared.Endpoint;
import io.blotter.web.shared.JsonText;
import io.blotter.web.shared.Method;
import io.blotter.web.shared.WireJson;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers: as JSON or as it is, the large while they are made. Recent answers, or at least their
 * tags, are remembered until the data change that they were read from, so that asking again costs
 * no query.
 */
final class ResponseWriter {
  private static final long NONE = -1;
  private static final int MAX_TAGS = 50_000;
  private static final long MAX_KEPT_BYTES = 24L * 1024 * 1024;

  private final AnswerCache<String> tags;
  private final AnswerCache<KeptAnswer> kept;
  private final CostlyAnswers costly = new CostlyAnswers();

  ResponseWriter(DataVersion data) {
    this.tags = new AnswerCache<>(data, MAX_TAGS, _ -> 1);
    this.kept = new AnswerCache<>(data, MAX_KEPT_BYTES, KeptAnswer::size);
  }

  /** Answers from memory if that is known to be still good; says whether it did. */
  boolean answerFromMemory(Context http, Endpoint endpoint, AnswerKey key) {
    var ifNoneMatch = http.header("If-None-Match");
    if (ifNoneMatch != null && endpoint.caching().followsData()) {
      var tag =
          tags.get(key)
              .filter(known -> AnswerSender.notModified(http, endpoint, ifNoneMatch, known));
      if (tag.isPresent()) {
        return true;
      }
    }
    var whole = endpoint.isKept() ? kept.get(key) : Optional.<KeptAnswer>empty();
    whole.ifPresent(answer -> AnswerSender.write(http, endpoint, answer));
    return whole.isPresent();
  }

  /** Works the answer out and sends it; one that is kept only once for all who wait for it. */
  void answer(Context http, Endpoint endpoint, AnswerKey key, Supplier<Answer> work) {
    if (endpoint.caching() == Caching.COSTLY) {
      answerLarge(http, endpoint, key, work);
    } else if (endpoint.isKept()) {
      AnswerSender.reply(
          http,
          endpoint,
          kept.get(key, () -> make(http, endpoint, key, GrowingBody::unread, work)));
    } else {
      var version = endpoint.caching().followsData() ? tags.version(key) : NONE;
      var answer = work.get();
      if (answer.status() == 200) {
        AnswerSender.reply(
            http,
            endpoint,
            remembered(
                endpoint, key, version, answer, representation(answer, GrowingBody::unread)));
      } else {
        AnswerSender.carry(http, answer.headers());
        http.status(answer.status()).header("Cache-Control", Caching.PRIVATE.header());
        if (!answer.body().equals("")) {
          http.contentType(answer.contentType()).result(bytes(answer));
        }
      }
    }
  }

  private void answerLarge(Context http, Endpoint endpoint, AnswerKey key, Supplier<Answer> work) {
    var body = new GrowingBody();
    Supplier<KeptAnswer> inTurn =
        () -> costly.inTurn(() -> make(http, endpoint, key, () -> body, work));
    var made = LargeAnswers.make(body, endpoint.isKept() ? () -> kept.get(key, inTurn) : inTurn);
    if (LargeAnswers.isUnderWay(body, made)) {
      AnswerSender.sendOn(http, endpoint, body);
    } else {
      AnswerSender.reply(http, endpoint, made.join());
    }
  }

  private KeptAnswer make(
      Context http,
      Endpoint endpoint,
      AnswerKey key,
      Supplier<GrowingBody> body,
      Supplier<Answer> work) {
    var compressed = AnswerSender.acceptsGzip(http); // a large answer may outlive its call
    var version = tags.version(key);
    var answer = work.get();
    var fresh = remembered(endpoint, key, version, answer, representation(answer, body));
    if (compressed) {
      fresh.representation().compressed();
    }
    return fresh;
  }

  private KeptAnswer remembered(
      Endpoint endpoint, AnswerKey key, long version, Answer answer, Representation body) {
    if (endpoint.method() == Method.GET
        && answer.status() == 200
        && endpoint.caching().followsData()
        && !answer.headers().containsKey("Set-Cookie")) { // which a tag alone does not tell
      tags.put(key, version, body.tag());
    }
    return new KeptAnswer(answer.status(), answer.contentType(), answer.headers(), body);
  }

  private static Representation representation(Answer answer, Supplier<GrowingBody> body) {
    return answer.body() instanceof TextStream text
        ? body.get().fill(answer, text)
        : Representation.of(bytes(answer));
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
}
