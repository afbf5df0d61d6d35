package io.blotter.application.testing.mail;

import io.blotter.application.mail.port.MailMonitor;
import io.blotter.application.mail.port.MailQueue.Queued;
import io.blotter.application.mail.port.Mailer;
import io.blotter.domain.shared.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Answers letters as a test says, and writes down what happens to them. */
public final class MailServerForTests implements Mailer, MailMonitor {
  private final List<String> events = new ArrayList<>();
  private Function<Queued, Outcome> answer = _ -> new Outcome.Accepted();
  private boolean away;

  public void answer(Function<Queued, Outcome> next) {
    answer = next;
  }

  public void answer(Outcome outcome) {
    answer = _ -> outcome;
  }

  /** Whether nobody gets a connection. */
  public void away(boolean isAway) {
    away = isAway;
  }

  /** What has happened since this was asked last. */
  public List<String> events() {
    var happened = List.copyOf(events);
    events.clear();
    return happened;
  }

  @Override
  public Connection connect() {
    if (away) {
      throw new Refusal.Unavailable("connection refused");
    }
    events.add("connected");
    return new Connection() {
      @Override
      public Outcome deliver(Queued letter) {
        return answer.apply(letter);
      }

      @Override
      public void close() {
        events.add("closed");
      }
    };
  }

  @Override
  public void sent(Queued letter) {
    events.add("sent " + letter.messageId());
  }

  @Override
  public void failed(Queued letter, String error) {
    events.add("failed " + letter.messageId() + ": " + error);
  }

  @Override
  public void held(Duration wait, String error) {
    events.add("held " + wait + ": " + error);
  }

  @Override
  public void parked(Queued letter, String error) {
    events.add("parked " + letter.messageId() + ": " + error);
  }
}
